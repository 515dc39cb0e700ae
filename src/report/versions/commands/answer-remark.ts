import type { Sql } from '#platform/database.ts'
import { stale } from '#platform/problem.ts'
import type { Call } from '#platform/routes.ts'
import type { answerRemark as contract, Remark } from '../contract.ts'

/** Until the next version is frozen: then the answer is a part of what was sent. */
export async function remarkById(sql: Sql, id: string): Promise<Remark | undefined> {
  const [remark] = await sql<Remark[]>`
    select r.id, r.body, r.answer, m.name as answered_by, r.version from report_remarks r
      left join members m on m.organisation = r.organisation and m.id = r.answered_by
    where r.id = ${id}`
  return remark
}

export async function answerRemark(
  sql: Sql,
  { input, subject, actor }: Call<typeof contract, Remark>,
): Promise<Remark> {
  const [answered] = await sql`
    update report_remarks set answer = ${input.answer}, answered_by = ${actor.member}, version = version + 1
    where id = ${subject.id} and version = ${input.version} returning id`
  const remark = (await remarkById(sql, subject.id))!
  if (!answered) throw stale({}, { current: remark })
  return remark
}
