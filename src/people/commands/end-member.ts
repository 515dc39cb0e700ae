import type { Sql } from '#platform/database.ts'
import { stale } from '#platform/problem.ts'
import type { Call } from '#platform/routes.ts'
import type { endMember as endpoint } from '../contract.ts'
import { lastChair, memberHasLeft } from '../problems.ts'
import { anotherChair, isChair, type MemberRow, withAccounts } from '../queries/members.ts'

/** The membership ends today, and the sessions with it; the records keep the name. */
export async function endMember(sql: Sql, { input, subject, services }: Call<typeof endpoint, MemberRow>) {
  if (subject.endedOn !== null) throw memberHasLeft()
  if (isChair(subject) && !(await anotherChair(sql, subject.id))) throw lastChair()
  const [row] = await sql<MemberRow[]>`
    update members set ended_on = greatest(${services.today()}::date, started_on), version = version + 1
    where id = ${subject.id} and version = ${input.version} returning *`
  const [member] = await withAccounts(services.accounts, [row ?? subject])
  if (!row) throw stale({}, { current: member })
  await services.accounts.endAllSessions(subject.userId)
  return member!
}
