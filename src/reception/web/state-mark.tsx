import { IconAlertTriangle, IconBan, IconCheck, IconClock, IconEyeOff } from '@tabler/icons-react'
import { useActor } from '#platform/web/actor.tsx'
import { useFormats } from '#platform/web/formats.ts'
import { useLanguage } from '#platform/web/language.ts'
import { useWords } from '#platform/web/words.ts'
import type { Entry } from '../contract.ts'
import { isOverdue, stateOf } from '../rules.ts'
import { outcomeWords, uncountedWords } from './code-words.ts'
import classes from './journal.module.css'
import { words } from './words.ts'

type Marked = Pick<Entry, 'closedOn' | 'annulledOn' | 'leftOut' | 'controlOn' | 'outcome'>

/** How an entry stands, in words with a sign: never a colour alone. */
export function StateMark({ entry }: { entry: Marked }) {
  const t = useWords(words)
  const formats = useFormats()
  const language = useLanguage()
  const { today } = useActor()
  const state = isOverdue(entry, today) ? 'overdue' : stateOf(entry)
  const Sign = {
    overdue: IconAlertTriangle,
    open: IconClock,
    closed: IconCheck,
    left_out: IconEyeOff,
    annulled: IconBan,
  }[state]
  const late = state === 'overdue' ? daysBetween(entry.controlOn!, today) : 0
  const said = {
    overdue: t('overdue', { count: late, n: formats.number(late) }),
    open: entry.controlOn ? t('openUntil', { day: dayThisYear(formats.shortDay(entry.controlOn), today) }) : t('open'),
    closed: entry.outcome ? outcomeWords[entry.outcome][language] : t('closed'),
    left_out: entry.leftOut ? uncountedWords[entry.leftOut][language] : '',
    annulled: t('annulled'),
  }[state]
  return (
    <span className={classes.state} data-state={state}>
      <Sign size={16} aria-hidden />
      <span>{said}</span>
    </span>
  )
}

export const daysBetween = (from: string, to: string) => Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000)

/** 14.12, and 14.01.2021 when it is another year. */
const dayThisYear = (day: string, today: string) => (day.endsWith(today.slice(0, 4)) ? day.slice(0, 5) : day)
