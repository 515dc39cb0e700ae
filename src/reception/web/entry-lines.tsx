import type { ReactNode } from 'react'
import { useOpened } from '#platform/web/drawer.tsx'
import { useLanguage } from '#platform/web/language.ts'
import type { Entry } from '../contract.ts'
import { topics } from '../topics.ts'
import classes from './today.module.css'
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
  const language = useLanguage()
  const { open } = useOpened()
  return (
    <ul className={classes.lines}>
      {entries.map(entry => (
        <li key={entry.id}>
          <button type='button' className={classes.line} onClick={() => open(entry.id)}>
            <span className={classes.number}>{entry.number}</span>
            <span>{mark(entry)}</span>
            <span className={classes.about}>
              <span>
                <VisitorName name={entry.personName} />
              </span>
              <span>{topics[entry.topic].words[language]}</span>
              {entry.otherParty && <span>{entry.otherParty}</span>}
              <span>{entry.lawyerName}</span>
            </span>
          </button>
        </li>
      ))}
    </ul>
  )
}
