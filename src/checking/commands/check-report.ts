import type { Sql } from '#platform/database.ts'
import { stale } from '#platform/problem.ts'
import type { Call } from '#platform/routes.ts'
import type { CheckedReport as Checked } from '../checked-report.ts'
import type {
  checkAgain as again,
  CheckedReport,
  checkReport as checking,
  forgetReport as forgetting,
} from '../contract.ts'
import { checkedReport } from '../queries/checked-reports.ts'
import { countsOf, judgeFile, keyOf } from '../queries/judge-file.ts'

/** The first check of a report. Sent twice, it is one. */
export async function checkReport(
  sql: Sql,
  call: Pick<Call<typeof checking>, 'input' | 'actor' | 'services'>,
): Promise<CheckedReport> {
  const { input, actor } = call
  const there = await checkedReport(sql, input.id)
  if (there) return there
  const own = { organisation: actor.organisation, id: input.id, file: input.file, checkedBy: actor.member }
  await sql`insert into checked_reports ${sql({ ...own, ...totalsOf(await judgeFile(sql, call, input.file)) })}`
  return (await checkedReport(sql, input.id))!
}

/** Mended and checked again. An answer to what isn't found any more lapses. */
export async function checkAgain(sql: Sql, call: Call<typeof again, CheckedReport>): Promise<CheckedReport> {
  const { input, subject, actor } = call
  const checked = await judgeFile(sql, call, input.file)
  const changed = await sql`
    update checked_reports set ${sql({ file: input.file, checkedBy: actor.member, ...totalsOf(checked) })},
      checked_at = now(), version = version + 1
    where id = ${subject.id} and version = ${input.version} returning id`
  if (changed.length === 0) throw stale({}, { current: await checkedReport(sql, subject.id) })
  await sql`
    delete from accepted_findings
    where report = ${subject.id} and finding <> all(${checked.findings.map(keyOf)}::text[])`
  return (await checkedReport(sql, subject.id))!
}

export async function forgetReport(sql: Sql, { subject }: Call<typeof forgetting, CheckedReport>) {
  await sql`delete from checked_reports where id = ${subject.id}`
  return { id: subject.id }
}

/** What the list says of a report. */
const totalsOf = ({ findings, understood }: Checked) => ({ ...countsOf(findings), understood: understood.share })
