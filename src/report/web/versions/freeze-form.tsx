import { Title } from '@mantine/core'
import type { Language } from '#platform/language.ts'
import { RadioField } from '#platform/web/form/choice-fields.tsx'
import { Form } from '#platform/web/form/form.tsx'
import { useOfficeForm } from '#platform/web/form/use-office-form.ts'
import { useFormats } from '#platform/web/formats.ts'
import { tell } from '#platform/web/notices.ts'
import { useRead } from '#platform/web/read.ts'
import { Loaded } from '#platform/web/states.tsx'
import { useWords } from '#platform/web/words.ts'
import { freezeVersion, listReports, type Report, readBlocking } from '../../versions/contract.ts'
import { AcceptedFindings } from '../findings/accepted-findings.tsx'
import { BlockingLines } from '../findings/blocking-lines.tsx'
import { versionWords } from './version-words.ts'

type FreezeFormProps = { report: Report; onFrozen: (version: string) => void }

/** Freezes the report, or says what is to be done first and where. */
export function FreezeForm({ report, onFrozen }: FreezeFormProps) {
  const t = useWords(versionWords)
  const formats = useFormats()
  const read = useRead(readBlocking, { params: { id: report.id } })
  return (
    <Loaded read={read}>
      {({ items, accepted }) => (
        <>
          {items.length === 0 ? (
            <Freezing report={report} onFrozen={onFrozen} />
          ) : (
            <>
              <Title order={3}>{t('blocked', { count: items.length, n: formats.number(items.length) })}</Title>
              <BlockingLines report={report.id} lines={items} />
            </>
          )}
          <AcceptedFindings report={report.id} findings={accepted} />
        </>
      )}
    </Loaded>
  )
}

function Freezing({ report, onFrozen }: FreezeFormProps) {
  const t = useWords(versionWords)
  const form = useOfficeForm({
    key: `report.freeze.${report.id}`,
    endpoint: freezeVersion,
    given: { params: { id: report.id } },
    initial: { language: 'ru' as Language },
    input: ({ language }, { id }) => ({ id, language }),
    invalidates: [listReports],
    onDone: ({ versions }) => {
      tell(t('frozenNow'))
      onFrozen(versions[0]!.id)
    },
  })
  const options = (['ru', 'kk', 'en'] as const).map(value => ({ value, label: t(value) }))
  return (
    <>
      <p>{t('freezeHint')}</p>
      <Form form={form} submit={t('freeze')}>
        <RadioField form={form} name='language' label={t('language')} options={options} inline />
      </Form>
    </>
  )
}
