import { useActor } from '#platform/web/actor.tsx'
import { type Column, DataTable } from '#platform/web/data-table.tsx'
import { useFormats } from '#platform/web/formats.ts'
import { useLanguage } from '#platform/web/language.ts'
import { MonthStrip } from '#platform/web/month-strip.tsx'
import { useOpened } from '#platform/web/opened.ts'
import { useWords } from '#platform/web/words.ts'
import { deviationWords } from '../cause-words.ts'
import type { Budget, BudgetLine } from '../contract.ts'
import classes from './money.module.css'
import { gone, monthsOf } from './period.ts'
import { words } from './words.ts'

/** Each line with its plan, what was spent by it, how far time and money are, and in which months. */
export function BudgetTable({ budget }: { budget: Budget }) {
  const t = useWords(words)
  const { opened, open } = useOpened()
  return (
    <DataTable
      title={t('lines')}
      columns={useColumns(budget)}
      rows={budget.lines}
      rowKey={({ id }) => id}
      onOpen={({ id }) => open(id)}
      opened={opened}
      empty={null}
    />
  )
}

function useColumns(budget: Budget): readonly Column<BudgetLine>[] {
  const t = useWords(words)
  const formats = useFormats()
  const language = useLanguage()
  const months = monthsOf(budget)
  const spentIn = (line: string) =>
    months.map(month => ({
      month,
      value: budget.months.find(each => each.line === line && each.month === month)?.amount ?? 0,
    }))
  const title = ({ id, title: name }: BudgetLine) => (
    <>
      {name}
      {budget.deviations
        .filter(({ line }) => line === id)
        .map(deviation => (
          <div key={deviation.kind} className={classes.warning}>
            {deviationWords[deviation.kind][language]}
          </div>
        ))}
    </>
  )
  const left = ({ plan, fact }: BudgetLine) => {
    if (plan === fact) return '0'
    return (
      <span className={fact > plan ? classes.over : classes.saved}>
        {fact > plan ? t('overBy', { n: formats.number(fact - plan) }) : formats.number(plan - fact)}
      </span>
    )
  }
  return [
    { key: 'title', label: t('line'), value: title },
    { key: 'plan', label: t('plan'), value: ({ plan }) => formats.number(plan), numeric: true, width: '7.5rem' },
    { key: 'fact', label: t('fact'), value: ({ fact }) => formats.number(fact), numeric: true, width: '7.5rem' },
    { key: 'left', label: t('left'), value: left, numeric: true, width: '8rem' },
    { key: 'bar', label: t('course'), value: line => <LineBar line={line} budget={budget} />, width: '11rem' },
    {
      key: 'months',
      label: t('byMonth'),
      value: ({ id, title: name }) => <MonthStrip label={name} months={spentIn(id)} />,
      width: '11rem',
      wide: true,
    },
  ]
}

/** Money spent as a bar, the plan as a tick, hatched what is beyond it, and a faint tick where time is. */
function LineBar({ line: { title, plan, fact }, budget }: { line: BudgetLine; budget: Budget }) {
  const t = useWords(words)
  const formats = useFormats()
  const { today } = useActor()
  const whole = Math.max(plan, fact, 1) * 1.02
  const at = (amount: number) => `${(100 * Math.max(0, amount)) / whole}%`
  const said = t('barSays', {
    title,
    fact: formats.money(fact),
    plan: formats.money(plan),
    time: formats.share(gone(budget, today)),
  })
  return (
    <div className={classes.bar} role='img' aria-label={said} title={said}>
      <span className={classes.fact} style={{ width: at(Math.min(plan, fact)) }} />
      {fact > plan && <span className={classes.beyond} style={{ left: at(plan), width: at(fact - plan) }} />}
      <span className={classes.pace} style={{ left: at(plan * gone(budget, today)) }} />
      <span className={classes.tick} style={{ left: at(plan) }} />
    </div>
  )
}
