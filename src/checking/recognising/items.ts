import type { ReadDocument, ReadParagraph, ReadTable } from '../reading/document.ts'
import type { Address } from '../written-report.ts'
import { type Grid, gridOf } from './table-grid.ts'

/** The document in the order of reading. A table that only lays out the page is taken apart into what stands in it. */
export type Item =
  | { readonly kind: 'paragraph'; readonly paragraph: ReadParagraph; readonly at: Address }
  | {
      readonly kind: 'table'
      readonly grid: Grid /** Directly after another table: perhaps its next page. */
      readonly follows: boolean
    }

export function itemsOf(document: ReadDocument, isKnown: (grid: Grid) => boolean): Item[] {
  const items: Item[] = []
  const add = (table: ReadTable, at: Address) => {
    const grid = gridOf(table, at)
    const inner = table.rows.some(({ cells }) => cells.some(({ tables }) => tables))
    if (!inner || isKnown(grid)) {
      items.push({ kind: 'table', grid, follows: items.at(-1)?.kind === 'table' })
      return
    }
    for (const { row, index } of grid.rows)
      row.cells.forEach((cell, position) => {
        const place = at.row === undefined ? { block: at.block, row: index, cell: position } : at
        for (const text of cell.lines)
          items.push({ kind: 'paragraph', paragraph: { kind: 'paragraph', text }, at: place })
        for (const nested of cell.tables ?? []) add(nested, place)
      })
  }
  document.blocks.forEach((block, index) => {
    if (block.kind === 'paragraph') items.push({ kind: 'paragraph', paragraph: block, at: { block: index } })
    else add(block, { block: index })
  })
  return items
}
