import type { SheetRow } from './sheet.ts'
import { SheetRefused } from './sheet-refused.ts'
import type { Merge } from './xlsx-rows.ts'

/** More merged cells than any table has: somebody wants us to be busy. */
const MOST = 2_000_000

/** Writes into the rows that a merged cell covers what its first one says; answers how many cells those were. */
export function fillMerged(rows: readonly SheetRow[], merges: readonly Merge[]): number {
  const place = new Map(rows.map(({ row }, index) => [row, index]))
  let [filled, looked] = [0, 0]
  for (const { column, from, to } of merges) {
    const first = place.get(from)
    const text = first === undefined ? undefined : rows[first]!.cells[column]
    if (!text) continue
    for (let index = first! + 1; index < rows.length && rows[index]!.row <= to; index++) {
      if (++looked > MOST) throw new SheetRefused('too_slow')
      const { cells } = rows[index]!
      if (cells[column]) continue
      while (cells.length < column) cells.push('')
      cells[column] = text
      filled++
    }
  }
  return filled
}
