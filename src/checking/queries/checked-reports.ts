import type { Sql } from '#platform/database.ts'
import type { CheckedReport } from '../contract.ts'

type Page = { readonly after?: string | undefined; readonly limit: number }

/** A page of them, those with most to look at first. */
export async function checkedReports(sql: Sql, { after, limit }: Page) {
  const [errors, warnings, id] = after?.split('~') ?? []
  const items = await sql<CheckedReport[]>`
    ${columns(sql)}
    ${id ? sql`where (r.errors, r.warnings, r.id) < (${Number(errors)}, ${Number(warnings)}, ${id})` : sql``}
    order by r.errors desc, r.warnings desc, r.id desc limit ${limit + 1}`
  const page = items.slice(0, limit)
  const last = page.at(-1)
  return { items: page, next: items.length > limit && last ? `${last.errors}~${last.warnings}~${last.id}` : null }
}

export async function checkedReport(sql: Sql, id: string): Promise<CheckedReport | undefined> {
  const [found] = await sql<CheckedReport[]>`${columns(sql)} where r.id = ${id}`
  return found
}

const columns = (sql: Sql) => sql`
  select r.id, f.name, r.file, m.name as checked_by, r.checked_at, r.errors, r.warnings, r.notes, r.carried_from, r.understood, r.version,
    (select count(*)::int from accepted_findings a where a.organisation = r.organisation and a.report = r.id) as accepted
  from checked_reports r
  join files f on f.organisation = r.organisation and f.id = r.file
  join members m on m.organisation = r.organisation and m.id = r.checked_by`
