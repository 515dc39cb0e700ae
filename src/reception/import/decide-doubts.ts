import type { Sql } from '#platform/database.ts'
import type { Call } from '#platform/routes.ts'
import type { decideDoubts as contract, JournalImport } from '../import-contract.ts'
import { importIsTaken, importUnchecked, notADoubt } from '../import-problems.ts'
import type { ImportRecord } from './import-record.ts'
import { type KeptRow, openedRow } from './judge-rows.ts'
import { showImport } from './show-import.ts'

type Decision = { readonly row: number; readonly card: string | null; readonly sameAsRow: number | null }
const AT_ONCE = 2000

/** Who a doubtful visitor is: one of those who were found, or somebody new. A decision may be taken back. */
export async function decideDoubts(sql: Sql, call: Call<typeof contract, ImportRecord>): Promise<JournalImport> {
  const { input, subject: book, services, actor } = call
  if (book.takenAt) throw importIsTaken()
  if (book.checkedVersion !== book.version) throw importUnchecked()
  const asked = new Map(
    input.decisions.map(({ row, card = null, sameAsRow = null }) => [row, { row, card, sameAsRow }]),
  )
  const rows = await sql<{ row: number; sealed: Buffer }[]>`
    select row, sealed from import_rows where import = ${book.id} and doubt is not null
      and (row = any(${[...asked.keys()]}::int[]) ${input.rest ? sql`or doubt = 'open'` : sql``}) order by row limit 100000`
  const perhaps = new Map(rows.map(({ row, sealed }) => [row, openedRow(services.secrets, sealed).perhaps!]))
  for (const decision of asked.values()) mustBeOneOf(decision, perhaps.get(decision.row))
  const rest = rows
    .filter(({ row }) => !asked.has(row))
    .flatMap(({ row }) => (input.rest ? of(row, perhaps.get(row)!, input.rest) : []))
  const decisions = [...asked.values(), ...rest]
  for (let from = 0; from < decisions.length; from += AT_ONCE) {
    const some = decisions.slice(from, from + AT_ONCE)
    await sql`
      update import_rows r set doubt = 'decided', same_as_card = d.card, same_as_row = d.same
      from unnest(${some.map(({ row }) => row)}::int[], ${some.map(({ card }) => card)}::uuid[], ${some.map(({ sameAsRow }) => sameAsRow)}::int[]) as d (row, card, same)
      where r.organisation = ${actor.organisation} and r.import = ${book.id} and r.row = d.row`
  }
  return showImport(sql, call, book.id)
}

type Perhaps = NonNullable<KeptRow['perhaps']>

function mustBeOneOf({ row, card, sameAsRow }: Decision, perhaps: Perhaps | undefined) {
  const known =
    perhaps &&
    (card === null || perhaps.cards.includes(card)) &&
    (sameAsRow === null || perhaps.rows.includes(sameAsRow))
  if (!known || (card && sameAsRow !== null)) throw notADoubt({ row })
}

/** Everybody else at once: new people, or the one that is known by that name; where there are several it stays open. */
function of(row: number, { rows, cards }: Perhaps, rest: 'new' | 'same'): Decision[] {
  if (rest === 'new') return [{ row, card: null, sameAsRow: null }]
  if (cards.length === 1) return [{ row, card: cards[0]!, sameAsRow: null }]
  return cards.length === 0 && rows.length > 0 ? [{ row, card: null, sameAsRow: rows[0]! }] : []
}
