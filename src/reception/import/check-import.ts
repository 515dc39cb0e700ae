import { matchCards } from '#people/queries/match-cards.ts'
import type { Actor } from '#platform/actor.ts'
import type { Database, Sql } from '#platform/database.ts'
import { uploadedBytes } from '#platform/files/uploaded-bytes.ts'
import type { Work } from '#platform/jobs.ts'
import type { Services } from '#platform/services.ts'
import { readSheet } from '#platform/sheets/read-sheet.ts'
import type { Sheet } from '#platform/sheets/sheet.ts'
import { bookIsGone, importUnchecked } from '../import-problems.ts'
import type { CodedColumn } from '../journal-columns.ts'
import { countWords } from './count-words.ts'
import { findImport, forgetRows, type ImportRecord, memoryOf, sealedFacts } from './import-record.ts'
import { importer } from './importer.ts'
import type { RawRow, Reading, ReadRow } from './journal-line.ts'
import {
  countRows,
  type JudgedRow,
  judgeRows,
  type KeyedRow,
  keyRows,
  knownName,
  sealedRow,
  soughtOf,
} from './judge-rows.ts'
import { loadReading } from './load-reading.ts'
import { journalLimits } from './look-at-book.ts'
import { readLine } from './read-line.ts'
import { steps } from './step-words.ts'
import type { Meanings } from './vocabulary.ts'

export type ImportTask = { readonly import: string; readonly member: string }
type Deps = { readonly database: Database; readonly services: Services }
const AT_ONCE = 500

/** Reads the whole book, row by row against the journal as it now stands, and lays out what was understood. */
export async function checkImport({ database, services }: Deps, work: Work<ImportTask>): Promise<void> {
  const organisation = work.organisation!
  const inside = <T>(run: (sql: Sql) => Promise<T>) => database.inside(organisation, run)
  const { book, actor, reading, bytes } = await inside(async sql => {
    const actor = await importer(sql, organisation, work.data.member)
    // Waits for whoever has just asked for this check.
    const book = await findImport(sql, services.secrets, work.data.import, { locked: true })
    if (!book?.file) throw bookIsGone()
    const bytes = await uploadedBytes(sql, services, organisation, book.file)
    return { book, actor, bytes, reading: await readingOf(sql, book, actor, services.today()) }
  })
  await work.progress(0.02, steps.reading)
  const sheet = await readSheet(bytes, { limits: journalLimits, at: book.sheet, signal: work.signal })
  await work.progress(0.25, steps.understanding)
  const rows = await readRows(sheet, { ...reading, from1904: sheet.from1904 }, book, share =>
    work.progress(0.25 + 0.3 * share, steps.understanding),
  )
  await work.progress(0.55, steps.comparing)
  const keyed = keyRows(rows)
  const known = await inside(sql => knownRows(sql, keyed))
  const { groups, sought } = soughtOf(keyed, known)
  const matches = await inside(sql => matchCards(sql, services.secrets, sought))
  await work.progress(0.75, steps.layingOut)
  const judged = judgeRows(keyed, { known, groups, matches })
  const words = countWords(rows, reading, actor.member)
  const notes = { rows: rows.length, hidden: sheet.rows.filter(({ hidden }) => hidden).length, merged: sheet.filled }
  await inside(async sql => {
    const now = await findImport(sql, services.secrets, book.id, { locked: true })
    if (now?.version !== book.version || now.takenAt) throw importUnchecked()
    await forgetRows(sql, book.id)
    for (let from = 0; from < judged.length; from += AT_ONCE) {
      await layOut(sql, services, actor, book.id, judged.slice(from, from + AT_ONCE))
      await work.progress(0.75 + (0.25 * from) / judged.length, steps.layingOut)
    }
    const begun = await begunJournals(sql)
    await sql`
      update journal_imports set checked_version = version, sealed = ${sealedFacts(services.secrets, { ...book, words, notes })},
        counts = ${sql.json(countRows(judged, begun) as never)} where id = ${book.id}`
  })
}

/** What the rows are held against: the programme as it now stands, what was said of this book, and of earlier ones. */
export async function readingOf(sql: Sql, book: ImportRecord, actor: Actor, today: string): Promise<Reading> {
  const loaded = await loadReading(sql, book.programme, actor)
  const memory = Object.fromEntries(await memoryOf(sql)) as Partial<Record<CodedColumn, Meanings>>
  return { ...loaded, columns: book.columns, meanings: book.meanings, memory, from1904: false, today }
}

type CellsRow = ReadRow & { cells: readonly string[] }

/** Line by line, letting others work in between. Repeated headings, and sums below the table, are no rows of it. */
async function readRows(
  sheet: Sheet,
  reading: Reading,
  book: ImportRecord,
  told: (share: number) => Promise<void>,
): Promise<CellsRow[]> {
  const below = sheet.rows.filter(({ row, cells }) => row > book.headingRow && !isHeading(cells, book.headings))
  const rows: CellsRow[] = []
  for (const [at, raw] of below.entries()) {
    const read = readLine(raw as RawRow, reading)
    const { receivedOn, question, person } = read.said
    if (receivedOn || question || person) rows.push({ ...read, cells: raw.cells })
    if (at % AT_ONCE === AT_ONCE - 1) await told(at / below.length)
  }
  return rows
}

const isHeading = (cells: readonly string[], headings: readonly string[]) =>
  headings.every((heading, at) => heading === '' || heading === (cells[at] ?? '').slice(0, 120))

async function knownRows(sql: Sql, rows: readonly KeyedRow[]): Promise<Set<string>> {
  const known = new Set<string>()
  const keyed = rows.filter(({ key }) => key)
  for (let from = 0; from < keyed.length; from += 5000) {
    const some = keyed.slice(from, from + 5000)
    const found = await sql<{ office: string; key: Buffer }[]>`
      with sought as materialized (
        select s.office, decode(s.key, 'hex') as key
        from unnest(${some.map(({ line }) => line!.office)}::uuid[], ${some.map(({ key }) => key!.toString('hex'))}::text[]) as s (office, key)
      )
      select i.office, i.key from sought s join imported_rows i on i.office = s.office and i.key = s.key`
    for (const { office, key } of found) known.add(knownName(office, key))
  }
  return known
}

const layOut = (
  sql: Sql,
  { secrets }: Services,
  { organisation }: Actor,
  id: string,
  rows: readonly JudgedRow[],
) => sql`
  insert into import_rows ${sql(
    rows.map(row => ({
      organisation,
      import: id,
      row: row.row,
      state: row.state,
      sealed: sealedRow(secrets, row),
      key: row.state === 'new' ? row.key : null,
      office: row.state === 'new' ? row.line!.office : null,
      received_on: row.state === 'new' ? row.line!.receivedOn : null,
      remarked: row.state === 'new' && row.remarks.length > 0,
      doubt: row.perhaps ? 'open' : null,
      same_as_row: row.sameAsRow,
      same_as_card: row.sameAsCard,
    })),
  )}`

/** Journals that have given out numbers. */
export async function begunJournals(sql: Sql): Promise<(office: string, year: number) => boolean> {
  const rows = await sql<
    { office: string; year: number }[]
  >`select office, year from journal_counters where last > 0 limit 5000`
  const begun = new Set(rows.map(({ office, year }) => `${office} ${year}`))
  return (office, year) => begun.has(`${office} ${year}`)
}
