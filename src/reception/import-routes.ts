import type { Sql } from '#platform/database.ts'
import { command, query, type Route } from '#platform/routes.ts'
import type { Services } from '#platform/services.ts'
import { askForCheck, askForTaking } from './import/ask-work.ts'
import { chooseColumns, chooseWords } from './import/choose.ts'
import { decideDoubts } from './import/decide-doubts.ts'
import { findImport } from './import/import-record.ts'
import { rejectedSheet, sampleSheet } from './import/import-sheets.ts'
import { dropImport, listImports } from './import/keep-imports.ts'
import { listRows } from './import/list-rows.ts'
import { showImport } from './import/show-import.ts'
import { startImport } from './import/start-import.ts'
import * as contract from './import-contract.ts'
import { programmeRow } from './queries/offices.ts'

type Asked = { readonly params: { readonly id: string }; readonly services: Services }
const book = (sql: Sql, { params, services }: Asked) => findImport(sql, services.secrets, params.id)
const bookForUpdate = (sql: Sql, { params, services }: Asked) =>
  findImport(sql, services.secrets, params.id, { locked: true })
const programme = (sql: Sql, { params }: { params: { programme: string } }) => programmeRow(sql, params.programme)

/** Whose names a page of rows lets be recognised: the cards that somebody of the book may be. */
const candidates = ({ items }: { items: readonly contract.ImportRow[] }) =>
  items.flatMap(row => row.candidates.flatMap(({ card }) => card ?? []))

export const importRoutes: Route[] = [
  query(contract.journalSample, { run: (sql, { search, language }) => sampleSheet(sql, search.language ?? language) }),
  query(contract.listImports, { subject: programme, run: listImports }),
  command(contract.startImport, { subject: programme, run: startImport }),
  query(contract.readImport, { subject: book, run: (sql, call) => showImport(sql, call, call.params.id) }),
  command(contract.chooseColumns, { subject: bookForUpdate, run: chooseColumns }),
  command(contract.chooseWords, { subject: bookForUpdate, run: chooseWords }),
  command(contract.checkImport, { subject: bookForUpdate, run: askForCheck }),
  query(contract.listImportRows, { subject: book, run: listRows, seen: candidates }),
  command(contract.decideDoubts, { subject: bookForUpdate, run: decideDoubts }),
  command(contract.takeImport, { subject: bookForUpdate, run: askForTaking }),
  command(contract.dropImport, { subject: bookForUpdate, run: dropImport }),
  query(contract.rejectedImportRows, {
    subject: book,
    run: (sql, { subject, services, search, language }) =>
      rejectedSheet(sql, services.secrets, subject, search.language ?? language),
  }),
]
