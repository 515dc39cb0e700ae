import * as z from 'zod'
import type { SheetRow } from './sheet.ts'

/** What each column that is read means, by its place from 0: `{ address: 2, reach: 5 }`. */
export type Columns<Role extends string> = { [role in Role]?: number }
/** How a header was read before. */
export type Layout<Role extends string> = { readonly headings: readonly string[]; readonly columns: Columns<Role> }

export const knowledge = ['remembered', 'changed', 'recognised', 'new'] as const
export type Knowledge = (typeof knowledge)[number]

export const columnsShape = <Role extends string>(roles: readonly [Role, ...Role[]]) =>
  z.partialRecord(z.enum(roles), z.int().min(0).max(500))

/** What a contract says of a file's columns before somebody has confirmed them. */
export const columnsFound = <Role extends string>(roles: readonly [Role, ...Role[]]) => ({
  headings: z.array(z.string()),
  samples: z.array(z.string()).describe('of each column, the first cell under its heading that says something'),
  columns: columnsShape(roles),
  known: z.enum(knowledge).describe('changed: the header was another one last time'),
  before: z.array(z.object({ role: z.enum(roles), heading: z.string() })).describe('how it was read last time'),
})

/** As headings are compared: no case, no ё, no marks, no double spaces. */
export const plain = (heading: string): string =>
  heading
    .normalize('NFC')
    .toLowerCase()
    .replaceAll('ё', 'е')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

/** Another header than last time: a column that is read is called otherwise, or stands elsewhere. */
export const sameHeader = <Role extends string>({ headings, columns }: Layout<Role>, now: readonly string[]) =>
  (Object.values(columns) as number[]).every(at => plain(headings[at] ?? '') === plain(now[at] ?? ''))

type Recognise<Role extends string> = (headings: readonly string[]) => Columns<Role>
const LOOKED_AT = 20

/**
 * Above the header some files have a title or a period: the header is the row that says most of what is known, and when
 * hardly anything of it is, the first of the fullest rows.
 */
function headAt<Role extends string>(rows: readonly SheetRow[], recognise: Recognise<Role>): number {
  const scores = rows.slice(0, LOOKED_AT).map(({ cells }) => {
    const known = Object.keys(recognise(cells)).length
    return (known > 1 ? known * 1000 : 0) + cells.filter(cell => cell.trim() !== '').length
  })
  return Math.max(0, scores.indexOf(Math.max(0, ...scores)))
}

type Asked<Role extends string> = {
  readonly rows: readonly SheetRow[]
  readonly recognise: Recognise<Role>
  readonly isClear: (columns: Columns<Role>) => boolean
  /** Headers that were confirmed before, the latest first. */
  readonly layouts: readonly Layout<Role>[]
}

/** The header of a file and the rows under it; what its columns are as far as it is known, whence, and how it was last time. */
export function knownColumns<Role extends string>({ rows, recognise, isClear, layouts }: Asked<Role>) {
  const at = headAt(rows, recognise)
  const headings = (rows[at]?.cells ?? []).map(cell => cell.trim())
  const body = rows.slice(at + 1)
  const remembered = layouts.find(layout => sameHeader(layout, headings))
  const [last] = layouts
  const columns = remembered?.columns ?? recognise(headings)
  const known: Knowledge = remembered ? 'remembered' : last ? 'changed' : isClear(columns) ? 'recognised' : 'new'
  const before = (Object.entries(last?.columns ?? {}) as [Role, number][]).map(([role, place]) => ({
    ...{ role, heading: last!.headings[place] ?? '' },
  }))
  const samples = headings.map((_, place) => body.map(({ cells }) => cells[place]?.trim()).find(Boolean) ?? '')
  return { body, found: { headings, samples, columns, known, before } }
}
