import { Title } from '@mantine/core'
import { PageLink } from '#platform/web/address.tsx'
import { useFormats } from '#platform/web/formats.ts'
import { useWords } from '#platform/web/words.ts'
import type { JournalToday } from '../today-contract.ts'
import { EntryLines } from './entry-lines.tsx'
import { StateMark } from './state-mark.tsx'
import classes from './today.module.css'
import { todayWords } from './today-words.ts'

/** Control dates that are over or come this week, the most urgent first. */
export function DueList({ journal, today }: { journal: JournalToday; today: string }) {
  const t = useWords(todayWords)
  const formats = useFormats()
  const { due, overdue, dueThisWeek } = journal
  const said = { overdue: formats.number(overdue), week: formats.number(dueThisWeek) }
  return (
    <section>
      <div className={classes.head}>
        <Title order={2}>{t('due')}</Title>
        {due.length > 0 && <p>{t('dueSaid', said)}</p>}
        {overdue > 0 && (
          <PageLink fz='sm' to='/journal' search={{ state: 'overdue' }}>
            {t('allOverdue')}
          </PageLink>
        )}
      </div>
      {due.length === 0 ? (
        <p className={classes.quiet}>{t('dueNone')}</p>
      ) : (
        <EntryLines
          entries={due}
          mark={entry =>
            entry.controlOn === today ? (
              <strong>
                {t('by')} {t('todayDue')}
              </strong>
            ) : (
              <StateMark entry={{ ...entry, closedOn: null, annulledOn: null, leftOut: null, outcome: null }} />
            )
          }
        />
      )}
    </section>
  )
}
