import { Title } from '@mantine/core'
import { PageLink } from '#platform/web/address.tsx'
import { useFormats } from '#platform/web/formats.ts'
import { useWords } from '#platform/web/words.ts'
import type { ReceptionDay } from '../office-contract.ts'
import { DayTarget } from './day-target.tsx'
import { daysBetween } from './state-mark.tsx'
import classes from './today.module.css'
import { todayWords } from './today-words.ts'

/** Unified reception days from today on. */
export function NextDays({ days, today }: { days: readonly ReceptionDay[]; today: string }) {
  const t = useWords(todayWords)
  const formats = useFormats()
  const when = (heldOn: string) => {
    const count = daysBetween(today, heldOn)
    return count === 0 ? t('todayDue') : t('inDays', { count, n: formats.number(count) })
  }
  return (
    <section>
      <Title order={2} mb='xs'>
        {t('nextDays')}
      </Title>
      {days.length === 0 && <p className={classes.quiet}>{t('nextDaysNone')}</p>}
      <ul className={classes.days}>
        {days.map(day => (
          <li key={day.id}>
            <span className={classes.when}>
              <span>{formats.day(day.heldOn)}</span>
              <span>{when(day.heldOn)}</span>
            </span>
            <PageLink to='/reception-days' search={{ open: day.id }}>
              {day.title}
            </PageLink>
            {day.heldOn === today && <DayTarget day={day} />}
          </li>
        ))}
      </ul>
      <PageLink to='/reception-days'>{t('allDays')}</PageLink>
    </section>
  )
}
