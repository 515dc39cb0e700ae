import { VisuallyHidden } from '@mantine/core'
import { weekdayOf } from '#platform/day.ts'
import { useMay } from '#platform/web/actor.tsx'
import { useFormats } from '#platform/web/formats.ts'
import { useLanguage } from '#platform/web/language.ts'
import { useWords } from '#platform/web/words.ts'
import { staffName } from '#reception/web/staff-name.ts'
import type { Appointment, FreeTime, PlannedDay } from '../contract.ts'
import { modeWords, weekdayWords } from '../hours-words.ts'
import { minutesOf } from '../opening.ts'
import { useWhy } from './day-hours.ts'
import { timeKey } from './free-times.ts'
import { hoursWords } from './hours-words.ts'
import { useClock } from './use-clock.ts'
import classes from './week.module.css'
import { weekWords } from './week-words.ts'
import { stateWords, words } from './words.ts'

/** So many minutes after its beginning a time may still be given to somebody. */
const LATE = 15

type ColumnProps = {
  day: PlannedDay
  today: string
  /** Its first time is where Tab comes in. */
  isFirst: boolean
  /** A free time, or somebody. */
  onOpen: (opened: string) => void
}
type Line =
  | { readonly key: string; readonly at: string; readonly time: FreeTime; readonly appointment?: undefined }
  | { readonly key: string; readonly at: string; readonly appointment: Appointment; readonly time?: undefined }

/** Free times and whoever is expected, in the order of the clock; whoever came without a time stands below. */
export function DayColumn({ day: planned, today, isFirst, onOpen }: ColumnProps) {
  const desk = useWords(words)
  const t = useWords(weekWords)
  const hours = useWords(hoursWords)
  const formats = useFormats()
  const language = useLanguage()
  const may = useMay()
  const because = useWhy()(planned)
  const { day, times, appointments, receptionDays } = planned
  const now = useClock()
  const bookable = may('schedule.appointment.book') && day >= today
  const ahead = day === today && now !== null ? times.filter(({ at }) => minutesOf(at) + LATE > now) : times
  const lines = linesOf(ahead, appointments, bookable)
  const several = new Set(times.map(({ lawyer }) => lawyer)).size > 1
  const mode = times[0] && times.every(one => one.mode === times[0]!.mode) ? times[0].mode : null
  return (
    <section className={classes.day} data-day={day} data-today={day === today || undefined}>
      <h2>
        <span>{weekdayWords[weekdayOf(day) - 1]![language]}</span> {formats.shortDay(day).slice(0, 5)}
      </h2>
      <p className={classes.why}>
        {[
          times.length === 0 && hours('shut'),
          because,
          mode && mode !== 'in_person' && modeWords[mode][language],
          ...(because ? [] : receptionDays.map(({ title }) => title)),
        ]
          .filter(Boolean)
          .join(' · ')}
      </p>
      <ul>
        {lines.map((line, index) => (
          <li key={line.key}>
            <button
              type='button'
              className={classes.cell}
              data-cell={line.at || '99:99'}
              data-free={line.time ? true : undefined}
              data-state={line.appointment?.state}
              tabIndex={isFirst && index === 0 ? 0 : -1}
              onClick={() => onOpen(line.time ? `${day}T${timeKey(line.time)}` : line.appointment.id)}
            >
              <VisuallyHidden>{formats.day(day)} </VisuallyHidden>
              <span className={classes.at}>
                {line.at || desk('numbered', { n: formats.number(line.appointment!.number) })}
              </span>
              <span className={classes.said}>
                {line.time ? freeSaid(line.time) : line.appointment.name}
                {several && <span className={classes.lawyer}>{lawyerOf(line)}</span>}
              </span>
              <VisuallyHidden>{line.time ? desk('book') : stateWords[line.appointment.state][language]}</VisuallyHidden>
            </button>
          </li>
        ))}
      </ul>
    </section>
  )

  function freeSaid({ free, places }: FreeTime) {
    return places > 1 ? t('freePlaces', { count: free, n: formats.number(free) }) : t('free')
  }
  function lawyerOf({ time, appointment }: Line) {
    const name = (time ?? appointment).lawyerName
    return name ? staffName(name) : ''
  }
}

function linesOf(times: readonly FreeTime[], appointments: readonly Appointment[], bookable: boolean): Line[] {
  const free = bookable ? times.filter(({ free }) => free > 0) : []
  const lines: Line[] = [
    ...free.map(time => ({ key: timeKey(time), at: time.at, time })),
    ...appointments.map(appointment => ({ key: appointment.id, at: appointment.at ?? '', appointment })),
  ]
  return lines.sort((a, b) => ((a.at || '99') < (b.at || '99') ? -1 : 1))
}
