import { createHash } from 'node:crypto'
import { cpSync, existsSync, globSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after } from 'node:test'
import { fileURLToPath } from 'node:url'
import { associationOf, found } from '#demonstration/founding.ts'
import { type Connection, connect, type Database, opening, openPool, type Sql } from '#platform/database.ts'
import { openPostgres } from '#platform/embedded-postgres.ts'
import { migrate } from '#platform/migrate.ts'

/** Two associations under one roof: stories happen at home, the neighbour must never be seen. */
export const home = associationOf('home')
export const neighbour = associationOf('neighbour')

/** What this process's stories keep on the disk. */
export const storyFolder = join(tmpdir(), `quqyq-stories-${process.pid}`)

/** What databases begin as. It is laid once and copied by every test process, until one of its sources changes. */
export type Beginning = {
  readonly name: string
  /** Patterns of the files that it is made of, from the project's folder. */
  readonly sources: readonly string[]
  /** Begins as this one. */
  readonly on?: Beginning
  /** Fills a database; files that belong to it go into the folder. */
  lay(connection: Connection, folder: string): Promise<void>
}

export const twoFounded: Beginning = {
  name: 'founded',
  sources: ['db/*.sql', 'src/demonstration/founding.ts'],
  async lay(connection) {
    await migrate(connection)
    const database = connect(connection, { max: 1 })
    await database.inside(home.organisation, sql => found(sql, home, 'ОО «Қорған»', 'home-2020'))
    await database.inside(neighbour.organisation, sql => found(sql, neighbour, 'ОО «Көрші»', 'neighbour-2020'))
    await database.end()
  },
}

/** A database of this test process's own, copied from a template that the first process of the run prepared. */
export async function testDatabase(beginning = twoFounded): Promise<{ connection: Connection; database: Database }> {
  const embedded = process.env.DATABASE_URL
    ? null
    : await openPostgres(join(tmpdir(), `quqyq-tests-${process.getuid?.() ?? ''}`))
  const server: Connection = embedded?.connection ?? process.env.DATABASE_URL!
  const name = `quqyq_test_${process.pid}_${beginning.name}_${Date.now().toString(36)}`
  const owner = openPool(server, { max: 1, role: '' })
  try {
    await owner`select pg_advisory_lock(20100504)`
    const template = await prepared(beginning, owner, server)
    await owner.unsafe(`create database ${name} template ${template}`)
    if (existsSync(filesOf(template))) cpSync(filesOf(template), storyFolder, { recursive: true })
    await owner`select pg_advisory_unlock(20100504)`
  } catch (error) {
    // Nobody waits for a lock of ours.
    await owner.end()
    await embedded?.close()
    throw error
  }
  const connection = within(server, name)
  const database = connect(connection, { max: 8 })
  after(async () => {
    await database.end()
    await owner.unsafe(`drop database if exists ${name} with (force)`)
    await owner.end()
    await embedded?.close()
    rmSync(storyFolder, { recursive: true, force: true })
  })
  return { connection, database }
}

const within = (server: Connection, database: string): Connection =>
  typeof server === 'string'
    ? Object.assign(new URL(server), { pathname: `/${database}` }).href
    : { ...server, database }

const filesOf = (template: string) => join(tmpdir(), template)

/** The template's name, which says what it is made of; those of other sources are gone when a new one is made. */
async function prepared(beginning: Beginning, owner: ReturnType<typeof openPool>, server: Connection): Promise<string> {
  const name = nameOf(beginning)
  const [made] = await owner`select from pg_database where datname = ${name} and datistemplate`
  if (made) return name
  const old = await owner<{ name: string }[]>`
    select datname as name from pg_database where datname like ${`quqyq\\_${beginning.name}\\_%`}`
  for (const { name } of old) {
    await owner.unsafe(`alter database ${name} is_template false`)
    await owner.unsafe(`drop database ${name} with (force)`)
    rmSync(filesOf(name), { recursive: true, force: true })
  }
  await owner.unsafe(
    `create database ${name} ${beginning.on ? `template ${await prepared(beginning.on, owner, server)}` : ''}`,
  )
  await beginning.lay(within(server, name), filesOf(name))
  await owner.unsafe(`alter database ${name} is_template true`)
  return name
}

function nameOf({ name, sources, on }: Beginning): string {
  const cwd = fileURLToPath(new URL('..', import.meta.url))
  const hash = createHash('sha256').update(on ? nameOf(on) : '')
  for (const file of globSync([...sources], { cwd, exclude: ['**/tests/**', '**/web/**'] }).toSorted())
    hash.update(readFileSync(join(cwd, file)))
  return `quqyq_${name}_${hash.digest('hex').slice(0, 12)}`
}

/**
 * The application's handle for one story: every transaction is a savepoint inside one that is rolled back at the end.
 * One at a time: stories that need true concurrency take the real database.
 */
export async function rolledBack(connection: Connection, work: (database: Database) => Promise<void>): Promise<void> {
  const pool = openPool(connection, { max: 1 })
  const reserved = await pool.reserve()
  const sql = reserved as unknown as Sql
  let turn: Promise<unknown> = Promise.resolve()
  const database: Database = {
    shared: sql,
    end: async () => {},
    inside(organisation, task, { readOnly = false, member, last } = {}) {
      const mine = turn.then(async () => {
        await reserved.unsafe(
          opening(organisation, { readOnly, member }).replace(/^begin( read only)?/, 'savepoint story'),
        )
        try {
          const done = await task(sql)
          await last?.(sql, done)
          await reserved`release savepoint story`
          return done
        } catch (error) {
          await reserved`rollback to savepoint story`
          throw error
        }
      })
      turn = mine.catch(() => {})
      return mine
    },
  }
  await reserved`begin`
  try {
    await work(database)
  } finally {
    await reserved`rollback`
    reserved.release()
    await pool.end()
  }
}
