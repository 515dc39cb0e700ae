import { Title } from '@mantine/core'
import type { ReplyOf } from '#platform/endpoint.ts'
import { useFormats } from '#platform/web/formats.ts'
import { PageHead } from '#platform/web/page-head.tsx'
import { useRead } from '#platform/web/read.ts'
import { EmptyState, Loaded } from '#platform/web/states.tsx'
import { useWords } from '#platform/web/words.ts'
import { getCalendar } from '../structure-contract.ts'
import classes from './calendar.module.css'
import { dayList, monthsOf, share } from './calendar.ts'
import { WithProgramme } from './with-programme.tsx'
import { words } from './words.ts'

type Calendar = ReplyOf<typeof getCalendar>

export default function CalendarPage() {
  return <WithProgramme>{({ id }) => <CalendarOf programme={id} />}</WithProgramme>
}

/** The programme's time: which months each activity takes, and the exact days one by one. */
function CalendarOf({ programme }: { programme: string }) {
  const t = useWords(words)
  const formats = useFormats()
  const read = useRead(getCalendar, { params: { id: programme } })
  return (
    <Loaded read={read}>
      {calendar => (
        <>
          <PageHead
            title={t('calendar')}
            note={t('periodOf', { from: formats.day(calendar.startsOn), to: formats.day(calendar.endsOn) })}
          />
          {calendar.items.length === 0 ? (
            <EmptyState title={t('calendarEmpty')} hint={t('calendarEmptyHint')} />
          ) : (
            <>
              <Months calendar={calendar} />
              <Days calendar={calendar} />
            </>
          )}
        </>
      )}
    </Loaded>
  )
}

/** A strip of months: a line where an activity goes on, a number where it has exact days. */
function Months({ calendar }: { calendar: Calendar }) {
  const t = useWords(words)
  const formats = useFormats()
  const months = monthsOf(calendar)
  return (
    <section>
      <Title order={2} mb='sm'>
        {t('byMonth')}
      </Title>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls sideways must be reached by keyboard (WCAG 2.1.1) */}
      <section className={classes.scroll} aria-label={t('byMonth')} tabIndex={0}>
        <table className={classes.months}>
          <thead>
            <tr>
              <th scope='col'>{t('activity')}</th>
              {months.map(month => (
                <th key={month} scope='col' data-today={calendar.today.startsWith(month) || undefined}>
                  {formats.monthName(Number(month.slice(5)))}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {calendar.items.map(item => (
              <tr key={item.activity}>
                <th scope='row'>
                  {item.number}. {item.title}
                </th>
                {months.map(month => (
                  <MonthCell key={month} item={item} month={month} />
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </section>
  )
}

/** Days of the month as numbers, or a line for what goes on. */
function MonthCell({ item, month }: { item: Calendar['items'][number]; month: string }) {
  const t = useWords(words)
  const formats = useFormats()
  const { days, goesOn } = share(item, month)
  const name = formats.monthName(Number(month.slice(5))).slice(0, 3)
  if (goesOn) return <td data-on data-month={name} aria-label={t('goesOn')} />
  return (
    <td data-days={days.length > 0 || undefined} data-month={name}>
      {days.map(day => Number(day.slice(8))).join(', ')}
    </td>
  )
}

function Days({ calendar }: { calendar: Calendar }) {
  const t = useWords(words)
  const formats = useFormats()
  const days = dayList(calendar.items)
  return (
    <section className={classes.days}>
      <Title order={2} mb='sm'>
        {t('byDay')}
      </Title>
      {days.length === 0 && <p>{t('noDays')}</p>}
      <ol>
        {days.map(({ day, item }) => (
          <li key={`${day}${item.activity}`} data-past={day < calendar.today || undefined}>
            <time dateTime={day}>{formats.day(day)}</time>
            <span>
              {day === calendar.today && <strong>{t('today')}: </strong>}
              {item.number}. {item.title}
            </span>
          </li>
        ))}
      </ol>
    </section>
  )
}
