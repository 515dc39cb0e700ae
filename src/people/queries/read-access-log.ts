import type { Sql } from '#platform/database.ts'
import type { Call } from '#platform/routes.ts'
import type { AccessLine, readAccessLog as contract } from '../person-contract.ts'

const PAGE = 50

/** Lines of the audit log about one card, newest first. */
export async function readAccessLog(sql: Sql, { params, search }: Call<typeof contract, object>) {
  const rows = await sql<AccessLine[]>`
    select a.seq, a.at, coalesce(m.name, '') as member, a.action, a.details ->> 'field' as field, a.details ->> 'reason' as reason
    from audit_log a left join members m on m.organisation = a.organisation and m.id = a.member
    where a.subject = ${params.id} ${search.after ? sql`and a.seq < ${search.after}` : sql``}
    order by a.seq desc limit ${PAGE + 1}`
  const items = rows.slice(0, PAGE)
  return { items, next: rows.length > PAGE ? String(items.at(-1)!.seq) : null }
}
