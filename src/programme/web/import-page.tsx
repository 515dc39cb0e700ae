import { Button, Group } from '@mantine/core'
import * as z from 'zod'
import type { ProgrammeName } from '#platform/web/actor.tsx'
import { useAddress } from '#platform/web/address.tsx'
import { ButtonLink } from '#platform/web/button-link.tsx'
import { addressOf } from '#platform/web/call.ts'
import { FileField } from '#platform/web/file-field.tsx'
import { useLanguage } from '#platform/web/language.ts'
import { PageHead } from '#platform/web/page-head.tsx'
import { useWords } from '#platform/web/words.ts'
import { planTemplate } from '../import-contract.ts'
import { ImportPreview } from './import-preview.tsx'
import { importWords } from './import-words.ts'
import { WithProgramme } from './with-programme.tsx'

const Chosen = z.object({ file: z.uuid().optional() })
const XLSX = '.xlsx,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

export default function ImportPage() {
  return <WithProgramme>{programme => <Import key={programme.id} programme={programme} />}</WithProgramme>
}

/** A sheet is uploaded, looked at row by row, and only then taken. The uploaded file stands in the address. */
function Import({ programme }: { programme: ProgrammeName }) {
  const t = useWords(importWords)
  const language = useLanguage()
  const [{ file }, setChosen] = useAddress(Chosen)
  return (
    <>
      <PageHead
        title={t('title')}
        note={t('note')}
        actions={
          <Group gap='xs'>
            <Button component='a' href={addressOf(planTemplate, { search: { language } })} variant='default'>
              {t('template')}
            </Button>
            <ButtonLink to='/programme/plan' variant='subtle'>
              {t('toPlan')}
            </ButtonLink>
          </Group>
        }
      />
      <FileField
        label={t('file')}
        accept={XLSX}
        attached={file !== undefined}
        onUploaded={uploaded => setChosen({ file: uploaded?.id })}
      />
      {file && <ImportPreview key={file} programme={programme.id} file={file} />}
    </>
  )
}
