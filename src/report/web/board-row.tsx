import type { ReactNode } from 'react'
import type { Formats } from '#platform/formats.ts'
import { BulletBar } from '#platform/web/bullet-bar.tsx'
import { useFormats } from '#platform/web/formats.ts'
import { kitWords } from '#platform/web/kit-words.ts'
import { useWords } from '#platform/web/words.ts'
import classes from './board.module.css'
import { PlanFigure, ReportFigure } from './figures.tsx'
import type { Row } from './state-filter.tsx'

type BoardRowProps = { row: Row; code: string; label: string; elapsed: number }

/** One promise: its bar, and «327 из ≥ 200», where both numbers open. */
export function BoardRow({ row, code, label, elapsed }: BoardRowProps) {
  const formats = useFormats()
  const { plan, fact, state, subTarget } = row
  const goesOn = elapsed < 1 && plan.value !== null && state !== 'replaced' && plan.unit !== 'KZT'
  return (
    <li className={classes.row} data-part={subTarget || undefined}>
      <span className={classes.code}>{code}</span>
      <span className={classes.label}>{label}</span>
      <BulletBar
        label={label}
        fact={fact.value}
        plan={plan.value}
        planText={shortPlan(row, formats)}
        {...(goesOn && { expected: plan.value! * elapsed })}
        state={state}
        stated={fact.source === 'stated'}
      >
        <OutOf row={row} />
      </BulletBar>
    </li>
  )
}

/** «≥ 200»; the contract's own words, with what stands in brackets, are a click away. */
function shortPlan({ plan, qualifier }: Row, formats: Formats): string {
  if (plan.value === null) return plan.text.replace(/ \(.*$/, '')
  return `${qualifier === 'at_least' ? '≥\u00a0' : ''}${formats.number(plan.value)}`
}

const FACT = '⟨fact⟩'
const PLAN = '⟨plan⟩'

/** The kit's sentence with two links in it, whichever of them a language names first. */
function OutOf({ row }: { row: Row }) {
  const t = useWords(kitWords)
  const formats = useFormats()
  const sentence = row.fact.value === null ? t('planned', { plan: PLAN }) : t('outOf', { fact: FACT, plan: PLAN })
  const links: Record<string, ReactNode> = {
    [FACT]: <ReportFigure key={FACT} figure={row.fact} />,
    [PLAN]: <PlanFigure key={PLAN} figure={row.plan} text={shortPlan(row, formats)} />,
  }
  return sentence.split(/(⟨fact⟩|⟨plan⟩)/).map(piece => links[piece] ?? piece)
}
