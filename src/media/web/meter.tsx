import { Title, VisuallyHidden } from '@mantine/core'
import type { ReactNode } from 'react'
import { useFormats } from '#platform/web/formats.ts'
import { useWords } from '#platform/web/words.ts'
import type { Meter } from '../meter-contract.ts'
import classes from './media.module.css'
import { meterWords } from './meter-words.ts'

type MonthsProps = { meter: Meter; chosen?: string | undefined; onOpen: (month: string) => void; action?: ReactNode }

/** Month by month: what came out, what is planned above it, and the line that the contract draws. */
export function Months({ meter: { months, quota }, chosen, onOpen, action }: MonthsProps) {
  const t = useWords(meterWords)
  const formats = useFormats()
  const minimum = quota?.minimum ?? 0
  const most = Math.max(minimum + 1, ...months.map(({ published, planned }) => published + planned))
  const high = (count: number) => `${(64 * count) / most}px`
  return (
    <>
      <div className={classes.meterHead}>
        <Title order={2} size='h3'>
          {t('monthsTitle')}
        </Title>
        {quota && (
          <p>
            {t('minimum', { n: formats.number(minimum) })} · {quota.activityTitle}
          </p>
        )}
        {action}
      </div>
      <fieldset className={classes.months} aria-label={t('monthsTitle')}>
        {months.map(({ month, published, planned, standing }) => {
          const name = formats.month(`${month}-01`)
          const said = t('monthSaid', {
            month: name,
            published: formats.number(published),
            planned: formats.number(planned),
          })
          return (
            <button
              key={month}
              type='button'
              className={classes.monthBar}
              data-standing={standing}
              aria-pressed={month === chosen}
              title={said}
              onClick={() => onOpen(month)}
            >
              <VisuallyHidden>{said}</VisuallyHidden>
              <span className={classes.well} aria-hidden>
                <span className={classes.count}>{formats.number(published)}</span>
                {planned > 0 && <span className={classes.planned} style={{ height: high(planned) }} />}
                <span className={classes.out} style={{ height: high(published) }} />
                {quota && <span className={classes.least} style={{ bottom: high(minimum) }} />}
              </span>
              <span className={classes.monthName} aria-hidden>
                {name.split(' ')[0]!.slice(0, 3)}
              </span>
            </button>
          )
        })}
      </fieldset>
    </>
  )
}

/** What the meter says in words: what was missed, and what this month still needs. */
export function MeterSaid({ meter: { months, quota, daysLeft, today } }: { meter: Meter }) {
  const t = useWords(meterWords)
  const formats = useFormats()
  if (!quota) return null
  const missed = months.filter(({ standing }) => standing === 'missed')
  const now = months.find(({ month }) => month === today.slice(0, 7))
  const values = now && {
    published: formats.number(now.published),
    planned: formats.number(now.planned),
    minimum: formats.number(quota.minimum),
    days: formats.number(daysLeft),
  }
  const names = missed.map(({ month }) => formats.month(`${month}-01`)).join(', ')
  return (
    <>
      <p className={classes.warned} data-standing={missed.length > 0 ? 'missed' : 'met'}>
        {missed.length > 0 ? t('missed', { months: names }) : t('metAll')}
      </p>
      {values && (now.standing === 'behind' || now.standing === 'due') && (
        <p className={classes.warned}>{t(now.standing, values)}</p>
      )}
    </>
  )
}
