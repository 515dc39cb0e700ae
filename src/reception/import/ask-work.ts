import type { Sql } from '#platform/database.ts'
import { isUnderWay } from '#platform/jobs-contract.ts'
import { stale } from '#platform/problem.ts'
import type { Call } from '#platform/routes.ts'
import type { checkImport as checking, JournalImport, takeImport as taking } from '../import-contract.ts'
import {
  bookIsGone,
  columnsUnfinished,
  doubtsAreOpen,
  importIsTaken,
  importUnchecked,
  importUnderWay,
  nothingToTake,
  rowsRejected,
} from '../import-problems.ts'
import { columnFaults } from '../journal-columns.ts'
import type { ImportTask } from './check-import.ts'
import type { ImportRecord } from './import-record.ts'
import { showImport } from './show-import.ts'

export const CHECK = 'reception.import.check'
export const TAKE = 'reception.import.take'

type Asking = Call<typeof checking | typeof taking, ImportRecord>

export async function askForCheck(sql: Sql, call: Call<typeof checking, ImportRecord>): Promise<JournalImport> {
  await mustStandStill(sql, call)
  const { missing, twice } = columnFaults(call.subject.columns)
  if (missing.length + twice.length > 0) throw columnsUnfinished()
  if (!call.subject.file) throw bookIsGone()
  return began(sql, call, CHECK)
}

/** Nothing is left to chance: rejected rows are left out knowingly, and of every doubtful visitor somebody has decided. */
export async function askForTaking(sql: Sql, call: Call<typeof taking, ImportRecord>): Promise<JournalImport> {
  await mustStandStill(sql, call)
  const { subject: book, input } = call
  if (book.checkedVersion !== book.version || !book.counts) throw importUnchecked()
  if (book.counts.new === 0) throw nothingToTake()
  if (book.counts.rejected > 0 && !input.leaveOutRejected) throw rowsRejected({ count: book.counts.rejected })
  const [open] = await sql<
    { count: number }[]
  >`select count(*) as count from import_rows where import = ${book.id} and doubt = 'open'`
  if (open!.count > 0) throw doubtsAreOpen({ count: open!.count })
  return began(sql, call, TAKE)
}

async function mustStandStill(sql: Sql, call: Asking) {
  const { subject: book, actor, input, services } = call
  if (book.takenAt) throw importIsTaken()
  if (input.version !== book.version) throw stale({}, { current: await showImport(sql, call, book.id) })
  const job = book.job && (await services.jobs.state(actor.organisation, book.job))
  if (isUnderWay(job || undefined)) throw importUnderWay()
}

/** The work waits for this transaction: it begins by locking the import. */
async function began(sql: Sql, call: Asking, name: string): Promise<JournalImport> {
  const { subject: book, actor, services } = call
  const task: ImportTask = { import: book.id, member: actor.member }
  const job = await services.jobs.add(name, task, {
    organisation: actor.organisation,
    once: `${name} ${book.id} ${book.version}`,
  })
  await sql`update journal_imports set job = ${job} where id = ${book.id}`
  return showImport(sql, call, book.id)
}
