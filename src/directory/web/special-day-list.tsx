import { Button, Title } from '@mantine/core'
import { Confirm } from '#platform/web/confirm.tsx'
import { useFormats } from '#platform/web/formats.ts'
import { useLanguage } from '#platform/web/language.ts'
import { tell } from '#platform/web/notices.ts'
import { useAct } from '#platform/web/read.ts'
import { useWords } from '#platform/web/words.ts'
import { approveCalendarYear, type CalendarYear, readCalendarYear } from '../calendar-contract.ts'
import { LAST_YEAR } from '../holidays.ts'
import { occasionWords } from '../occasions.ts'
import classes from './calendar.module.css'
import { calendarWords, dayKindWords } from './calendar-words.ts'

type ListProps = { calendar: CalendarYear; onOpen?: (day: string) => void }

/** The special days by name. */
export function SpecialDayList({ calendar, onOpen }: ListProps) {
  const t = useWords(calendarWords)
  const formats = useFormats()
  const language = useLanguage()
  return (
    <section className={classes.special}>
      <Title order={2}>{t('special')}</Title>
      {calendar.days.length === 0 && <p className={classes.quiet}>{t('none')}</p>}
      <ul className={classes.list}>
        {calendar.days.map(({ day, kind, occasion, sure }) => (
          <li key={day}>
            {onOpen ? (
              <button type='button' className={classes.open} onClick={() => onOpen(day)}>
                {formats.shortDay(day).slice(0, 5)}
              </button>
            ) : (
              <span className={classes.when}>{formats.shortDay(day).slice(0, 5)}</span>
            )}
            <span>
              {occasionWords(occasion)[language]}
              <span className={classes.kind}>
                {dayKindWords[kind][language]}
                {!sure && <strong> · {t('unsure')}</strong>}
              </span>
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}

/** Whether somebody has vouched for the year. */
export function Standing({ calendar, mayApprove }: { calendar: CalendarYear; mayApprove: boolean }) {
  const t = useWords(calendarWords)
  const formats = useFormats()
  const approve = useAct(approveCalendarYear, { invalidates: [readCalendarYear] })
  const { year, approved, days, version } = calendar
  const unsure = days.filter(({ sure }) => !sure).length
  if (approved)
    return <p className={classes.standing}>{t('approved', { by: approved.by, on: formats.day(approved.on) })}</p>
  return (
    <div className={classes.standing} data-waiting>
      <strong>{t('notApproved')}</strong>
      <p>{t('notApprovedHint')}</p>
      {year > LAST_YEAR ? <p>{t('beyond')}</p> : unsure > 0 && <p>{t('unsureHint', { count: unsure })}</p>}
      {mayApprove && (
        <Confirm
          title={t('approveAsk', { year })}
          action={t('approve')}
          onConfirm={async () => {
            const given = days.map(({ day, kind, occasion }) => ({ day, kind, occasion }))
            await approve.mutateAsync({ params: { year }, input: { version, days: given } })
            tell(t('approvedDone', { year }))
          }}
          trigger={ask => <Button onClick={ask}>{t('approve')}</Button>}
        >
          {t('approveHint')}
        </Confirm>
      )}
    </div>
  )
}
