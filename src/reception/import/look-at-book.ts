import type { Sql } from '#platform/database.ts'
import { uploadedBytes } from '#platform/files/uploaded-bytes.ts'
import type { Services } from '#platform/services.ts'
import { readSheet } from '#platform/sheets/read-sheet.ts'
import type { SheetLimits } from '#platform/sheets/sheet.ts'
import { bookIsEmpty } from '../import-problems.ts'
import type { JournalColumn } from '../journal-columns.ts'
import { type BookFacts, HEADING, memoryOf } from './import-record.ts'
import { headingRowOf, proposedColumns } from './recognise.ts'

/** A journal of an office's many years; what is longer comes in parts. */
export const journalLimits: SheetLimits = { packed: 60_000_000, unpacked: 1_500_000_000, rows: 50_000, columns: 200 }
const FIRST_ROWS = 60
const SAMPLES = 3

type Wanted = { readonly file: string; readonly sheet: number | null; readonly headingRow: number | null }

/** The first rows of a book: which sheets it has, where the headings stand, and what its columns probably are. */
export async function lookAtBook(
  sql: Sql,
  services: Services,
  organisation: string,
  { file, sheet, headingRow }: Wanted,
): Promise<{ facts: BookFacts; sheet: number; headingRow: number }> {
  const bytes = await uploadedBytes(sql, services, organisation, file)
  const book = await readSheet(bytes, { limits: { ...journalLimits, first: FIRST_ROWS }, at: sheet })
  if (book.rows.length === 0) throw bookIsEmpty()
  const said = headingRow === null ? -1 : book.rows.findIndex(({ row }) => row >= headingRow)
  const at = said < 0 ? headingRowOf(book.rows) : said
  const width = Math.max(...book.rows.slice(at).map(({ cells }) => cells.length))
  const headings = Array.from({ length: width }, (_, column) => (book.rows[at]!.cells[column] ?? '').slice(0, 120))
  const below = book.rows.slice(at + 1)
  const remembered = Object.entries((await memoryOf(sql)).get(HEADING) ?? {}) as [string, JournalColumn | ''][]
  return {
    sheet: book.at,
    headingRow: book.rows[at]!.row,
    facts: {
      sheets: book.sheets,
      headings,
      samples: headings.map((_, column) =>
        below
          .map(({ cells }) => (cells[column] ?? '').slice(0, 60))
          .filter(Boolean)
          .slice(0, SAMPLES),
      ),
      columns: proposedColumns(headings, new Map(remembered)),
      meanings: {},
      words: [],
      notes: null,
    },
  }
}
