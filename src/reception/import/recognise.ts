import type { SheetRow } from '#platform/sheets/sheet.ts'
import type { JournalColumn } from '../journal-columns.ts'
import { columnOf, headingKey, likelyColumn } from './heading-words.ts'

const LOOKED_AT = 40

/** The row that heads the table: the one with most headings that are known. Titles and groups of columns stand above it. */
export function headingRowOf(rows: readonly SheetRow[]): number {
  const scored = rows.slice(0, LOOKED_AT).map(({ cells }, at) => ({
    at,
    score: new Set(cells.map(cell => columnOf(cell)).filter(Boolean)).size * 10 + cells.filter(isHeading).length / 100,
  }))
  return scored.reduce((best, each) => (each.score > best.score ? each : best), { at: 0, score: 0 }).at
}

const isHeading = (cell: string) => cell.length > 0 && cell.length < 80 && !/^[\d.,\s]+$/.test(cell)

/** Each heading under its own name: a second «Дата» is another column than the first. */
export function namedHeadings(headings: readonly string[]): string[] {
  const seen = new Map<string, number>()
  return headings.map(heading => {
    const key = headingKey(heading)
    const times = (seen.get(key) ?? 0) + 1
    seen.set(key, times)
    return times === 1 ? key : `${key} ${times}`
  })
}

/**
 * What the columns probably are: as this organisation said before, else as the heading says, else by likeness. A column of
 * the journal is taken once, by the heading that is surest of it.
 */
export function proposedColumns(
  headings: readonly string[],
  remembered: ReadonlyMap<string, JournalColumn | ''>,
): (JournalColumn | '')[] {
  const names = namedHeadings(headings)
  const proposed: (JournalColumn | '')[] = headings.map((_, at) => remembered.get(names[at]!) ?? '')
  const asked = new Set(names.filter(name => remembered.has(name)))
  for (const guess of [columnOf, likelyColumn])
    for (const [at, heading] of headings.entries()) {
      if (proposed[at] || asked.has(names[at]!)) continue
      const column = guess(heading)
      if (column && !proposed.includes(column)) proposed[at] = column
    }
  return proposed
}
