import { useWords } from '#platform/web/words.ts'
import type { ReportModel } from '../model.ts'
import { PlanFigure, ReportFigure } from './figures.tsx'
import { useFormWords } from './form-language.ts'
import classes from './report.module.css'
import { words } from './words.ts'

/** Every departure from the contract, found by rule, with its reason and the operator's consent. */
export function DeviationList({ deviations, changes }: Pick<ReportModel, 'deviations' | 'changes'>) {
  const t = useFormWords()
  const screen = useWords(words)
  if (deviations.length + changes.length === 0) return <p>{screen('noDeviations')}</p>
  return (
    <ul className={classes.deviations}>
      {deviations.map(({ indicator, label, plan, planned, reached, reason, consent }) => (
        <li key={indicator}>
          {label}: {t('deviationPlan')} – <PlanFigure figure={planned} text={plan} />, {t('deviationFact')} –{' '}
          <ReportFigure figure={reached} />. {reason}
          {consent && ` ${t('consent', { letter: consent })}`}
        </li>
      ))}
      {changes.map(({ key, label, planned, actual, reason, consent }) => (
        <li key={key}>
          {label}: {t('deviationPlan')} – {planned}, {t('deviationFact')} – {actual}. {reason}
          {consent && ` ${t('consent', { letter: consent })}`}
        </li>
      ))}
    </ul>
  )
}
