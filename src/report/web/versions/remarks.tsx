import { Title } from '@mantine/core'
import { Form } from '#platform/web/form/form.tsx'
import { TextareaField } from '#platform/web/form/text-fields.tsx'
import { useOfficeForm } from '#platform/web/form/use-office-form.ts'
import { useWords } from '#platform/web/words.ts'
import { readBoard, readReport } from '../../contract.ts'
import {
  answerRemark,
  listReports,
  type Remark,
  type Report,
  readBlocking,
  type VersionInList,
} from '../../versions/contract.ts'
import { versionWords } from './version-words.ts'
import classes from './versions.module.css'

/** What the operator asked to mend, and what was done; while no newer version is there answers may be written. */
export function Remarks({ report: { may, versions }, version }: { report: Report; version: VersionInList }) {
  const t = useWords(versionWords)
  if (version.remarks.length === 0) return null
  const writes = may.includes('report.remark.answer') && versions[0]?.id === version.id
  return (
    <>
      <Title order={3}>{t('answerTitle')}</Title>
      <ol className={classes.remarks}>
        {version.remarks.map(remark => (
          <li key={remark.id}>
            <p>{remark.body}</p>
            {writes ? (
              <AnswerForm remark={remark} />
            ) : (
              <p className={classes.quiet}>{remark.answer || t('noAnswer')}</p>
            )}
            {remark.answeredBy && <p className={classes.quiet}>{t('answeredBy', { name: remark.answeredBy })}</p>}
          </li>
        ))}
      </ol>
    </>
  )
}

function AnswerForm({ remark }: { remark: Remark }) {
  const t = useWords(versionWords)
  const form = useOfficeForm({
    key: `report.remark.${remark.id}`,
    endpoint: answerRemark,
    given: { params: { id: remark.id } },
    version: remark.version,
    initial: { answer: remark.answer },
    input: ({ answer }, { version }) => ({ answer, version: version! }),
    fromRecord: ({ answer }: Remark) => ({ answer }),
    invalidates: [listReports, readBlocking, readReport, readBoard],
    onDone: () => {},
  })
  return (
    <Form form={form} submit={t('save')}>
      <TextareaField form={form} name='answer' label={t('answer')} rows={2} />
    </Form>
  )
}
