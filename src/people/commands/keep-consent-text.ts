import type { Sql } from '#platform/database.ts'
import { stale } from '#platform/problem.ts'
import type { Call } from '#platform/routes.ts'
import type {
  ConsentText,
  changeConsentText as changing,
  draftConsentText as drafting,
  enforceConsentText as enforcing,
} from '../consent-contract.ts'
import { textNotApproved, textWithoutOperator } from '../person-problems.ts'
import { findConsentText } from '../queries/consent-texts.ts'
import { readOrganisation } from '../queries/organisation.ts'

type Draft = Call<typeof drafting>['input'] | Call<typeof changing>['input']

const columnsOf = (sql: Sql, { parts, grantOperator, termMonths, eraseDays, approvedBy, approvedOn }: Draft) => ({
  parts: sql.json(parts),
  grant_operator: grantOperator,
  term_months: termMonths,
  erase_days: eraseDays,
  approved_by: approvedBy,
  approved_on: approvedOn,
})

export async function draftConsentText(sql: Sql, { input, actor }: Call<typeof drafting>): Promise<ConsentText> {
  const draft = { organisation: actor.organisation, id: input.id, written_by: actor.member, ...columnsOf(sql, input) }
  await sql`insert into consent_texts ${sql(draft)} on conflict (organisation, id) do nothing`
  return (await findConsentText(sql, input.id))!
}

export async function changeConsentText(
  sql: Sql,
  { input, params, actor, subject }: Call<typeof changing, ConsentText>,
): Promise<ConsentText> {
  const [row] = await sql`
    update consent_texts set ${sql({ written_by: actor.member, ...columnsOf(sql, input) })}, written_at = now(), version = version + 1
    where id = ${params.id} and version = ${input.version} returning id`
  if (!row) throw stale({}, { current: subject })
  return (await findConsentText(sql, params.id))!
}

/** From its day people agree to this text. Who the operator of the data was stays with it, whatever the organisation is called later. */
export async function enforceConsentText(
  sql: Sql,
  { input, params, subject, actor }: Call<typeof enforcing, ConsentText>,
): Promise<ConsentText> {
  const { name, bin } = await readOrganisation(sql, actor.organisation)
  if (!bin || !subject.grantOperator) throw textWithoutOperator()
  if (!subject.approvedOn || subject.approvedOn > input.from) throw textNotApproved()
  const [row] = await sql`
    update consent_texts set in_force_from = ${input.from}, operator = ${sql.json({ name, bin })},
      number = (select coalesce(max(number), 0) + 1 from consent_texts), version = version + 1
    where id = ${params.id} and version = ${input.version} returning id`
  if (!row) throw stale({}, { current: subject })
  return (await findConsentText(sql, params.id))!
}
