import { Button } from '@mantine/core'
import { useState } from 'react'
import { newId } from '#platform/identifier.ts'
import { say } from '#platform/language.ts'
import type { ProgrammeName } from '#platform/web/actor.tsx'
import { FileField } from '#platform/web/file-field.tsx'
import { useFormats } from '#platform/web/formats.ts'
import { useLanguage } from '#platform/web/language.ts'
import { Progress } from '#platform/web/progress.tsx'
import { useAct, useRead } from '#platform/web/read.ts'
import { Section } from '#platform/web/section.tsx'
import { useJob } from '#platform/web/use-job.ts'
import { useWords } from '#platform/web/words.ts'
import {
  listPayments,
  listStatements,
  readStatement,
  type Statement,
  type StatementTable,
  startStatement,
} from '../payment-contract.ts'
import classes from './money.module.css'
import { paymentWords } from './payment-words.ts'
import { StatementColumns } from './statement-columns.tsx'

const outdated = [listStatements, listPayments]
type Asked = { readonly file: string; readonly table: StatementTable }

/**
 * A statement is chosen, read in the background in sight, and may be stopped: then nothing of it is here. Of one whose
 * columns nobody has confirmed yet a person says first what is what.
 */
export function TakeStatement({ programme }: { programme: ProgrammeName }) {
  const t = useWords(paymentWords)
  const params = { programme: programme.id }
  const [asked, setAsked] = useState<Asked>()
  const look = useAct(readStatement)
  const start = useAct(startStatement, { invalidates: [listStatements] })
  const read = useRead(listStatements, { params })
  const take = async (file: string, table: StatementTable | null) => {
    await start.mutateAsync({ params, input: { id: newId(), file, columns: table?.columns ?? null } })
    setAsked(undefined)
  }
  const chosen = async (file: string | undefined) => {
    setAsked(undefined)
    if (!file) return
    const { table } = await look.mutateAsync({ params, input: { file } })
    if (!table || (table.known === 'remembered' && table.wrong === null)) await take(file, table)
    else setAsked({ file, table })
  }
  return (
    <div className={classes.parts}>
      <FileField
        label={t('file')}
        accept='.txt,.csv,.xlsx'
        attached={false}
        onUploaded={file => void chosen(file?.id).catch(() => {})}
      />
      {asked && (
        <StatementColumns
          table={asked.table}
          onChange={async columns => {
            const { table } = await look.mutateAsync({ params, input: { file: asked.file, columns } })
            if (table) setAsked({ file: asked.file, table })
          }}
        >
          <Button
            disabled={asked.table.wrong !== null}
            loading={start.isPending}
            onClick={() => void take(asked.file, asked.table).catch(() => {})}
          >
            {t('takePayments')}
          </Button>
        </StatementColumns>
      )}
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
    </div>
  )
}

function OneStatement({ statement }: { statement: Statement }) {
  const t = useWords(paymentWords)
  const formats = useFormats()
  const language = useLanguage()
  const [watching] = useState(statement.rows === null)
  const { job, stop } = useJob(watching && statement.rows === null ? statement.job : null, outdated)
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
      <Progress label={`${t('taking')}: ${fileName}`} share={job?.share ?? 0} onStop={stop} />
    </div>
  )
}
