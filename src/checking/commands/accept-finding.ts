import type { Sql } from '#platform/database.ts'
import type { Call } from '#platform/routes.ts'
import type { acceptFinding as accepting, CheckedReport, reopenFinding as reopening } from '../contract.ts'

export async function acceptFinding(sql: Sql, { params, input, actor }: Call<typeof accepting, CheckedReport>) {
  const { id: report, finding } = params
  const own = { organisation: actor.organisation, report, finding, because: input.because, acceptedBy: actor.member }
  await sql`delete from accepted_findings where report = ${report} and finding = ${finding}`
  await sql`insert into accepted_findings ${sql(own)}`
  return { id: report }
}

export async function reopenFinding(sql: Sql, { params }: Call<typeof reopening, CheckedReport>) {
  await sql`delete from accepted_findings where report = ${params.id} and finding = ${params.finding}`
  return { id: params.id }
}
