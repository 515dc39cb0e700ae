import type { Sql } from '#platform/database.ts'
import type { Call } from '#platform/routes.ts'
import type { beginInterim as beginning, dropInterim as dropping, Report } from '../contract.ts'
import { finalStays } from '../problems.ts'
import type { FoundReport } from '../queries/find-version.ts'
import { reportById } from '../queries/reports.ts'

/** An interim report from the programme's beginning until a day; the same submit twice is one report. */
export async function beginInterim(
  sql: Sql,
  { params, input, actor }: Call<typeof beginning, { id: string }>,
): Promise<Report> {
  await sql`
    insert into reports (organisation, id, programme, kind, ends_on)
    values (${actor.organisation}, ${input.id}, ${params.programme}, 'interim', ${input.endsOn})
    on conflict (organisation, id) do nothing`
  return reportById(sql, input.id, actor)
}

export async function dropInterim(sql: Sql, { subject }: Call<typeof dropping, FoundReport>): Promise<{ id: string }> {
  if (subject.kind === 'final') throw finalStays()
  await sql`delete from reports where id = ${subject.id}`
  return { id: subject.id }
}
