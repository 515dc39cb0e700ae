import { Button, FileButton, Group, Title } from '@mantine/core'
import { useState } from 'react'
import type { ReplyOf } from '#platform/endpoint.ts'
import { addressOf, ProblemError } from '#platform/web/call.ts'
import { Confirm } from '#platform/web/confirm.tsx'
import { useFormats } from '#platform/web/formats.ts'
import { tell, tellProblem } from '#platform/web/notices.ts'
import { Progress } from '#platform/web/progress.tsx'
import { useAct } from '#platform/web/read.ts'
import { uploadFile } from '#platform/web/upload.ts'
import { useWords } from '#platform/web/words.ts'
import { downloadForm, useForm as formToUse, listForms, useOurForm as ourForm } from '../contract.ts'
import { FormFindings } from './form-findings.tsx'
import classes from './report.module.css'
import { textWords } from './text-words.ts'

const WORD = '.docx,application/vnd.openxmlformats-officedocument.wordprocessingml.document'
type Form = ReplyOf<typeof listForms>['items'][number]
type Refused = { name: string; problem: ProblemError }

/** The form of one language: taken to Word and back, and what was found wrong in it. */
export function FormInUse({
  form: { language, own, uploadedAt, uploadedBy },
  writes,
}: {
  form: Form
  writes: boolean
}) {
  const t = useWords(textWords)
  const formats = useFormats()
  const [upload, setUpload] = useState<{ name: string; share: number }>()
  const [refused, setRefused] = useState<Refused>()
  const use = useAct(formToUse, { invalidates: [listForms], quiet: true })
  const back = useAct(ourForm, { invalidates: [listForms] })
  const params = { language }
  const take = async (file: File | null) => {
    if (!file) return
    setRefused(undefined)
    setUpload({ name: file.name, share: 0 })
    try {
      const { id } = await uploadFile(file, share => setUpload({ name: file.name, share }))
      await use.mutateAsync({ params, input: { file: id } })
      tell(t('inUse'))
    } catch (problem) {
      if (problem instanceof ProblemError && problem.status < 500 && problem.status > 0)
        setRefused({ name: file.name, problem })
      else tellProblem(problem)
    } finally {
      setUpload(undefined)
    }
  }
  return (
    <section className={classes.form} aria-labelledby={`form-${language}`}>
      <Title order={2} id={`form-${language}`}>
        {t(language)}
      </Title>
      <p>{own && uploadedAt ? t('own', { at: formats.instant(uploadedAt), name: uploadedBy ?? '' }) : t('ours')}</p>
      <Group gap='xs'>
        <Button component='a' variant='default' href={addressOf(downloadForm, { params })}>
          {t('download')}
        </Button>
        {writes && (
          <FileButton accept={WORD} onChange={file => void take(file)}>
            {props => (
              <Button {...props} variant='default' disabled={upload !== undefined}>
                {t('upload')}
              </Button>
            )}
          </FileButton>
        )}
        {writes && own && (
          <Confirm
            title={t('backTitle')}
            action={t('back')}
            onConfirm={() => back.mutateAsync({ params }).then(() => tell(t('backDone')))}
            trigger={ask => (
              <Button variant='subtle' onClick={ask}>
                {t('back')}
              </Button>
            )}
          >
            {t('backHint')}
          </Confirm>
        )}
      </Group>
      {upload && <Progress label={t('uploading', { name: upload.name })} share={upload.share} />}
      {refused && <FormFindings {...refused} />}
    </section>
  )
}
