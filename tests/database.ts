import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after } from 'node:test'
import { associationOf, found } from '#demonstration/founding.ts'
import { type Connection, connect, type Database, opening, openPool, type Sql } from '#platform/database.ts'
import { openPostgres } from '#platform/embedded-postgres.ts'
import { migrate } from '#platform/migrate.ts'

/** Two associations under one roof: stories happen at home, the neighbour must never be seen. */
export const home = associationOf('home')
export const neighbour = associationOf('neighbour')

/** A database of this test process's own, copied from a template that the first process of the run prepared. */
export async function testDatabase(): Promise<{ connection: Connection; database: Database }> {
  const embedded = process.env.DATABASE_URL
    ? null
    : await openPostgres(join(tmpdir(), `quqyq-tests-${process.getuid?.() ?? ''}`))
  const server: Connection = embedded?.connection ?? process.env.DATABASE_URL!
  const name = `quqyq_test_${process.pid}_${Date.now().toString(36)}`
  const owner = openPool(server, { max: 1, role: '' })
  await owner.unsafe(`create database ${name} template ${await template(owner, server)}`)
  const connection = within(server, name)
  const database = connect(connection, { max: 8 })
  after(async () => {
    await database.end()
    await owner.unsafe(`drop database if exists ${name} with (force)`)
    await owner.end()
    await embedded?.close()
  })
  return { connection, database }
}

const within = (server: Connection, database: string): Connection =>
  typeof server === 'string'
    ? Object.assign(new URL(server), { pathname: `/${database}` }).href
    : { ...server, database }

/** Named by what it is made of, so that a change of the tables makes a new one. */
async function template(owner: ReturnType<typeof openPool>, server: Connection): Promise<string> {
  const folder = new URL('../db/', import.meta.url)
  const sources = [
    ...readdirSync(folder)
      .sort()
      .map(file => new URL(file, folder)),
    new URL('../src/demonstration/founding.ts', import.meta.url),
  ]
  const hash = createHash('sha256')
  for (const source of sources) hash.update(readFileSync(source))
  const name = `quqyq_template_${hash.digest('hex').slice(0, 12)}`
  await owner`select pg_advisory_lock(20100504)`
  const [made] = await owner`select from pg_database where datname = ${name} and datistemplate`
  if (!made) {
    await owner.unsafe(`drop database if exists ${name} with (force)`)
    await owner.unsafe(`create database ${name}`)
    await migrate(within(server, name))
    const database = connect(within(server, name), { max: 1 })
    await database.inside(home.organisation, sql => found(sql, home, 'ОО «Қорған»', 'home-2020'))
    await database.inside(neighbour.organisation, sql => found(sql, neighbour, 'ОО «Көрші»', 'neighbour-2020'))
    await database.end()
    await owner.unsafe(`alter database ${name} is_template true`)
  }
  await owner`select pg_advisory_unlock(20100504)`
  return name
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
