import type { Sql } from '#platform/database.ts'
import type { Call } from '#platform/routes.ts'
import { modelOf, printing } from '../build-model.ts'
import type { FoundReport } from '../versions/queries/find-version.ts'
import type { acceptOwnFinding as accepting, reopenOwnFinding as reopening } from './contract.ts'
import { contradictionIsMended, findingIsGone } from './problems.ts'

type Accepting = Pick<
  Call<typeof accepting, FoundReport>,
  'params' | 'input' | 'subject' | 'actor' | 'language' | 'services'
>

/** Somebody of the leads answers for a question about the report, with the reason. Accepted twice, the last reason stands. */
export async function acceptFinding(
  sql: Sql,
  { params, input, subject, actor, language, services }: Accepting,
): Promise<{ id: string }> {
  const which = { which: subject }
  const print = await printing(sql, subject.programme, services.facts, language, services.today(), which)
  const { blocking, accepted } = modelOf(print!, services.secrets)
  const open = blocking.find(({ finding }) => finding?.key === params.finding)?.finding
  if (open?.severity === 'error') throw contradictionIsMended()
  if (!open && !accepted.some(({ key }) => key === params.finding)) throw findingIsGone()
  const { organisation, member } = actor
  const row = { organisation, report: subject.id, finding: params.finding, because: input.because, acceptedBy: member }
  await sql`delete from report_accepted_findings where report = ${subject.id} and finding = ${params.finding}`
  await sql`insert into report_accepted_findings ${sql(row)}`
  return { id: subject.id }
}

export async function reopenFinding(sql: Sql, { params, subject }: Call<typeof reopening, FoundReport>) {
  await sql`delete from report_accepted_findings where report = ${subject.id} and finding = ${params.finding}`
  return { id: subject.id }
}
