import { type Actor, rightsOn } from '#platform/actor.ts'
import type { Sql } from '#platform/database.ts'
import type { Language } from '#platform/language.ts'
import type { Services } from '#platform/services.ts'
import type { JournalImport } from '../import-contract.ts'
import { codedColumns, columnFaults } from '../journal-columns.ts'
import { findImport, type ImportRecord } from './import-record.ts'
import { loadReading } from './load-reading.ts'
import { BY_NAME } from './word-lists.ts'

type Reader = { readonly actor: Actor; readonly services: Services; readonly language: Language }

/** An import as its page shows it. */
export async function showImport(sql: Sql, reader: Reader, id: string): Promise<JournalImport> {
  return shown(sql, reader, (await findImport(sql, reader.services.secrets, id))!)
}

type Versions = Pick<ImportRecord, 'takenAt' | 'checkedVersion' | 'version'>

export const stateOf = ({ takenAt, checkedVersion, version }: Versions): JournalImport['state'] =>
  takenAt ? 'taken' : checkedVersion === version ? 'checked' : 'open'

async function shown(sql: Sql, { actor, language }: Reader, book: ImportRecord): Promise<JournalImport> {
  const [open] = await sql<{ doubts: number; kept: boolean }[]>`
    select count(*) filter (where doubt = 'open') as doubts, bool_or(state = 'rejected') is true as kept
    from import_rows where import = ${book.id} and (doubt is not null or state = 'rejected')`
  const state = stateOf(book)
  return {
    ...book,
    startedBy: book.startedByName,
    columns: book.headings.map((heading, at) => ({
      heading,
      column: book.columns[at]!,
      samples: [...book.samples[at]!],
    })),
    sheets: [...book.sheets],
    ...columnFaults(book.columns),
    words: [...book.words],
    choices: state === 'taken' ? {} : await choicesOf(sql, book.programme, actor, language),
    counts: state === 'open' || !book.counts ? null : { ...book.counts, openDoubts: open!.doubts },
    state,
    rejectedKept: open!.kept,
    may: rightsOn(actor),
  }
}

/** What the words of each coded column may be chosen from. */
async function choicesOf(
  sql: Sql,
  programme: string,
  actor: Actor,
  language: Language,
): Promise<JournalImport['choices']> {
  const { vocabularies, offices } = await loadReading(sql, programme, actor)
  return Object.fromEntries(
    codedColumns.map(column => {
      const codes = vocabularies[column].codes.filter(({ code }) => column !== 'office' || offices.get(code)?.mine)
      const named = codes.map(({ code, names }) => ({ code, label: names[language] }))
      return [column, column === 'sex' ? [...named, { code: BY_NAME, label: byName[language] }] : named]
    }),
  )
}

const byName = {
  ru: 'по отчеству (-овна, -қызы · -ович, -ұлы)',
  kk: 'әкесінің аты бойынша (-қызы, -овна · -ұлы, -ович)',
  en: 'by the patronymic (-ovna, -qyzy · -ovich, -uly)',
}
