import type { Sql } from '#platform/database.ts'
import { stale } from '#platform/problem.ts'
import type { Call } from '#platform/routes.ts'
import type { correctEntry as contract, Entry } from '../contract.ts'
import { entryIsFinished, outsideTheOffice } from '../problems.ts'
import { findEntry } from '../queries/entries.ts'
import { officeAtWork } from '../queries/offices.ts'
import { allows } from '../rules.ts'
import { foundFor, lineValues } from './line-values.ts'
import { mustBeOfItsDay, mustWorkOn } from './register-entry.ts'

/** Puts a line right. Number and year stay, so a date can only move within its year. */
export async function correctEntry(
  sql: Sql,
  { input, actor, subject: entry, services }: Call<typeof contract, Entry>,
): Promise<Entry> {
  if (!allows(entry, 'reception.entry.correct')) throw entryIsFinished()
  if (input.version !== entry.version) throw stale({}, { current: entry })
  const year = entry.receivedOn.slice(0, 4)
  if (input.receivedOn.slice(0, 4) !== year) throw outsideTheOffice({ from: `01.01.${year}`, to: `31.12.${year}` })
  mustWorkOn((await officeAtWork(sql, entry.office))!, input.receivedOn, services.today())
  await mustBeOfItsDay(sql, input.receptionDay, input.receivedOn, entry.office)
  const values = lineValues(input, await foundFor(sql, entry.id, input), input.receivedOn, entry)
  const stays = values.person === entry.person && input.matter === undefined
  const matter = stays ? entry.matter : (input.matter ?? entry.id)
  await sql`update entries set version = version + 1, ${sql({ ...values, matter })} where id = ${entry.id}`
  return (await findEntry(sql, entry.id, actor))!
}
