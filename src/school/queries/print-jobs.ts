import { type Actor, rightsOn } from '#platform/actor.ts'
import type { Sql } from '#platform/database.ts'
import type { PrintJob } from '../flyer-contract.ts'

const MOST = 500

export async function printJobsOf(
  sql: Sql,
  actor: Actor,
  { programme, id }: { programme?: string; id?: string },
): Promise<PrintJob[]> {
  const rows = await sql<Omit<PrintJob, 'may'>[]>`
    select j.id, j.programme, j.item, j.title, j.quantity, j.kept, j.given, j.printed_on, j.printer, j.cost_tenge, j.version,
      coalesce(t.transfers, '[]') as transfers, coalesce(o.posts, '[]') as posts
    from print_jobs j
    cross join lateral (select json_agg(json_build_object('id', t.id, 'number', t.number, 'givenOn', t.given_on, 'institution', t.institution,
        'institutionName', i.name, 'quantity', t.quantity, 'receivedBy', t.received_by, 'version', t.version) order by t.given_on, t.number) as transfers
      from transfers t join institutions i on i.organisation = t.organisation and i.id = t.institution
      where t.organisation = j.organisation and t.print_job = j.id) t
    cross join lateral (select json_agg(json_build_object('id', o.id, 'medium', o.medium, 'mediumName', m.name, 'postedOn', o.posted_on,
        'url', o.url, 'reach', o.reach) order by o.posted_on, o.url) as posts
      from print_posts o join institutions m on m.organisation = o.organisation and m.id = o.medium
      where o.organisation = j.organisation and o.print_job = j.id) o
    where ${programme ? sql`j.programme = ${programme}` : sql`j.id = ${id!}`}
    order by j.printed_on, j.title, j.id limit ${MOST}`
  const may = rightsOn(actor).filter(right => right.startsWith('school.flyer.'))
  return rows.map(row => ({ ...row, may }))
}

export async function printJobById(sql: Sql, id: string, actor: Actor): Promise<PrintJob | undefined> {
  const [job] = await printJobsOf(sql, actor, { id })
  return job
}

/** An act or a post, and the print job that it belongs to. */
export type Part = { readonly id: string; readonly printJob: string }
export async function partOf(sql: Sql, table: 'transfers' | 'print_posts', id: string): Promise<Part | undefined> {
  const [part] = await sql<Part[]>`select id, print_job from ${sql(table)} where id = ${id}`
  return part
}
