import type { Match, Sought } from '#people/queries/match-cards.ts'
import type { Secrets } from '#platform/secrets.ts'
import type { ImportCounts } from '../import-contract.ts'
import type { JournalColumn } from '../journal-columns.ts'
import { type Grouped, groupVisitors } from './group-visitors.ts'
import type { ReadRow } from './journal-line.ts'
import { numberPlans } from './number-plan.ts'
import { rowKey } from './row-key.ts'

/** A row that was held against the journal and the cards. */
export type JudgedRow = ReadRow & {
  readonly cells: readonly string[]
  readonly state: 'new' | 'known' | 'rejected'
  readonly key: Buffer | null
  readonly sameAsRow: number | null
  readonly sameAsCard: string | null
  /** Who it may be; a person decides. */
  readonly perhaps: { readonly rows: readonly number[]; readonly cards: readonly string[] } | null
}

export type KeyedRow = ReadRow & { readonly cells: readonly string[]; readonly key: Buffer | null }

/** Each row with its key; the second of two rows with one key is rejected, since it may be a slip. */
export function keyRows(rows: readonly (ReadRow & { cells: readonly string[] })[]): KeyedRow[] {
  const seen = new Map<string, number>()
  return rows.map(read => {
    if (!read.line) return { ...read, key: null }
    const key = rowKey(read.line)
    const name = `${read.line.office} ${key.toString('base64')}`
    const first = seen.get(name)
    if (first === undefined) {
      seen.set(name, read.row)
      return { ...read, key }
    }
    const column: JournalColumn = read.line.paperNumber ? 'number' : 'question'
    return { ...read, line: null, key: null, problems: [{ column, code: 'repeated', values: { row: first } }] }
  })
}

/** The people of the new rows, each once, to be sought among the cards. */
export function soughtOf(
  rows: readonly KeyedRow[],
  known: ReadonlySet<string>,
): { groups: ReadonlyMap<number, Grouped>; sought: Sought[] } {
  const guests = rows.flatMap(({ row, line, key }) => {
    if (!line || !key || !(line.name || line.iin) || known.has(knownName(line.office, key))) return []
    const { surname = '', givenName = '', patronymic = '' } = line.name ?? {}
    return [{ row, surname, givenName, patronymic, bornOn: line.bornOn, birthYear: line.birthYear, iin: line.iin }]
  })
  const { groups, leaders } = groupVisitors(guests)
  return { groups, sought: leaders.map(({ row, ...guest }) => ({ ...guest, at: row })) }
}

type Findings = {
  readonly known: ReadonlySet<string>
  readonly groups: ReadonlyMap<number, Grouped>
  readonly matches: ReadonlyMap<number, Match>
}
export const knownName = (office: string, key: Buffer) => `${office} ${key.toString('base64')}`

export function judgeRows(rows: readonly KeyedRow[], { known, groups, matches }: Findings): JudgedRow[] {
  return rows.map(read => {
    const { line, key, row } = read
    const nobody = { sameAsRow: null, sameAsCard: null, perhaps: null }
    if (!line || !key) return { ...read, state: 'rejected', ...nobody }
    if (known.has(knownName(line.office, key))) return { ...read, state: 'known', ...nobody }
    const grouped = groups.get(row)
    if (!grouped) return { ...read, state: 'new', ...nobody }
    if (grouped.leader !== row) return { ...read, state: 'new', ...nobody, sameAsRow: grouped.leader }
    const { card = null, perhaps = [] } = matches.get(row) ?? {}
    const doubtful = card === null && (perhaps.length > 0 || grouped.perhaps.length > 0)
    return {
      ...read,
      state: 'new',
      sameAsRow: null,
      sameAsCard: card,
      perhaps: doubtful ? { rows: grouped.perhaps, cards: perhaps } : null,
    }
  })
}

export function countRows(rows: readonly JudgedRow[], begun: (office: string, year: number) => boolean): ImportCounts {
  const count = (is: (row: JudgedRow) => boolean) => rows.filter(is).length
  const fresh = rows.filter(({ state }) => state === 'new')
  return {
    new: fresh.length,
    known: count(({ state }) => state === 'known'),
    rejected: count(({ state }) => state === 'rejected'),
    doubts: count(({ perhaps }) => perhaps !== null),
    persons: fresh.filter(({ line, sameAsCard, sameAsRow }) => line!.name && !sameAsCard && sameAsRow === null).length,
    problems: tally(rows.flatMap(({ problems }) => problems)),
    remarks: tally(fresh.flatMap(({ remarks }) => remarks)),
    numbers: numberPlans(
      fresh.map(({ row, line }) => ({ row, ...line! })),
      begun,
    ).map(({ lines: _, ...plan }) => plan),
  }
}

function tally(findings: readonly { column: JournalColumn; code: string }[]) {
  return [...Map.groupBy(findings, ({ column, code }) => `${column} ${code}`).values()]
    .map(same => ({ column: same[0]!.column, code: same[0]!.code, count: same.length }))
    .sort((a, b) => b.count - a.count)
}

/** What is kept of a row until the book is taken or forgotten. */
export type KeptRow = Pick<JudgedRow, 'cells' | 'said' | 'line' | 'problems' | 'remarks' | 'perhaps'>

export const sealedRow = ({ seal }: Secrets, { cells, said, line, problems, remarks, perhaps }: JudgedRow): Buffer =>
  seal(JSON.stringify({ cells, said, line, problems, remarks, perhaps } satisfies KeptRow))
export const openedRow = ({ open }: Secrets, sealed: Buffer): KeptRow => JSON.parse(open(sealed)) as KeptRow
