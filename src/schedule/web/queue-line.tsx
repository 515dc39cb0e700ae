import { useFormats } from '#platform/web/formats.ts'
import { useLanguage } from '#platform/web/language.ts'
import { useWords } from '#platform/web/words.ts'
import { channelWords } from '#reception/web/code-words.ts'
import { staffName } from '#reception/web/staff-name.ts'
import type { Appointment } from '../contract.ts'
import { minutesOf } from '../opening.ts'
import { LineActions } from './line-actions.tsx'
import classes from './queue.module.css'
import { queueWords } from './queue-words.ts'
import { useClock } from './use-clock.ts'
import { stateWords, words } from './words.ts'

/** From so many minutes on a wait is long. */
const LONG = 30

/** One visitor, large enough to be read across the room: number, time, name, and what comes next. */
export function QueueLine({ appointment }: { appointment: Appointment }) {
  const t = useWords(words)
  const formats = useFormats()
  const language = useLanguage()
  const { number, at, name, channel, takenByName, lawyerName, note } = appointment
  const said = [channelWords[channel][language], lawyerOf(takenByName ?? lawyerName), note].filter(Boolean)
  return (
    <li className={classes.line}>
      <span className={classes.number}>{t('numbered', { n: formats.number(number) })}</span>
      <span className={classes.time}>{at ?? t('walkedIn')}</span>
      <span className={classes.who}>
        <span className={classes.name}>{name}</span>
        <span className={classes.detail}>{said.join(' · ')}</span>
      </span>
      <Standing appointment={appointment} />
      <LineActions appointment={appointment} />
    </li>
  )
}

const lawyerOf = (name: string | null) => name && staffName(name)

/** How they stand, and since when; a long wait and somebody late are said in words too. */
function Standing({ appointment }: { appointment: Appointment }) {
  const t = useWords(queueWords)
  const formats = useFormats()
  const language = useLanguage()
  const now = useClock()
  const { state, at, arrivedAt, takenAt } = appointment
  const since = state === 'with_lawyer' ? takenAt : state === 'arrived' ? arrivedAt : null
  const from = since && formats.time(since)
  const waited = state === 'arrived' && from && now !== null ? now - minutesOf(from) : null
  const late = state === 'booked' && at && now !== null && now > minutesOf(at)
  if (waited !== null && waited >= 0)
    return (
      <span className={classes.standing} data-late={waited >= LONG || undefined}>
        {t('waits', { count: waited, n: formats.number(waited) })}
      </span>
    )
  const said = late ? t('late') : stateWords[state][language]
  return (
    <span className={classes.standing} data-late={late || undefined}>
      {from ? t('since', { state: said, at: from }) : said}
    </span>
  )
}
