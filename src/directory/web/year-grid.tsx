import { dayAfter, daysFrom, weekdayOf } from '#platform/day.ts'
import { useFormats } from '#platform/web/formats.ts'
import { useLanguage } from '#platform/web/language.ts'
import { useWords } from '#platform/web/words.ts'
import type { CalendarDay, CalendarYear } from '../calendar-contract.ts'
import { occasionWords } from '../occasions.ts'
import classes from './calendar.module.css'
import { calendarWords, dayKindWords, weekdayKeys } from './calendar-words.ts'

const months = Array.from({ length: 12 }, (_, index) => String(index + 1).padStart(2, '0'))

type GridProps = { calendar: CalendarYear; today: string; onOpen?: (day: string) => void }

/** Twelve months; what is not as its weekday says stands out by shape, not by colour alone. */
export function YearGrid({ calendar, ...rest }: GridProps) {
  const special = new Map(calendar.days.map(day => [day.day, day]))
  return (
    <div className={classes.months}>
      {months.map(month => (
        <Month key={month} first={`${calendar.year}-${month}-01`} special={special} {...rest} />
      ))}
    </div>
  )
}

type MonthProps = Omit<GridProps, 'calendar'> & { first: string; special: ReadonlyMap<string, CalendarDay> }

function Month({ first, special, today, onOpen }: MonthProps) {
  const t = useWords(calendarWords)
  const formats = useFormats()
  const last = dayAfter(`${dayAfter(first, 31).slice(0, 7)}-01`, -1)
  const days = daysFrom(first, last)
  const weeks = Map.groupBy(days, day => Math.floor((weekdayOf(first) - 2 + Number(day.slice(8))) / 7))
  return (
    <table className={classes.month}>
      <caption>{formats.monthName(Number(first.slice(5, 7)))}</caption>
      <thead>
        <tr>
          {weekdayKeys.map(key => (
            <th key={key} scope='col'>
              {t(key)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {[...weeks].map(([week, inWeek]) => (
          <tr key={week}>
            {week === 0 && weekdayOf(first) > 1 && <td colSpan={weekdayOf(first) - 1} />}
            {inWeek.map(day => (
              <DayCell key={day} day={day} special={special.get(day)} isToday={day === today} onOpen={onOpen} />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

type CellProps = {
  day: string
  special: CalendarDay | undefined
  isToday: boolean
  onOpen: ((day: string) => void) | undefined
}

function DayCell({ day, special, isToday, onOpen }: CellProps) {
  const language = useLanguage()
  const kind = special?.kind ?? (weekdayOf(day) > 5 ? 'weekend' : undefined)
  const why = special && `${dayKindWords[special.kind][language]}: ${occasionWords(special.occasion)[language]}`
  const number = Number(day.slice(8))
  return (
    <td data-kind={kind} data-today={isToday || undefined} aria-current={isToday ? 'date' : undefined} title={why}>
      {onOpen ? (
        // The keyboard's way is the list beside, where each special day has its button.
        <button type='button' tabIndex={-1} onClick={() => onOpen(day)}>
          {number}
        </button>
      ) : (
        <span>{number}</span>
      )}
    </td>
  )
}
