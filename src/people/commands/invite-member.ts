import type { Sql } from '#platform/database.ts'
import type { Call } from '#platform/routes.ts'
import type { inviteMember as endpoint } from '../contract.ts'
import { memberHasLeft } from '../problems.ts'
import type { MemberRow } from '../queries/members.ts'

/** The old password works until the link is used: a link asked for by mistake locks nobody out. */
export async function inviteMember(_sql: Sql, { actor, input, subject, services }: Call<typeof endpoint, MemberRow>) {
  if (subject.endedOn !== null) throw memberHasLeft()
  const invitation = await services.accounts.invite(subject.userId, actor.organisation, input)
  return { id: subject.id, ...invitation }
}
