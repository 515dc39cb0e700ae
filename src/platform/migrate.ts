import { readdir, readFile } from 'node:fs/promises'
import { type Connection, openPool } from './database.ts'
import { installJobs } from './jobs-queue.ts'

const folder = new URL('../../db/', import.meta.url)

/**
 * Brings the database to the newest shape, as its owner: forward only, each file once, in one transaction.
 * Two processes that start together take turns.
 */
export async function migrate(connection: Connection): Promise<string[]> {
  const files = (await readdir(folder)).filter(name => /^\d{4}_.*\.sql$/.test(name)).sort()
  const pool = openPool(connection, { max: 1, role: '' })
  try {
    const done = await pool.begin(async sql => {
      await sql`select pg_advisory_xact_lock(20100504)`
      await sql`create table if not exists public.migrations (name text primary key, done_at timestamptz not null default now())`
      await sql`comment on table public.migrations is 'Which files of db/ this database was made from.'`
      const rows = await sql<{ name: string }[]>`select name from public.migrations`
      const done = new Set(rows.map(row => row.name))
      const fresh = files.filter(name => !done.has(name))
      for (const name of fresh) {
        await sql.unsafe(await readFile(new URL(name, folder), 'utf8'))
        await sql`insert into public.migrations (name) values (${name})`
      }
      return fresh
    })
    await installJobs(connection)
    return done
  } finally {
    await pool.end()
  }
}
