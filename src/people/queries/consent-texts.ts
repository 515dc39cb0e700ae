import type { Sql } from '#platform/database.ts'
import type { ConsentText } from '../consent-contract.ts'

const columns = (sql: Sql) => sql`
  t.id, t.number, t.parts, t.operator, t.grant_operator, t.term_months, t.erase_days, t.in_force_from, t.approved_by, t.approved_on,
  coalesce(m.name, '') as written_by, t.written_at, (select count(*) from consents c where c.text = t.id) as given, t.version`

export const consentTexts = (sql: Sql) => sql<ConsentText[]>`
  select ${columns(sql)} from consent_texts t left join members m on m.id = t.written_by
  order by t.number desc nulls first limit 100`

export async function findConsentText(sql: Sql, id: string): Promise<ConsentText | undefined> {
  const [row] = await sql<ConsentText[]>`
    select ${columns(sql)} from consent_texts t left join members m on m.id = t.written_by where t.id = ${id}`
  return row
}

/** The text that is in force on a day. */
export async function textInForce(sql: Sql, day: string): Promise<ConsentText | undefined> {
  const [row] = await sql<ConsentText[]>`
    select ${columns(sql)} from consent_texts t left join members m on m.id = t.written_by
    where t.in_force_from <= ${day} order by t.in_force_from desc limit 1`
  return row
}
