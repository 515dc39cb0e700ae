import { calendarWords, weekdayKeys } from '#directory/web/calendar-words.ts'
import { daysFrom, weekdayOf } from '#platform/day.ts'
import { type ProgrammeName, useActor } from '#platform/web/actor.tsx'
import { PageLink } from '#platform/web/address.tsx'
import { useFormats } from '#platform/web/formats.ts'
import { useWords } from '#platform/web/words.ts'
import { dayState } from '../day-remarks.ts'
import type { ReceptionDay } from '../office-contract.ts'
import { dayStateWords, dayWords } from './day-words.ts'
import classes from './days.module.css'
import { daysOfMonth, monthsBetween } from './journal-search.ts'

type CalendarProps = { programme: ProgrammeName; days: readonly ReceptionDay[] }

/** The months of the programme, a unified day marked in each by its state and opened from there. */
export function DayCalendar({ programme, days }: CalendarProps) {
  const t = useWords(dayWords)
  const first = [programme.startsOn, ...days.map(({ heldOn }) => heldOn)].sort()[0]!
  const last = [programme.endsOn, ...days.map(({ heldOn }) => heldOn)].sort().at(-1)!
  return (
    <section className={classes.months} aria-label={t('calendar')}>
      {monthsBetween(first, last).map(month => (
        <Month key={month} month={month} days={days.filter(({ heldOn }) => heldOn.startsWith(month))} />
      ))}
    </section>
  )
}

function Month({ month, days }: { month: string; days: readonly ReceptionDay[] }) {
  const formats = useFormats()
  const weekday = useWords(calendarWords)
  const { from, to } = daysOfMonth(month)
  const before = weekdayOf(from) - 1
  return (
    <section className={classes.month} data-empty={days.length === 0 || undefined}>
      <h3>{formats.month(from)}</h3>
      <div className={classes.grid}>
        {weekdayKeys.map(key => (
          <small key={key} aria-hidden>
            {weekday(key)}
          </small>
        ))}
        {daysFrom(from, to).map(day => (
          <Cell
            key={day}
            day={day}
            found={days.filter(({ heldOn }) => heldOn === day)}
            {...(day === from && before > 0 && { column: before + 1 })}
          />
        ))}
      </div>
    </section>
  )
}

type CellProps = { day: string; found: readonly ReceptionDay[]; column?: number }

function Cell({ day, found: [held, ...others], column }: CellProps) {
  const words = useWords(dayStateWords)
  const formats = useFormats()
  const { today } = useActor()
  const place = column && { style: { gridColumnStart: column } }
  const number = Number(day.slice(8))
  if (!held) {
    return (
      <span {...place} data-weekend={weekdayOf(day) > 5 || undefined} data-today={day === today || undefined}>
        {number}
      </span>
    )
  }
  const state = dayState(held, today)
  const said = [held, ...others].map(({ title }) => title).join(', ')
  return (
    <PageLink
      {...place}
      to='/reception-days'
      search={{ open: held.id }}
      data-state={state}
      aria-label={`${formats.day(day)}: ${said}, ${words(state)}`}
    >
      <span title={`${said}, ${words(state)}`}>{number}</span>
    </PageLink>
  )
}
