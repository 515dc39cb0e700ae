import { writeAudit } from '#platform/audit.ts'
import { newId } from '#platform/identifier.ts'
import { roles as allRoles, type Role } from '#platform/permissions.ts'
import { CliRefusal, type Options, WrongUse } from './command.ts'
import { type Opened, openPlatform } from './platform.ts'

/** Adds a member from the server's own window: the way in when nobody else can open the door. */
export async function userAdd(_words: string[], { email, name, role, organisation, json }: Options): Promise<void> {
  if (typeof email !== 'string' || typeof name !== 'string' || typeof role !== 'string')
    throw new WrongUse('--email, --name and --role are needed')
  const roles = role.split(',').map(each => each.trim())
  const unknown = roles.find(each => !allRoles.includes(each as Role))
  if (unknown !== undefined) throw new WrongUse(`there is no role “${unknown}”: ${allRoles.join(', ')}`)
  const opened = await openPlatform()
  try {
    const within = await organisationNamed(opened, organisation)
    const { accounts, database, services } = opened
    const { user, fresh } = await accounts.accountFor(email.trim().toLowerCase(), name)
    const member = newId()
    const actor = {
      user,
      member,
      organisation: within,
      name,
      roles: roles as Role[],
      offices: [],
      language: 'ru' as const,
    }
    await database.inside(within, async sql => {
      const [taken] = await sql`select from members where user_id = ${user}`
      if (taken) throw new CliRefusal(`${email} is a member already`)
      await sql`
        insert into members (organisation, id, user_id, name, roles, started_on)
        values (${within}, ${member}, ${user}, ${name}, ${roles}, ${services.today()})`
      await writeAudit(sql, actor, {
        action: 'people.member.add',
        subject: member,
        details: { roles, from: 'command line' },
      })
    })
    const invitation = fresh ? await accounts.invite(user, within) : null
    process.stdout.write(
      json
        ? `${JSON.stringify({ member, invitation })}\n`
        : `${name}: ${roles.join(', ')}\n${invitation ? `Set the password at ${invitation.link}\n` : 'Signs in with the password they have.\n'}`,
    )
  } finally {
    await opened.close()
  }
}

async function organisationNamed({ asOwner }: Opened, wanted: Options[string]): Promise<string> {
  const found = await asOwner(
    sql => sql<{ organisation: string }[]>`
      select organisation from organisations
      where ${wanted ? sql`${wanted} in (name, short_name, organisation::text)` : sql`true`}`,
  )
  if (found.length === 1) return found[0]!.organisation
  if (found.length === 0) throw new CliRefusal('there is no such organisation: found one with quqyq serve first')
  throw new CliRefusal('there are several organisations: name one with --organisation')
}
