import { Title } from '@mantine/core'
import { dayAfter, weekdayOf } from '#platform/day.ts'
import { type ProgrammeName, useActor, useMay } from '#platform/web/actor.tsx'
import { PageLink } from '#platform/web/address.tsx'
import { useFormats } from '#platform/web/formats.ts'
import { useLanguage } from '#platform/web/language.ts'
import { PrintLink } from '#platform/web/print-link.tsx'
import { useRead } from '#platform/web/read.ts'
import { Loaded } from '#platform/web/states.tsx'
import { useWords } from '#platform/web/words.ts'
import { listSchedules, readHours } from '../hours-contract.ts'
import { weekdayWords } from '../hours-words.ts'
import { printOfficeAnnouncement } from '../print-contract.ts'
import { useDayHours } from './day-hours.ts'
import classes from './hours.module.css'
import { hoursWords } from './hours-words.ts'
import { InWords } from './in-words.tsx'
import { printWords } from './print-words.ts'

/** When this office really receives on the next seven days, and its week for an announcement. */
export function OfficePart({ programme, office }: { programme: ProgrammeName; office: string }) {
  const t = useWords(hoursWords)
  const print = useWords(printWords)
  const formats = useFormats()
  const language = useLanguage()
  const may = useMay()
  const said = useDayHours()
  const { today } = useActor()
  const params = { programme: programme.id }
  const search = { office, from: today, to: dayAfter(today, 6) }
  const hours = useRead(readHours, { params, search })
  const schedules = useRead(listSchedules, { params, search: { office } })
  const current = schedules.data?.items.find(
    ({ approved, validFrom, validTo }) => approved && validFrom <= today && (!validTo || validTo >= today),
  )
  return (
    <section className={classes.section}>
      <Title order={3} mb='xs'>
        {t('nextDays')}
      </Title>
      <Loaded read={hours}>
        {({ items }) => (
          <ul className={classes.days}>
            {items[0]?.days.map(day => (
              <li key={day.day} data-today={day.day === today || undefined}>
                <span>
                  {weekdayWords[weekdayOf(day.day) - 1]![language]} {formats.shortDay(day.day).slice(0, 5)}
                </span>
                <span>{said(day)}</span>
              </li>
            ))}
          </ul>
        )}
      </Loaded>
      {current && <InWords inWords={current.inWords} />}
      <PrintLink of={printOfficeAnnouncement} params={{ id: office }} mt='sm'>
        {print('announcement')}
      </PrintLink>
      <p className={classes.links}>
        <PageLink to='/schedule/hours'>{t('toHours')}</PageLink>
        {may('schedule.appointment.read') && (
          <PageLink to='/schedule' search={{ office }}>
            {t('toAppointments')}
          </PageLink>
        )}
      </p>
    </section>
  )
}
