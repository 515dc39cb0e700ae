import type { Actor } from '#platform/actor.ts'
import { writeAudit } from '#platform/audit.ts'
import type { Database, Sql } from '#platform/database.ts'
import { newId } from '#platform/identifier.ts'
import type { Work } from '#platform/jobs.ts'
import type { Services } from '#platform/services.ts'
import { bookIsGone, importIsTaken, importUnchecked, nothingToTake } from '../import-problems.ts'
import { EVERY_OTHER } from '../journal-columns.ts'
import type { ImportTask } from './check-import.ts'
import { findImport, HEADING, type ImportRecord, remember } from './import-record.ts'
import { importer } from './importer.ts'
import { openedRow } from './judge-rows.ts'
import { namedHeadings } from './recognise.ts'
import { steps } from './step-words.ts'
import { takeLines } from './take-lines.ts'
import { type RowToTake, takeVisitors } from './take-visitors.ts'

type Deps = { readonly database: Database; readonly services: Services }
type Taken = { readonly taken: number; readonly cards: number }
export type ClaimedRow = RowToTake & { readonly entry: string }
const AT_ONCE = 1000

/** The new rows become lines of the journal: in one transaction, so that a book is in it whole or not at all. */
export async function takeImport({ database, services }: Deps, work: Work<ImportTask>): Promise<Taken> {
  const organisation = work.organisation!
  let actor: Actor
  return database.inside(
    organisation,
    async sql => {
      actor = await importer(sql, organisation, work.data.member)
      const book = await findImport(sql, services.secrets, work.data.import, { locked: true })
      if (!book) throw bookIsGone()
      // It was taken by this very work, whose end was not heard.
      if (book.takenAt && book.job === work.id) return { taken: book.takenCount!, cards: 0 }
      if (book.takenAt) throw importIsTaken()
      if (book.checkedVersion !== book.version) throw importUnchecked()
      await work.progress(0.02, steps.comparing)
      const { claimed, elsewhere } = await claimRows(sql, services, organisation, book.id)
      if (claimed.length === 0) throw nothingToTake()
      const visitors = await takeVisitors(sql, { actor, services }, claimed, elsewhere, share =>
        work.progress(0.1 + 0.4 * Math.min(1, share), steps.cards),
      )
      await takeLines(sql, actor, book, claimed, visitors, share => work.progress(0.5 + 0.45 * share, steps.lines))
      await work.progress(0.96, steps.ending)
      await endImport(sql, actor, book, claimed.length)
      return { taken: claimed.length, cards: new Set([...visitors.values()].map(({ id }) => id)).size }
    },
    {
      last: (sql, details) =>
        writeAudit(sql, actor, { action: 'reception.entry.import', subject: work.data.import, details }),
    },
  )
}

type Row = {
  row: number
  office: string
  key: Buffer
  sealed: Buffer
  sameAsRow: number | null
  sameAsCard: string | null
}

/**
 * The rows that nobody has taken meanwhile: whoever imports the same book at the same moment waits here for the other, and
 * finds them taken. For those, the visitor's card is found where they went.
 */
async function claimRows(sql: Sql, { secrets }: Services, organisation: string, id: string) {
  const rows = await sql<Row[]>`
    select row, office, key, sealed, same_as_row, same_as_card from import_rows
    where import = ${id} and state = 'new' order by received_on, row limit 100000`
  // Ids that grow with the lines: pages of the journal are ordered by day and id.
  const now = Date.now()
  const made = rows.map((row, at) => ({ ...row, entry: newId(now + at) }))
  const free = new Set<number>()
  const ordered = [...made].sort((a, b) => Buffer.compare(a.key, b.key))
  for (let from = 0; from < ordered.length; from += AT_ONCE) {
    const some = ordered.slice(from, from + AT_ONCE)
    const claimed = await sql<{ row: number }[]>`
      insert into imported_rows ${sql(some.map(({ office, key, row, entry }) => ({ organisation, office, key, import: id, row, entry })))}
      on conflict on constraint imported_row_is_taken_once do nothing returning row`
    for (const { row } of claimed) free.add(row)
  }
  const claimed = made
    .filter(({ row }) => free.has(row))
    .map(
      ({ row, sealed, sameAsRow, sameAsCard, entry }): ClaimedRow => ({
        row,
        entry,
        sameAsRow,
        sameAsCard,
        line: openedRow(secrets, sealed).line!,
      }),
    )
  return {
    claimed,
    elsewhere: await visitorsElsewhere(
      sql,
      id,
      made.filter(({ row }) => !free.has(row)).map(({ row }) => row),
    ),
  }
}

async function visitorsElsewhere(sql: Sql, id: string, rows: readonly number[]): Promise<ReadonlyMap<number, string>> {
  const found = await sql<{ row: number; person: string }[]>`
    select r.row, e.person from import_rows r
    join imported_rows i on i.organisation = r.organisation and i.office = r.office and i.key = r.key
    join entries e on e.organisation = i.organisation and e.id = i.entry
    where r.import = ${id} and r.row = any(${rows as number[]}::int[]) and e.person is not null`
  return new Map(found.map(({ row, person }) => [row, person]))
}

/** What headings and words meant is remembered; rejected rows stay to be mended, the book itself only with them. */
async function endImport(sql: Sql, { organisation, member }: Actor, book: ImportRecord, taken: number) {
  const names = namedHeadings(book.headings)
  await remember(sql, organisation, HEADING, Object.fromEntries(book.columns.map((column, at) => [names[at]!, column])))
  for (const [column, said] of Object.entries(book.meanings)) {
    const lasting = Object.entries(said).filter(
      ([word]) => word !== '' && word !== EVERY_OTHER && word.length <= 60 && !/\d/.test(word),
    )
    await remember(sql, organisation, column, Object.fromEntries(lasting))
  }
  await sql`delete from import_rows where import = ${book.id} and state <> 'rejected'`
  await sql`
    update journal_imports i set taken_at = now(), taken_by = ${member}, taken_count = ${taken}, version = version + 1, checked_version = version + 1,
      file = case when exists (select from import_rows r where r.import = i.id) then file end
    where id = ${book.id}`
}
