import { Title } from '@mantine/core'
import type { ReportModel } from '../model.ts'
import { ReportFigure } from './figures.tsx'
import { Cell, FormTable } from './form-table.tsx'
import classes from './report.module.css'
import { StatedMark } from './stated-mark.tsx'

/** Section 4: sex, social status and age. In each table the classes exclude each other and sum to the first column. */
export function StatisticsTables({ tables }: { tables: ReportModel['statistics'] }) {
  return (
    <>
      {tables.map(({ key, title, columns, rule }) => (
        <div key={key} className={classes.statistics}>
          <Title order={3}>{title}</Title>
          <FormTable title={title} columns={columns.map(column => ({ key: column.key, label: column.label }))}>
            <tbody>
              <tr>
                {columns.map(column => (
                  <Cell key={column.key} label={column.label}>
                    <ReportFigure figure={column.figure} />
                  </Cell>
                ))}
              </tr>
            </tbody>
          </FormTable>
          <p className={classes.legend}>{rule}</p>
        </div>
      ))}
      <StatedMark figures={tables.flatMap(({ columns }) => columns.map(({ figure }) => figure))} />
    </>
  )
}
