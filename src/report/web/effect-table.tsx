import { VisuallyHidden } from '@mantine/core'
import type { ReportModel } from '../model.ts'
import { PlanFigure, ReportFigure } from './figures.tsx'
import { useFormWords } from './form-language.ts'
import { Cell, type FormColumn, FormTable } from './form-table.tsx'
import { StatedMark } from './stated-mark.tsx'

/** The nine social and economic effects. */
export function EffectTable({ effects }: { effects: ReportModel['effects'] }) {
  const t = useFormWords()
  const columns: FormColumn[] = [
    { key: 'number', label: t('number'), width: '5%' },
    { key: 'indicator', label: t('indicator'), width: '43%' },
    { key: 'unit', label: t('unit'), width: '16%' },
    { key: 'plan', label: t('planned'), width: '18%', numeric: true },
    { key: 'fact', label: t('actual'), width: '18%', numeric: true },
  ]
  return (
    <>
      <FormTable title={t('effects')} columns={columns}>
        <tbody>
          {effects.map(({ number, key, indicator, unit, plan, fact, vulnerable }) => (
            <tr key={key}>
              <Cell label={t('number')}>{number}</Cell>
              <Cell label={t('indicator')} head>
                {indicator}
              </Cell>
              <Cell label={t('unit')}>{unit}</Cell>
              <Cell label={t('planned')} numeric>
                <PlanFigure figure={plan} />
              </Cell>
              <Cell label={t('actual')} numeric>
                <ReportFigure figure={fact} />
                {vulnerable && (
                  <>
                    {' '}
                    (<VisuallyHidden>{t('ofThem')}</VisuallyHidden>
                    <ReportFigure figure={vulnerable} />)
                  </>
                )}
              </Cell>
            </tr>
          ))}
        </tbody>
      </FormTable>
      {effects.flatMap(({ notes = [] }) => notes.map(note => <p key={note}>{note}</p>))}
      <StatedMark figures={effects.flatMap(({ fact, vulnerable }) => (vulnerable ? [fact, vulnerable] : [fact]))} />
    </>
  )
}
