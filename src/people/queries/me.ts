import { rightsOn } from '#platform/actor.ts'
import type { Sql } from '#platform/database.ts'
import type { Call } from '#platform/routes.ts'
import type { Me, me } from '../contract.ts'

export async function readMe(sql: Sql, { actor, services }: Call<typeof me>): Promise<Me> {
  const [organisation] = await sql<Me['organisation'][]>`
    select organisation as id, name, short_name, language, time_zone
    from organisations where organisation = ${actor.organisation}`
  const programmes = await sql<Me['programmes']>`
    select id, code, topic, starts_on, ends_on from programmes order by starts_on desc, code limit 100`
  const facts = (await services.accounts.factsOf([actor.user])).get(actor.user)
  const memberships = await services.accounts.membershipsOf(actor.user)
  return {
    member: actor.member,
    name: actor.name,
    email: facts?.email ?? '',
    roles: [...actor.roles],
    offices: [...actor.offices],
    organisation: organisation!,
    organisations: memberships
      .filter(({ ended }) => !ended)
      .map(({ organisation, name }) => ({ id: organisation, name })),
    may: rightsOn(actor),
    programmes: [...programmes],
    language: actor.language,
    today: services.today(),
    demonstration: services.config.today !== undefined,
    secondFactor: facts?.secondFactor ?? false,
  }
}
