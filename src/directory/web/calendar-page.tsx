import { ActionIcon, Button } from '@mantine/core'
import { IconChevronLeft, IconChevronRight } from '@tabler/icons-react'
import * as z from 'zod'
import { daysFrom } from '#platform/day.ts'
import { useActor } from '#platform/web/actor.tsx'
import { useAddress } from '#platform/web/address.tsx'
import { useFormats } from '#platform/web/formats.ts'
import { useOpened } from '#platform/web/opened.ts'
import { PageHead } from '#platform/web/page-head.tsx'
import { useRead } from '#platform/web/read.ts'
import { Loaded } from '#platform/web/states.tsx'
import { whenOpened } from '#platform/web/when-opened.tsx'
import { useWords } from '#platform/web/words.ts'
import { type CalendarYear, readCalendarYear } from '../calendar-contract.ts'
import { FIRST_YEAR } from '../holidays.ts'
import { isWorkingDay } from '../working-days.ts'
import classes from './calendar.module.css'
import { calendarWords } from './calendar-words.ts'
import { SpecialDayList, Standing } from './special-day-list.tsx'
import { YearGrid } from './year-grid.tsx'

const DayDrawer = whenOpened(() => import('./calendar-day-drawer.tsx').then(drawer => drawer.CalendarDayDrawer))
const Search = z.object({ year: z.coerce.number().int().min(FIRST_YEAR).max(2100).optional() })

/** Which days of a year are worked: as shipped until a lead approves it. */
export default function CalendarPage() {
  const t = useWords(calendarWords)
  const { today } = useActor()
  const [{ year = Math.max(FIRST_YEAR, Number(today.slice(0, 4))) }, setSearch] = useAddress(Search)
  const read = useRead(readCalendarYear, { params: { year } }, { keep: true })
  const { open } = useOpened()
  const shown = read.data
  const mayWrite = shown?.may.includes('directory.calendar.write') ?? false
  return (
    <>
      <PageHead
        title={t('calendar')}
        note={t('calendarNote')}
        actions={mayWrite && <Button onClick={() => open('new')}>{t('add')}</Button>}
      />
      <div className={classes.years}>
        <ActionIcon
          variant='default'
          size='lg'
          aria-label={t('earlier')}
          disabled={year <= FIRST_YEAR}
          onClick={() => setSearch({ year: year - 1 })}
        >
          <IconChevronLeft size={18} aria-hidden />
        </ActionIcon>
        <strong aria-live='polite'>{year}</strong>
        <ActionIcon variant='default' size='lg' aria-label={t('later')} onClick={() => setSearch({ year: year + 1 })}>
          <IconChevronRight size={18} aria-hidden />
        </ActionIcon>
        {shown && <WorkingDays calendar={shown} />}
      </div>
      <Loaded read={read}>
        {calendar => (
          <div className={classes.page}>
            <Standing calendar={calendar} mayApprove={mayWrite} />
            <YearGrid calendar={calendar} today={today} {...(mayWrite && { onOpen: open })} />
            <SpecialDayList calendar={calendar} {...(mayWrite && { onOpen: open })} />
          </div>
        )}
      </Loaded>
      {mayWrite && shown && <DayDrawer calendar={shown} />}
    </>
  )
}

function WorkingDays({ calendar: { year, days } }: { calendar: CalendarYear }) {
  const t = useWords(calendarWords)
  const formats = useFormats()
  const special = new Map(days.map(day => [day.day, day]))
  const count = daysFrom(`${year}-01-01`, `${year}-12-31`).filter(day => isWorkingDay(day, special)).length
  return <span className={classes.count}>{t('workingDays', { count, n: formats.number(count) })}</span>
}
