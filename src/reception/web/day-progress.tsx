import { useActor } from '#platform/web/actor.tsx'
import { BulletBar } from '#platform/web/bullet-bar.tsx'
import { useFormats } from '#platform/web/formats.ts'
import { useWords } from '#platform/web/words.ts'
import type { DayProgress as Progress } from '../office-contract.ts'
import { dayWords } from './day-words.ts'
import classes from './days.module.css'

type ProgressProps = { progress: readonly Progress[]; endsOn: string }

/** What the plan promises of all unified days together, and how far it is. */
export function DayProgress({ progress, endsOn }: ProgressProps) {
  const t = useWords(dayWords)
  const formats = useFormats()
  const { today } = useActor()
  if (progress.length === 0) return null
  return (
    <ul className={classes.progress} aria-label={t('progress')}>
      {progress.map(({ indicator, code, label, qualifier, plan, value }) => (
        <li key={indicator}>
          {code} {label}
          <BulletBar
            label={label}
            fact={value}
            plan={plan}
            planText={`${qualifier === 'at_least' ? '≥\u00a0' : ''}${formats.number(plan)}`}
            state={value >= plan ? 'done' : today > endsOn ? 'behind' : 'open'}
          />
        </li>
      ))}
    </ul>
  )
}
