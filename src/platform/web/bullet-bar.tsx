import type { ReactNode } from 'react'
import classes from './bullet-bar.module.css'
import { useFormats } from './formats.ts'
import { kitWords } from './kit-words.ts'
import { useWords } from './words.ts'

export type BulletState = 'done' | 'behind' | 'missing' | 'open' | 'replaced'

type BulletBarProps = {
  /** What is measured, for the text alternative. */
  label: string
  fact: number | null
  plan: number | null
  /** As the plan is printed: «≥ 200». */
  planText?: string
  /** What should be there by today if the work went evenly. */
  expected?: number
  state: BulletState
  stated?: boolean
  /** In place of the words under the bar: where the number in them is a link. */
  children?: ReactNode
}

/** Fact as a bar, plan as a tick, today's pace as a faint tick, and the same in words: «327 из ≥ 200». */
export function BulletBar({ label, fact, plan, planText, expected, state, stated, children }: BulletBarProps) {
  const t = useWords(kitWords)
  const formats = useFormats()
  const whole = Math.max(fact ?? 0, plan ?? 0, expected ?? 0, 1) * 1.04
  const at = (value: number) => `${(100 * value) / whole}%`
  const planned = planText ?? formats.number(plan)
  const words =
    fact === null ? t('planned', { plan: planned }) : t('outOf', { fact: formats.number(fact), plan: planned })
  const stateWord = t(state)
  const pace = expected === undefined ? '' : `, ${t('expected', { expected: formats.number(Math.round(expected)) })}`
  return (
    <div className={classes.bullet}>
      <div className={classes.track} role='img' aria-label={`${label}: ${words}, ${stateWord}${pace}`}>
        {fact !== null && (
          <div className={classes.fact} data-state={state} data-stated={stated} style={{ width: at(fact) }} />
        )}
        {expected !== undefined && <div className={classes.pace} style={{ left: at(expected) }} />}
        {plan !== null && <div className={classes.plan} style={{ left: at(plan) }} />}
      </div>
      <div className={classes.words} aria-hidden={children === undefined || undefined}>
        <span>{children ?? words}</span>
        <span className={classes.state} data-state={state}>
          {stateWord}
        </span>
      </div>
    </div>
  )
}
