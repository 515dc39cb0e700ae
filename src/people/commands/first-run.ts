import type { Actor } from '#platform/actor.ts'
import { writeAudit } from '#platform/audit.ts'
import type { Database } from '#platform/database.ts'
import { newId } from '#platform/identifier.ts'
import type { OpenCall } from '#platform/routes.ts'
import type { firstRun as endpoint } from '../contract.ts'
import { firstRunIsDone, wrongSetUpCode } from '../problems.ts'
import { isSetUpCode } from '../set-up-code.ts'

export const firstRunNeeded = async (database: Database): Promise<boolean> => {
  const [row] = await database.shared<{ done: boolean }[]>`select has_organisations() as done`
  return !row!.done
}

/** Founds the organisation and its head. Two that come at the same moment take turns, and the second is refused. */
export async function firstRun(database: Database, { input, services }: OpenCall<typeof endpoint>) {
  if (!isSetUpCode(services.secrets, input.code)) throw wrongSetUpCode()
  const { id, organisation, shortName, language, timeZone, name, email, password } = input
  const member = newId()
  return database.inside(id, async sql => {
    await sql`select pg_advisory_xact_lock(hashtext('first run'))`
    const [row] = await sql<{ done: boolean }[]>`select has_organisations() as done`
    if (row!.done) throw firstRunIsDone()
    await sql`
      insert into organisations (organisation, name, short_name, language, time_zone)
      values (${id}, ${organisation}, ${shortName}, ${language}, ${timeZone})`
    const user = await services.accounts.createUser({ email, name, password, around: [organisation, shortName] })
    await sql`
      insert into members (organisation, id, user_id, name, roles, started_on)
      values (${id}, ${member}, ${user}, ${name}, '{chair}', ${services.today()})`
    const actor: Actor = { user, member, organisation: id, name, roles: ['chair'], offices: [], language }
    await writeAudit(sql, actor, { action: 'people.organisation.found', subject: id, details: { language, timeZone } })
    return { organisation: id, member }
  })
}
