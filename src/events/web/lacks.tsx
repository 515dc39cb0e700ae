import { useLanguage } from '#platform/web/language.ts'
import { useWords } from '#platform/web/words.ts'
import type { Event } from '../contract.ts'
import { lackWords } from './code-words.ts'
import classes from './events.module.css'
import { eventWords } from './words.ts'

/** What an event lacks, in one line; a cancelled one lacks nothing and isn't praised for it. */
export function Lacks({ event: { lacks, state } }: { event: Pick<Event, 'lacks' | 'state'> }) {
  const t = useWords(eventWords)
  const language = useLanguage()
  if (lacks.length === 0) return <span className={classes.quiet}>{state === 'cancelled' ? '–' : t('complete')}</span>
  return <span className={classes.lacks}>{lacks.map(lack => lackWords[lack][language]).join(', ')}</span>
}
