import type { Sql } from '#platform/database.ts'
import type { Secrets } from '#platform/secrets.ts'
import type { SheetName } from '#platform/sheets/sheet.ts'
import type { ImportCounts, ImportWord } from '../import-contract.ts'
import type { CodedColumn, JournalColumn } from '../journal-columns.ts'
import type { Meanings } from './vocabulary.ts'

/** What is known of a book besides its rows; kept sealed. */
export type BookFacts = {
  readonly sheets: readonly SheetName[]
  readonly headings: readonly string[]
  readonly samples: readonly (readonly string[])[]
  readonly columns: readonly (JournalColumn | '')[]
  readonly meanings: Partial<Readonly<Record<CodedColumn, Meanings>>>
  /** Of the last check. */
  readonly words: readonly ImportWord[]
  readonly notes: { readonly rows: number; readonly hidden: number; readonly merged: number } | null
}

export type ImportRecord = BookFacts & {
  readonly id: string
  readonly programme: string
  readonly file: string | null
  readonly fileName: string
  readonly sheet: number
  readonly headingRow: number
  readonly counts: ImportCounts | null
  readonly checkedVersion: number | null
  readonly job: string | null
  readonly startedBy: string
  readonly startedByName: string
  readonly startedAt: string
  readonly takenAt: string | null
  readonly takenCount: number | null
  readonly version: number
}

type Row = Omit<ImportRecord, keyof BookFacts> & { sealed: Buffer }

const columns = (sql: Sql) => sql`
  i.id, i.programme, i.file, i.file_name, i.sheet, i.heading_row, i.sealed, i.counts, i.checked_version, i.job, i.started_by,
  m.name as started_by_name, i.started_at, i.taken_at, i.taken_count, i.version`

export async function findImport(
  sql: Sql,
  { seal: _, open }: Secrets,
  id: string,
  { locked = false } = {},
): Promise<ImportRecord | undefined> {
  const [row] = await sql<Row[]>`
    select ${columns(sql)} from journal_imports i join members m on m.organisation = i.organisation and m.id = i.started_by
    where i.id = ${id} ${locked ? sql`for update of i` : sql``}`
  if (!row) return undefined
  const { sealed, ...rest } = row
  return { ...rest, ...(JSON.parse(open(sealed)) as BookFacts) }
}

export function sealedFacts({ seal }: Secrets, facts: BookFacts): Buffer {
  const { sheets, headings, samples, columns, meanings, words, notes } = facts
  return seal(JSON.stringify({ sheets, headings, samples, columns, meanings, words, notes } satisfies BookFacts))
}

/** What rows were understood as, for a version that no longer holds. */
export const forgetRows = (sql: Sql, id: string) => sql`delete from import_rows where import = ${id}`

/** What this organisation's headings and words meant before. */
export async function memoryOf(sql: Sql) {
  const rows = await sql<{ kind: string; word: string; meaning: string }[]>`
    select kind, word, meaning from import_memory limit 20000`
  const memory = new Map<string, Record<string, string>>()
  for (const { kind, word, meaning } of rows) memory.set(kind, { ...memory.get(kind), [word]: meaning })
  return memory
}

export const HEADING = 'heading'

export async function remember(sql: Sql, organisation: string, kind: string, said: Meanings): Promise<void> {
  const rows = Object.entries(said).map(([word, meaning]) => ({ organisation, kind, word, meaning }))
  if (rows.length === 0) return
  await sql`
    insert into import_memory ${sql(rows)}
    on conflict (organisation, kind, word) do update set meaning = excluded.meaning`
}
