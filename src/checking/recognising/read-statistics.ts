import type { StatisticsTable } from '../written-report.ts'
import { ageClass } from './ages.ts'
import type { FoundTable } from './find-tables.ts'
import { isTotal } from './form-tables.ts'
import { said, stated } from './said.ts'
import { linesOf } from './table-grid.ts'
import { fieldsOf } from './table-rows.ts'

type Column = {
  readonly label: string
  readonly count: ReturnType<typeof stated>
  readonly where: ReturnType<typeof stated>['where']
}

/** The breakdown of participants, lying or standing; undefined: its numbers can't be told to belong to its classes. */
export function readStatistics(table: FoundTable): StatisticsTable | undefined {
  const columns = table.headings.length === 0 ? standing(table) : lying(table)
  const totals = columns.filter(({ label }) => isTotal(label))
  if (totals.length !== 1) return undefined
  return {
    key: table.name as StatisticsTable['key'],
    total: totals[0]!.count,
    classes: columns
      .filter(column => column !== totals[0] && column.label !== '')
      .map(({ label, count, where }) => ({
        label: said(label, where),
        ...(table.name === 'age' ? (ageClass(label) ?? { from: null, to: null }) : { from: null, to: null }),
        count,
      })),
  }
}

/** The first row under the heads that has numbers. */
function lying(table: FoundTable): Column[] {
  const row = table.rows.find(({ row }) => row.filled.some(cell => /\d/.test(linesOf(cell).join(''))))
  if (!row) return []
  return table.headings.flatMap((label, column): Column[] => {
    const spot = row.row.at(column)
    if (spot?.covered) return []
    const where = {
      section: 'statistics',
      table: table.name,
      column: label,
      ...(spot && { address: spot.address }),
    } as const
    return [{ label, where, count: spot ? stated(linesOf(spot.cell).join(' '), where) : stated('', where, 'unread') }]
  })
}

function standing(table: FoundTable): Column[] {
  return table.rows.map(row => {
    const fields = fieldsOf(table, row)
    const { where } = fields.field('class')
    return { label: fields.text('label').replaceAll('\n', ' '), where, count: stated(fields.text('class'), where) }
  })
}
