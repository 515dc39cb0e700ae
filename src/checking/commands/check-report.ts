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
  const checked = await judgeFile(sql, call, input.file)
  await sql`insert into checked_reports ${sql({ ...own, paper: checked.paper, ...totalsOf(checked) })}`
  await carryOver(sql, input.id, checked)
  return (await checkedReport(sql, input.id))!
}

/** Accepted when the same report was checked last stays so, by the same person on the same day, where it is found again. */
async function carryOver(sql: Sql, id: string, { paper, findings }: Checked) {
  const [before] = await sql<{ id: string; checkedAt: string }[]>`
    select id, checked_at from checked_reports where paper = ${paper} and id <> ${id}
    order by checked_at desc, id desc limit 1`
  if (!before) return
  const carried = await sql`
    insert into accepted_findings (organisation, report, finding, because, accepted_by, accepted_at)
    select organisation, ${id}, finding, because, accepted_by, accepted_at from accepted_findings
    where report = ${before.id} and finding = any(${findings.map(keyOf)}::text[]) returning finding`
  if (carried.length > 0) await sql`update checked_reports set carried_from = ${before.checkedAt} where id = ${id}`
}

/** Mended and checked again. An answer to what isn't found any more lapses. */
export async function checkAgain(sql: Sql, call: Call<typeof again, CheckedReport>): Promise<CheckedReport> {
  const { input, subject, actor } = call
  const checked = await judgeFile(sql, call, input.file)
  const changed = await sql`
    update checked_reports set ${sql({ file: input.file, checkedBy: actor.member, ...totalsOf(checked) })},
      paper = coalesce(${checked.paper}, paper), checked_at = now(), version = version + 1
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
