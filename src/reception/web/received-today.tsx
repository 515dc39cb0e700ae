import { Title } from '@mantine/core'
import type { ProgrammeName } from '#platform/web/actor.tsx'
import { PageLink } from '#platform/web/address.tsx'
import { useFormats } from '#platform/web/formats.ts'
import { useRead } from '#platform/web/read.ts'
import { Loaded } from '#platform/web/states.tsx'
import { useWords } from '#platform/web/words.ts'
import { listEntries } from '../contract.ts'
import { EntryLines } from './entry-lines.tsx'
import { StateMark } from './state-mark.tsx'
import classes from './today.module.css'
import { todayWords } from './today-words.ts'
import { words } from './words.ts'

const SHOWN = 10

type ReceivedProps = { programme: ProgrammeName; day: string; total: number }

/** The last entries of the day; the rest is in the journal under the same filter. */
export function ReceivedToday({ programme, day, total }: ReceivedProps) {
  const t = useWords(todayWords)
  const journal = useWords(words)
  const formats = useFormats()
  const search = { from: day, to: day, limit: SHOWN }
  const entries = useRead(listEntries, { params: { programme: programme.id }, search })
  return (
    <section>
      <Loaded read={entries} lines={3}>
        {({ items }) => (
          <>
            <div className={classes.head}>
              <Title order={2}>{t('received')}</Title>
              {total > 0 && <p>{journal('entries', { count: total, n: formats.number(total) })}</p>}
              {total > SHOWN && (
                <PageLink fz='sm' to='/journal' search={{ from: day, to: day }}>
                  {t('wholeDay')}
                </PageLink>
              )}
            </div>
            {items.length === 0 ? (
              <p className={classes.quiet}>{t('receivedNone')}</p>
            ) : (
              <EntryLines entries={items} mark={entry => <StateMark entry={entry} />} />
            )}
          </>
        )}
      </Loaded>
    </section>
  )
}
