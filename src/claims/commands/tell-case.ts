import type { Sql } from '#platform/database.ts'
import { stale } from '#platform/problem.ts'
import type { Call } from '#platform/routes.ts'
import type { keepParties as addressing, Case, keepExhibits as exhibiting, tellCase as telling } from '../contract.ts'
import { caseIsClosed } from '../problems.ts'
import { type CaseRow, findCase } from '../queries/cases.ts'
import { settleDeadlines } from './settle-deadlines.ts'

/** What is known of the dispute. */
export async function tellCase(sql: Sql, call: Call<typeof telling, CaseRow>): Promise<Case> {
  const { input, subject } = call
  await mustBeOpenAt(sql, call)
  const { sphere, bought, boughtOn, priceTenge, paidBy, noticedOn, violation, demands, lines, answers, lawyer } = input
  await sql`
    update cases set version = version + 1, lawyer = ${lawyer}, sphere = ${sphere}, bought = ${bought}, bought_on = ${boughtOn},
      price_tenge = ${priceTenge}, paid_by = ${paidBy}, noticed_on = ${noticedOn}, violation = ${violation}, demands = ${demands},
      lines = ${sql.json(lines)}, answers = ${sql.json(answers)}
    where id = ${subject.id}`
  return settled(sql, call)
}

/** Whom the demand is addressed to, the first party first. One to whom a paper is addressed stays. */
export async function keepParties(sql: Sql, call: Call<typeof addressing, CaseRow>): Promise<Case> {
  const { input, subject, actor } = call
  await mustBeOpenAt(sql, call)
  const rows = input.parties.map((party, index) => ({
    organisation: actor.organisation,
    case_id: subject.id,
    position: index + 1,
    ...party,
  }))
  await sql`delete from case_parties where case_id = ${subject.id} and id <> all (${rows.map(({ id }) => id)}::uuid[])`
  if (rows.length > 0)
    await sql`
      insert into case_parties ${sql(rows)} on conflict (organisation, id) do update set position = excluded.position, role = excluded.role,
        institution = excluded.institution, name = excluded.name, bin = excluded.bin, address = excluded.address,
        email = excluded.email, phone = excluded.phone
      where case_parties.case_id = excluded.case_id`
  return changed(sql, call)
}

/** The evidence in its order: the place is the exhibit's number. */
export async function keepExhibits(sql: Sql, call: Call<typeof exhibiting, CaseRow>): Promise<Case> {
  const { input, subject, actor } = call
  await mustBeOpenAt(sql, call)
  const rows = input.exhibits.map((exhibit, index) => ({
    organisation: actor.organisation,
    case_id: subject.id,
    position: index + 1,
    ...exhibit,
  }))
  await sql`delete from case_exhibits where case_id = ${subject.id}`
  if (rows.length > 0) await sql`insert into case_exhibits ${sql(rows)}`
  return changed(sql, call)
}

type Telling = Call<typeof telling | typeof addressing | typeof exhibiting, CaseRow>

async function mustBeOpenAt(sql: Sql, call: Telling): Promise<void> {
  const { input, subject } = call
  if (subject.state === 'closed') throw caseIsClosed()
  if (input.version !== subject.version) throw stale({}, { current: await findCase(sql, subject.id, call) })
}

async function changed(sql: Sql, call: Telling): Promise<Case> {
  await sql`update cases set version = version + 1 where id = ${call.subject.id}`
  return settled(sql, call)
}

async function settled(sql: Sql, call: Telling): Promise<Case> {
  await settleDeadlines(sql, [call.subject.id])
  return (await findCase(sql, call.subject.id, call))!
}
