import type { Sql } from '#platform/database.ts'
import { stale } from '#platform/problem.ts'
import type { Call } from '#platform/routes.ts'
import type { changeMember as endpoint } from '../contract.ts'
import { lastChair, memberHasLeft, unknownOffice } from '../problems.ts'
import { anotherChair, isChair, type MemberRow, withAccounts } from '../queries/members.ts'

type Changing = Call<typeof endpoint, MemberRow>

/** Rights change at once: they are read anew with every request. */
export async function changeMember(sql: Sql, { input, subject, services }: Changing) {
  const { name, position, roles, offices, version } = input
  if (subject.endedOn !== null) throw memberHasLeft()
  if (isChair(subject) && !roles.includes('chair') && !(await anotherChair(sql, subject.id))) throw lastChair()
  await refuseUnknownOffices(sql, offices)
  const [row] = await sql<MemberRow[]>`
    update members set name = ${name}, position = ${position}, roles = ${roles}, offices = ${offices},
      version = version + 1
    where id = ${subject.id} and version = ${version} returning *`
  const [member] = await withAccounts(services.accounts, [row ?? subject])
  if (!row) throw stale({}, { current: member })
  return member!
}

/** An office of another organisation, or none at all, would silently give no right anywhere. */
export async function refuseUnknownOffices(sql: Sql, offices: readonly string[]): Promise<void> {
  if (offices.length === 0) return
  const known = await sql`select id from offices where id = any(${offices as string[]}::uuid[]) limit 200`
  if (known.length < new Set(offices).size) throw unknownOffice()
}
