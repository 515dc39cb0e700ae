import type { ReactNode } from 'react'
import { useOpened } from '#platform/web/opened.ts'
import type { Entry } from '../contract.ts'
import { staffName } from './staff-name.ts'
import classes from './today.module.css'
import { useTopics } from './use-topics.ts'
import { VisitorName } from './visitor-name.tsx'

type Shown = Pick<Entry, 'id' | 'number' | 'personName' | 'topic' | 'otherParty' | 'lawyerName'>

/** Entries in short, each opens beside the page. */
export function EntryLines<One extends Shown>({
  entries,
  mark,
}: {
  entries: readonly One[]
  mark: (entry: One) => ReactNode
}) {
  const { pathOf } = useTopics()
  const { open } = useOpened()
  return (
    <ul className={classes.lines}>
      {entries.map(entry => (
        <li key={entry.id}>
          <button type='button' className={classes.line} onClick={() => open(entry.id)}>
            <span className={classes.number}>{entry.number}</span>
            <span>{mark(entry)}</span>
            <span className={classes.about}>
              <VisitorName name={entry.personName} />
              <span className={classes.rest}>
                {[pathOf(entry.topic), entry.otherParty, staffName(entry.lawyerName)].filter(Boolean).join(' · ')}
              </span>
            </span>
          </button>
        </li>
      ))}
    </ul>
  )
}
