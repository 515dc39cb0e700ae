import type { Sql } from '#platform/database.ts'
import type { Call } from '#platform/routes.ts'
import type { addMember as endpoint } from '../contract.ts'
import { alreadyMember } from '../problems.ts'
import { type MemberRow, memberForUpdate, memberOfUser, withAccounts } from '../queries/members.ts'
import { refuseUnknownOffices } from './change-member.ts'

/**
 * Takes somebody on. Who is new gets a link to set a password; who works in another organisation too already has
 * one, and signs in with it. Who left comes back under their old number.
 */
export async function addMember(sql: Sql, { actor, input, services }: Call<typeof endpoint>) {
  const { id, email, name, position, roles, offices } = input
  const repeated = await memberForUpdate(sql, id)
  if (repeated) return { ...(await shown(repeated)), invitation: null }
  await refuseUnknownOffices(sql, offices)
  const { user, fresh } = await services.accounts.accountFor(email, name)
  const former = await memberOfUser(sql, user)
  if (former && former.endedOn === null) throw alreadyMember()
  const [row] = former
    ? await sql<MemberRow[]>`
        update members set name = ${name}, position = ${position}, roles = ${roles}, offices = ${offices},
          ended_on = null, version = version + 1
        where id = ${former.id} returning *`
    : await sql<MemberRow[]>`
        insert into members (organisation, id, user_id, name, position, roles, offices, started_on)
        values (${actor.organisation}, ${id}, ${user}, ${name}, ${position}, ${roles}, ${offices}, ${services.today()})
        returning *`
  const invitation = fresh ? await services.accounts.invite(user, actor.organisation) : null
  return { ...(await shown(row!)), invitation }

  async function shown(row: MemberRow) {
    const [member] = await withAccounts(services.accounts, [row])
    return member!
  }
}
