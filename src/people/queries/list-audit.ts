import type { Sql } from '#platform/database.ts'
import type { Call } from '#platform/routes.ts'
import type { AuditLine, listAudit as endpoint } from '../contract.ts'

/** Newest first, by number: the log only grows at its other end, so pages never shift. */
export async function listAudit(sql: Sql, { actor, search }: Call<typeof endpoint>) {
  const { before, subject, action, limit } = search
  const rows = await sql<(Omit<AuditLine, 'member'> & { member: string; name: string })[]>`
    select l.seq, l.at, l.member, coalesce(m.name, l.details ->> 'by', '') as name, l.action, l.subject, l.details
    from audit_log l left join members m on m.organisation = l.organisation and m.id = l.member
    where l.organisation = ${actor.organisation}
      ${before ? sql`and l.seq < ${before}` : sql``}
      ${subject ? sql`and l.subject = ${subject}` : sql``}
      ${action ? sql`and l.action = ${action}` : sql``}
    order by l.seq desc limit ${limit + 1}`
  const items = rows.slice(0, limit).map(({ name, member, ...line }) => ({ ...line, member: { id: member, name } }))
  return { items, next: rows.length > limit ? String(items.at(-1)!.seq) : null }
}
