import type { ReadCell, ReadRow, ReadTable } from '../reading/document.ts'
import type { Address } from '../written-report.ts'

/** A cell as it stands in the grid: its own, or one that reaches over the place from above or from the left. */
export type Spot = { readonly cell: ReadCell; readonly address: Address; readonly covered: boolean }

export type GridRow = {
  readonly index: number
  readonly row: ReadRow
  readonly at: (column: number) => Spot | undefined
  readonly filled: readonly ReadCell[]
}

/** A table whose places can be asked for by row and column, whatever was merged. `at` is where it stands in the document. */
export type Grid = { readonly table: ReadTable; readonly rows: readonly GridRow[]; readonly at: Address }

export function gridOf(table: ReadTable, at: Address): Grid {
  let above: (Spot & { readonly until: number })[] = []
  const nested = at.row !== undefined
  const rows = table.rows.map((row, index): GridRow => {
    const reaching = above.filter(({ until }) => until > index)
    const spots: Spot[] = []
    row.cells.forEach((cell, position) => {
      // Of a table inside of a cell the place is that cell.
      const address = nested ? at : { block: at.block, row: index, cell: position }
      for (let column = cell.column; column < cell.column + cell.columns; column++)
        spots[column] = { cell, address, covered: column > cell.column }
      if (cell.rows > 1) above = [...above, { cell, address, covered: true, until: index + cell.rows }]
    })
    for (const { until: _, ...spot } of reaching)
      for (let column = spot.cell.column; column < spot.cell.column + spot.cell.columns; column++)
        spots[column] ??= spot
    if (above.length > 400) above = above.filter(({ until }) => until > index)
    return {
      index,
      row,
      at: column => spots[column],
      filled: row.cells.filter(({ lines, tables }) => lines.length > 0 || tables),
    }
  })
  return { table, rows, at }
}

/** All the lines of a cell; of tables inside of it a row is a line. */
export function linesOf(cell: ReadCell): string[] {
  const inner = (cell.tables ?? []).flatMap(({ rows }) =>
    rows.map(({ cells }) => cells.flatMap(linesOf).join(' ')).filter(line => line !== ''),
  )
  return [...cell.lines, ...inner]
}

export const textOfCell = (cell: ReadCell): string => linesOf(cell).join('\n')
