import { PgBoss } from 'pg-boss'
import packageJson from 'pg-boss/package.json' with { type: 'json' }
import { type Connection, openPool } from './database.ts'

export const DEAD = 'platform.job.dead'
const DAY = 24 * 60 * 60
/** How long a finished job can be asked about. */
export const KEPT_DAYS = 30

export const queueOptions = {
  // Work without a key of its own gets its id as the key, so that only equal keys exclude one another.
  policy: 'exclusive',
  notify: true,
  retryLimit: 4,
  retryDelay: 1,
  retryBackoff: true,
  retryDelayMax: 300,
  expireInSeconds: 15 * 60,
  heartbeatSeconds: 30,
  deleteAfterSeconds: KEPT_DAYS * DAY,
} as const

/**
 * Installs or upgrades the queue's schema as the owner; the application's role may only use it. Processes that start
 * together take turns: rights given twice at once are an error in PostgreSQL.
 */
export async function installJobs(connection: Connection): Promise<void> {
  const pool = openPool(connection, { max: 1, role: '' })
  try {
    if (await installed(pool)) return
    await pool`select pg_advisory_lock(20100505)`
    if (await installed(pool)) return
    await install(connection)
    await pool.unsafe(`
      grant select, insert, update, delete on all tables in schema pgboss to quqyq_app;
      grant usage on all sequences in schema pgboss to quqyq_app;
      grant execute on all functions in schema pgboss to quqyq_app;
      grant usage on schema pgboss to quqyq_app;`)
  } finally {
    await pool.end()
  }
}

/** True when this version of the queue was installed whole: the right to its schema is given last. */
async function installed(pool: ReturnType<typeof openPool>): Promise<boolean> {
  const [table] = await pool`select from pg_class where oid = to_regclass('pgboss.version')`
  if (!table) return false
  const [row] = await pool<{ version: number; lent: boolean }[]>`
    select version, has_schema_privilege('quqyq_app', 'pgboss', 'usage') as lent from pgboss.version`
  return row?.version === packageJson.pgboss.schema && row.lent
}

async function install(connection: Connection): Promise<void> {
  const boss = new PgBoss({ ...pgAddress(connection), max: 2, supervise: false, schedule: false })
  boss.on('error', () => {})
  await boss.start()
  await boss.createQueue(DEAD, { deleteAfterSeconds: 2 * KEPT_DAYS * DAY })
  await boss.stop({ graceful: false })
}

/** pg's own names for the parts of an address; a folder as the host is a unix socket there too. */
export const pgAddress = (connection: Connection) =>
  typeof connection === 'string' ? { connectionString: connection } : { ...connection, user: connection.username }
