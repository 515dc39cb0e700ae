import { useWords } from '#platform/web/words.ts'
import type { Figure, ReportModel } from '../model.ts'
import { PlanFigure, ReportFigure } from './figures.tsx'
import { useFormWords } from './form-language.ts'
import classes from './report.module.css'
import { words } from './words.ts'

/** Every departure from the contract, found by rule, with its reason and the operator's consent. */
export function DeviationList({ model }: { model: ReportModel }) {
  const t = useFormWords()
  const screen = useWords(words)
  if (model.deviations.length === 0) return <p>{screen('noDeviations')}</p>
  const figures = figuresOf(model)
  return (
    <ul className={classes.deviations}>
      {model.deviations.map(({ indicator, label, plan, fact, reason, consent }) => {
        const planned = figures.get(`plan.${indicator}`)
        const reached = figures.get(indicator)
        return (
          <li key={indicator}>
            {label}: {t('deviationPlan')} – {planned ? <PlanFigure figure={planned} text={plan} /> : plan},{' '}
            {t('deviationFact')} – {reached ? <ReportFigure figure={reached} /> : fact}. {reason}
            {consent && ` ${t('consent', { letter: consent })}`}
          </li>
        )
      })}
    </ul>
  )
}

/** The figures that stand elsewhere in the report, by name: a deviation speaks of one of them. */
function figuresOf({ activities, planFact, effects }: ReportModel): ReadonlyMap<string, Figure> {
  const rows = planFact.flatMap(task => task.activities.flatMap(({ indicators }) => indicators))
  const all = [
    ...activities.flatMap(group => group.activities.flatMap(({ participants }) => participants)),
    ...[...rows, ...effects].flatMap(({ plan, fact }) => [plan, fact]),
    ...effects.flatMap(({ vulnerable }) => (vulnerable ? [vulnerable] : [])),
  ]
  return new Map(all.map(figure => [figure.name, figure]))
}
