import postgres from 'postgres'

/** A handle on one transaction, or a fragment maker; there is never a second one in a scope. */
export type Sql = postgres.ISql<{ bigint: number }> & { readonly fragment?: never }
export type Fragment = postgres.PendingQuery<postgres.Row[]> | postgres.Fragment

export type Database = {
  /**
   * Does the work in one transaction that sees the rows of one organisation only (row-level security).
   * `last` is sent together with the commit: what it locks is held for one flush, not for a round trip more.
   */
  inside<T>(
    organisation: string,
    work: (sql: Sql) => Promise<T>,
    options?: { readOnly?: boolean; last?: (sql: Sql, done: T) => Promise<unknown> },
  ): Promise<T>
  /** Outside of any organisation: health, sign-in lookups, shared reference tables. */
  readonly shared: Sql
  end(): Promise<void>
}

export type Connection = string | { host: string; port: number; database: string; username: string; password?: string }

/** Days and instants stay ISO strings from table to screen; sums and counts are numbers. */
const iso = (text: string) => text.replace(' ', 'T').replace(/([+-]\d\d)$/, '$1:00')
const types = {
  bigint: { to: 20, from: [20], serialize: String, parse: Number },
  numeric: { to: 1700, from: [1700], serialize: String, parse: Number },
  day: { to: 1082, from: [1082], serialize: (day: string) => day, parse: (day: string) => day },
  instant: { to: 1184, from: [1184, 1114], serialize: (instant: string) => instant, parse: iso },
}

/** Connects as the application's role, which is under row-level security and can't change the audit log. */
export function connect(connection: Connection, options: { max?: number; role?: string } = {}): Database {
  const pool = openPool(connection, options)
  return {
    shared: pool as unknown as Sql,
    end: () => pool.end({ timeout: 5 }),
    async inside(organisation, work, { readOnly = false, last } = {}) {
      const reserved = await pool.reserve()
      const sql = reserved as unknown as Sql
      // Sent without waiting: the work's first statement follows in the same round trip.
      const opened = reserved.unsafe(opening(organisation, readOnly))
      opened.catch(() => {})
      try {
        const done = await work(sql)
        const [, , end] = await Promise.all([opened, last?.(sql, done), reserved`commit`])
        if (end.command === 'ROLLBACK') throw new Error('a failed statement was passed over: rolled back')
        return done
      } catch (error) {
        await reserved`rollback`.catch(() => {})
        throw error
      } finally {
        reserved.release()
      }
    },
  }
}

export function openPool(
  connection: Connection,
  { max = 12, role = 'quqyq_app' }: { max?: number; role?: string } = {},
) {
  const settings = {
    max,
    types,
    transform: { column: { from: postgres.toCamel, to: postgres.fromCamel } },
    onnotice: () => {},
    connection: { application_name: 'quqyq', TimeZone: 'UTC', ...(role && { role }) },
  }
  if (typeof connection === 'string') return postgres(connection, settings)
  const { host, ...rest } = connection
  // A folder as the host is a unix socket.
  const where = host.startsWith('/') ? { path: `${host}/.s.PGSQL.${rest.port}`, host: 'localhost' } : { host }
  return postgres({ ...settings, ...rest, ...where })
}

const ORGANISATION = /^[0-9a-f-]{36}$/

export function opening(organisation: string, readOnly = false): string {
  if (!ORGANISATION.test(organisation)) throw new Error(`not an organisation: ${organisation}`)
  return `begin${readOnly ? ' read only' : ''}; set local app.organisation = '${organisation}'`
}
