import type { Sql } from '#platform/database.ts'
import { stale } from '#platform/problem.ts'
import type { Call } from '#platform/routes.ts'
import type {
  chooseColumns as columnsContract,
  JournalImport,
  chooseWords as wordsContract,
} from '../import-contract.ts'
import { bookIsGone, columnsDiffer, importIsTaken } from '../import-problems.ts'
import { EVERY_OTHER } from '../journal-columns.ts'
import { type BookFacts, forgetRows, type ImportRecord, sealedFacts } from './import-record.ts'
import { lookAtBook } from './look-at-book.ts'
import { showImport } from './show-import.ts'
import { type Meanings, wordKey } from './vocabulary.ts'

/** Another sheet, or another row of headings, has other columns: they are proposed anew. */
export async function chooseColumns(
  sql: Sql,
  call: Call<typeof columnsContract, ImportRecord>,
): Promise<JournalImport> {
  const { input, subject: book, services, actor } = call
  await mustBeTheirs(sql, call)
  if (!book.file) throw bookIsGone()
  const same = input.sheet === book.sheet && input.headingRow === book.headingRow
  const looked = same
    ? { ...input, facts: book }
    : await lookAtBook(sql, services, actor.organisation, {
        file: book.file,
        sheet: input.sheet,
        headingRow: input.headingRow,
      })
  const columns = (same && input.columns) || looked.facts.columns
  if (columns.length !== looked.facts.headings.length) throw columnsDiffer()
  await change(sql, call, { ...looked.facts, columns }, looked)
  return showImport(sql, call, book.id)
}

export async function chooseWords(sql: Sql, call: Call<typeof wordsContract, ImportRecord>): Promise<JournalImport> {
  const { input, subject: book } = call
  await mustBeTheirs(sql, call)
  const meanings: Record<string, Meanings> = { ...book.meanings }
  for (const { column, word, meaning } of input.words) {
    const key = word === EVERY_OTHER ? word : wordKey(word)
    const { [key]: _, ...others } = meanings[column] ?? {}
    meanings[column] = meaning === null ? others : { ...others, [key]: meaning }
  }
  await change(sql, call, { ...book, meanings }, book)
  return showImport(sql, call, book.id)
}

type Choosing = Call<typeof columnsContract | typeof wordsContract, ImportRecord>

async function mustBeTheirs(sql: Sql, call: Choosing) {
  if (call.subject.takenAt) throw importIsTaken()
  if (call.input.version !== call.subject.version)
    throw stale({}, { current: await showImport(sql, call, call.subject.id) })
}

async function change(
  sql: Sql,
  { services, subject }: Choosing,
  facts: BookFacts,
  { sheet, headingRow }: { sheet: number; headingRow: number },
) {
  await forgetRows(sql, subject.id)
  await sql`
    update journal_imports set version = version + 1, sheet = ${sheet}, heading_row = ${headingRow}, counts = null, checked_version = null,
      sealed = ${sealedFacts(services.secrets, facts)} where id = ${subject.id}`
}
