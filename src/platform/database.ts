import postgres from 'postgres'
import { lastingLine, lentLines } from './lines.ts'
import { sharedFlush } from './shared-flush.ts'

/** A handle on one transaction, or a fragment maker; there is never a second one in a scope. */
export type Sql = postgres.ISql<{ bigint: number }> & { readonly fragment?: never }
export type Fragment = postgres.PendingQuery<postgres.Row[]> | postgres.Fragment

export type Database = {
  /**
   * Does the work in one transaction that sees the rows of one organisation only (row-level security).
   * `member` is whose work it is, for what the database itself writes down of a change.
   * `last` is sent together with the commit: what it locks is held for one flush, not for a round trip more.
   * `lasting: false` answers before the disk has it: a reader need not wait for the line that says they read.
   */
  inside<T>(
    organisation: string,
    work: (sql: Sql) => Promise<T>,
    options?: {
      readOnly?: boolean
      member?: string
      last?: (sql: Sql, done: T) => Promise<unknown>
      lasting?: boolean
    },
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

type Options = { readonly max?: number; readonly role?: string }

/** Connects as the application's role, which is under row-level security and can't change the audit log. */
export function connect(connection: Connection, options: Options = {}): Database {
  const open = (lost: () => void) => openPool(connection, { ...options, max: 1, lost })
  const lines = lentLines(open, options.max ?? MOST)
  const shared = lastingLine(open)
  const flushing = lastingLine(open)
  // Any commit takes the earlier ones along.
  const onDisk = sharedFlush(async () => flushing.sql()`select pg_logical_emit_message(true, 'quqyq', '')`)
  return {
    get shared() {
      return shared.sql() as unknown as Sql
    },
    end: async () => void (await Promise.all([lines.end(), shared.end(), flushing.end()])),
    async inside(organisation, work, { readOnly = false, member, last, lasting = !readOnly } = {}) {
      const line = await lines.lend()
      const sql = line.sql as unknown as Sql
      let done: Awaited<ReturnType<typeof work>>
      try {
        // Sent without waiting: the work's first statement follows in the same round trip.
        const opened = line.sql.unsafe(opening(organisation, { readOnly, member })).execute()
        opened.catch(() => {})
        done = await work(sql)
        const [, , end] = await Promise.all([opened, last?.(sql, done), line.sql`commit`])
        if (end.command === 'ROLLBACK') throw new Error('a failed statement was passed over: rolled back')
        if (line.lost) throw new Error('the connection was lost')
      } catch (error) {
        await line.sql`rollback`.catch(() => {})
        throw error
      } finally {
        lines.giveBack(line)
      }
      if (lasting) await onDisk()
      return done
    },
  }
}

const MOST = 12

type PoolOptions = Options & {
  /** Told when a connection is lost; such connections are kept as long as they last. */
  readonly lost?: () => void
}

export function openPool(connection: Connection, { max = MOST, role = 'quqyq_app', lost }: PoolOptions = {}) {
  const settings = {
    max,
    types,
    transform: { column: { from: postgres.toCamel, to: postgres.fromCamel } },
    onnotice: () => {},
    connection: { application_name: 'quqyq', TimeZone: 'UTC', ...(role && { role }) },
    ...(lost && { onclose: lost, max_lifetime: null }),
  }
  if (typeof connection === 'string') return postgres(connection, settings)
  const { host, ...rest } = connection
  // A folder as the host is a unix socket.
  const where = host.startsWith('/') ? { path: `${host}/.s.PGSQL.${rest.port}`, host: 'localhost' } : { host }
  return postgres({ ...settings, ...rest, ...where })
}

const UUID = /^[0-9a-f-]{36}$/

type Opening = { readonly readOnly?: boolean; readonly member?: string | undefined }

/**
 * A commit that writes lets go of its locks before it is on disk: journal numbers and the audit log are taken in turn
 * by a whole organisation, which would get one entry for each write to disk. `inside` answers when the disk has it.
 */
export function opening(organisation: string, { readOnly = false, member }: Opening = {}): string {
  for (const id of [organisation, member ?? organisation]) if (!UUID.test(id)) throw new Error(`not an id: ${id}`)
  const mode = readOnly ? 'begin read only' : `begin; set local synchronous_commit = off`
  const whose = readOnly ? '' : `; set local app.member = '${member ?? ''}'`
  return `${mode}; set local app.organisation = '${organisation}'${whose}`
}
