import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { Section } from '#claims/web/section.tsx'
import { newId } from '#platform/identifier.ts'
import { cancelJob, isUnderWay, readJob } from '#platform/jobs-contract.ts'
import { say } from '#platform/language.ts'
import type { ProgrammeName } from '#platform/web/actor.tsx'
import { FileField } from '#platform/web/file-field.tsx'
import { useFormats } from '#platform/web/formats.ts'
import { useLanguage } from '#platform/web/language.ts'
import { Progress } from '#platform/web/progress.tsx'
import { useAct, useRead } from '#platform/web/read.ts'
import { useWords } from '#platform/web/words.ts'
import { listPayments, listStatements, type Statement, startStatement } from '../payment-contract.ts'
import classes from './money.module.css'
import { paymentWords } from './payment-words.ts'

/** A statement is chosen, read in the background in sight, and may be stopped: then nothing of it is here. */
export function TakeStatement({ programme }: { programme: ProgrammeName }) {
  const t = useWords(paymentWords)
  const params = { programme: programme.id }
  const start = useAct(startStatement, { invalidates: [listStatements] })
  const read = useRead(listStatements, { params })
  return (
    <>
      <FileField
        label={t('file')}
        accept='.txt,.csv,.xlsx'
        attached={false}
        onUploaded={file => file && start.mutate({ params, input: { id: newId(), file: file.id } })}
      />
      {read.data && read.data.items.length > 0 && (
        <Section title={t('statements')}>
          <ul className={classes.lines}>
            {read.data.items.map(statement => (
              <li key={statement.id}>
                <OneStatement statement={statement} />
              </li>
            ))}
          </ul>
        </Section>
      )}
    </>
  )
}

function OneStatement({ statement }: { statement: Statement }) {
  const t = useWords(paymentWords)
  const formats = useFormats()
  const language = useLanguage()
  const client = useQueryClient()
  const [watching] = useState(statement.rows === null && statement.job !== null)
  const { data: job } = useRead(
    readJob,
    { params: { id: statement.job ?? '' } },
    { enabled: watching && statement.rows === null, refetchInterval: 700 },
  )
  const stop = useAct(cancelJob, { invalidates: [listStatements, readJob] })
  const ended = job !== undefined && !isUnderWay(job)
  useEffect(() => {
    if (ended)
      for (const { path } of [listStatements, listPayments]) void client.invalidateQueries({ queryKey: [path] })
  }, [ended, client])
  const { fileName, rows, added, startsOn, endsOn } = statement
  if (rows !== null && added !== null)
    return (
      <div>
        {t('took', { file: fileName, rows: formats.number(rows), added: formats.number(added) })}
        <p className={classes.quiet}>
          {startsOn && endsOn && t('period', { from: formats.shortDay(startsOn), to: formats.shortDay(endsOn) })}
        </p>
      </div>
    )
  if (job?.state === 'cancelled') return <div>{t('stopped', { file: fileName })}</div>
  if (job?.state === 'failed')
    return (
      <div>
        <span className={classes.warning}>{t('failed', { file: fileName })}</span>
        {job.step && <p>{say(job.step, language)}</p>}
      </div>
    )
  return (
    <div>
      <Progress
        label={`${t('taking')}: ${fileName}`}
        share={job?.share ?? 0}
        onStop={() => statement.job && stop.mutate({ params: { id: statement.job } })}
      />
    </div>
  )
}
