import { join } from 'node:path'
import { type Opened, openPlatform } from '#cli/platform.ts'
import { crowded, layCrowd, layRegister } from '#demonstration/crowd.ts'
import type { Association } from '#demonstration/founding.ts'
import { defaultDataFolder } from '#platform/data-folder.ts'
import { connect, type Database, type Sql } from '#platform/database.ts'

process.env.QUQYQ_DATA ??= join(defaultDataFolder(), 'bench')
process.env.QUQYQ_LOG ??= 'warn'

export const password = 'tulip-river-candle-27'
export const emailOf = (index: number) => `coordinator@crowd-${index}.example`

/**
 * The benchmarks' own data: the embedded PostgreSQL unless DATABASE_URL names another one. It is kept, so that a crowd
 * is laid once.
 */
export async function onGround<T>(work: (opened: Opened, owner: Database) => Promise<T>): Promise<T> {
  const opened = await openPlatform()
  const owner = connect(opened.connection, { max: 1, role: '' })
  try {
    return await work(opened, owner)
  } finally {
    await owner.end()
    await opened.close()
  }
}

/** An association with a journal of so many lines, whose coordinator can sign in. */
export const crowd = (opened: Opened, owner: Database, index: number, lines: number): Promise<Association> =>
  laid(opened, owner, index, `${lines.toLocaleString('en')} lines`, sql => layCrowd(sql, index, lines, opened.services))

/** One with a register of so many people, and no journal. */
export const register = (opened: Opened, owner: Database, index: number, people: number): Promise<Association> =>
  laid(opened, owner, index, `${people.toLocaleString('en')} people`, sql =>
    layRegister(sql, index, people, opened.services),
  )

async function laid(
  { database, accounts }: Opened,
  owner: Database,
  index: number,
  what: string,
  lay: (sql: Sql) => Promise<unknown>,
): Promise<Association> {
  const association = crowded(index)
  const { organisation, member } = association
  const [found] = await owner.shared`select from organisations where organisation = ${organisation}`
  if (found) return association
  process.stderr.write(`Laying ${what} …\n`)
  const user = await accounts.createUser({ email: emailOf(index), name: 'Coordinator', password })
  await database.inside(organisation, async sql => {
    await lay(sql)
    await sql`update members set user_id = ${user} where id = ${member.coordinator}`
  })
  await owner.shared`vacuum analyze`
  return association
}
