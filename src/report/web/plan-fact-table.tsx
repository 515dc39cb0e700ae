import type { ReportModel } from '../model.ts'
import { PlanFigure, ReportFigure } from './figures.tsx'
import { useFormWords } from './form-language.ts'
import classes from './form-table.module.css'
import { Cell, type FormColumn, FormTable } from './form-table.tsx'
import { StatedMark } from './stated-mark.tsx'

type Tasks = ReportModel['planFact']

/** Task, activity and short-term result stand once, beside as many rows as there are products and indicators. */
export function PlanFactTable({ tasks }: { tasks: Tasks }) {
  const t = useFormWords()
  const columns: FormColumn[] = [
    { key: 'task', label: t('task'), width: '17%' },
    { key: 'activity', label: t('taskActivities'), width: '19%' },
    { key: 'shortTerm', label: t('shortTerm'), width: '18%' },
    { key: 'products', label: t('products'), width: '20%' },
    { key: 'plan', label: t('plan'), width: '17%' },
    { key: 'fact', label: t('fact'), width: '9%', numeric: true },
  ]
  const rows = tasks.flatMap(({ activities }) => activities.flatMap(({ indicators }) => indicators))
  return (
    <>
      <FormTable title={t('planFact')} columns={columns}>
        {tasks.map((task, index) => (
          <tbody key={`${index} ${task.title}`}>
            <TaskRows task={task} />
          </tbody>
        ))}
      </FormTable>
      <StatedMark figures={rows.map(({ fact }) => fact)} />
    </>
  )
}

function TaskRows({ task }: { task: Tasks[number] }) {
  const t = useFormWords()
  // An activity without indicators is still said: its empty row is what a reader must ask about.
  const sizes = task.activities.map(({ indicators }) => Math.max(1, indicators.length))
  const height = sizes.reduce((sum, size) => sum + size, 0)
  return task.activities.flatMap((activity, place) =>
    Array.from({ length: sizes[place]! }, (_, index) => {
      const row = activity.indicators[index]
      return (
        <tr key={row?.id ?? activity.number} data-continues={index > 0 || undefined}>
          {place === 0 && index === 0 && (
            <Cell label={t('task')} rowSpan={height} head>
              {task.title}
            </Cell>
          )}
          {index === 0 && (
            <>
              <Cell label={t('taskActivities')} rowSpan={sizes[place]!} head>
                {`${activity.number}. ${activity.title}`}
              </Cell>
              <Cell label={t('shortTerm')} rowSpan={sizes[place]!}>
                {activity.shortTerm}
              </Cell>
            </>
          )}
          <Cell label={t('products')}>
            {row && <span className={row.subTarget ? classes.part : undefined}>{row.label}</span>}
          </Cell>
          <Cell label={t('plan')}>{row && <PlanFigure figure={row.plan} />}</Cell>
          <Cell label={t('fact')} numeric>
            {row && <ReportFigure figure={row.fact} />}
          </Cell>
        </tr>
      )
    }),
  )
}
