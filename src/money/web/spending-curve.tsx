import { useFormats } from '#platform/web/formats.ts'
import { useWords } from '#platform/web/words.ts'
import type { Budget } from '../contract.ts'
import classes from './money.module.css'
import { monthsOf } from './period.ts'
import { words } from './words.ts'

/** What was spent by the end of each month, against even spending of the grant. */
export function SpendingCurve({ budget }: { budget: Budget }) {
  const t = useWords(words)
  const formats = useFormats()
  const months = monthsOf(budget)
  const last = budget.months.at(-1)?.month ?? ''
  let sum = 0
  const spent = months
    .filter(month => month <= last)
    .map(month => {
      for (const { month: of, amount } of budget.months) if (of === month) sum += amount
      return { month, sum }
    })
  const most = Math.max(budget.grant, sum)
  const x = (index: number) => (100 * index) / months.length
  const y = (amount: number) => 100 - (100 * amount) / most
  const line = [`0 ${y(0)}`, ...spent.map(({ sum }, index) => `${x(index + 1)} ${y(sum)}`)].join('L')
  const said = spent
    .map(({ month, sum }) => t('month', { month: formats.month(month), n: formats.money(sum) }))
    .join(', ')
  return (
    <figure className={classes.chart}>
      <figcaption>{t('curve', { spent: formats.money(sum), grant: formats.money(budget.grant) })}</figcaption>
      <svg viewBox='0 0 100 100' preserveAspectRatio='none' role='img' aria-label={`${t('spent')}. ${said}`}>
        <path className={classes.area} d={`M${line}L${x(spent.length)} ${y(0)}Z`} />
        <path className={classes.even} d={`M0 ${y(0)}L100 ${y(budget.grant)}`} />
        <path className={classes.spent} d={`M${line}`} />
      </svg>
      <div className={classes.months} aria-hidden>
        {months.map(month => (
          <span key={month}>{formats.monthName(Number(month.slice(5, 7))).slice(0, 3)}</span>
        ))}
      </div>
    </figure>
  )
}
