import { once } from 'node:events'
import { connect, type Socket } from 'node:net'
import { isAbsolute } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import postgres from 'postgres'
import { makeCluster, OWNER, password, preparePlace, serverSettings } from './postgres-cluster.ts'
import { liveServer, PATIENCE, type Place, type Server, startServer, stopServer } from './postgres-server.ts'

export type Connection = {
  /** The folder of the unix socket; on Windows 127.0.0.1. */
  readonly host: string
  readonly port: number
  readonly database: string
  readonly username: string
  readonly password?: string
}

export type EmbeddedPostgres = { readonly connection: Connection; close(): Promise<void> }

/** Every process that uses the server shares this advisory lock; who gets it alone is the last one out. */
const DOOR = 4_300

/** How long closing waits for our own pools' connections to vanish from the server's list. */
const FAREWELL = 500

/** The server went away, or is going or coming, while we were joining it. */
const PASSING = ['57P01', '57P02', '57P03', 'ECONNREFUSED', 'ECONNRESET', 'EPIPE', 'ENOENT', 'CONNECTION_CLOSED']

/**
 * A real PostgreSQL on the data folder: starts it, or joins the one that another process (the command line beside a
 * running server) has started there. It outlives a killed process of ours; the next start takes it over.
 */
export async function openPostgres(dataFolder: string): Promise<EmbeddedPostgres> {
  const place = preparePlace(dataFolder)
  await makeCluster(place)
  for (const deadline = Date.now() + PATIENCE; Date.now() < deadline; await sleep(20)) {
    const server = liveServer(place) ?? (await startServer(place, await serverSettings(place)))
    if (!server?.ready) continue
    const connection = connectionTo(place, server)
    const keeper = await enter(connection)
    if (keeper) return { connection, close: closing(place, keeper) }
  }
  throw new Error(`The embedded PostgreSQL in ${place.home} did not become ready within ${PATIENCE / 1000} seconds.`)
}

function connectionTo({ home }: Place, { host, port }: Server): Connection {
  return { host, port, database: 'quqyq', username: OWNER, password: password(home) }
}

type Keeper = { readonly sql: postgres.Sql; readonly socket: Socket | undefined }

/**
 * Keeps one connection for as long as we use the server. It holds the door's lock, shared: the server gives it back
 * whatever way we end, so nothing stale can stay. Undefined: the server was just being stopped, start anew.
 */
async function enter(connection: Connection): Promise<Keeper | undefined> {
  let socket: Socket | undefined
  const options = {
    ...connection,
    // not in our own database, which could then not be copied as a template
    database: 'postgres',
    max: 1,
    max_lifetime: null,
    fetch_types: false,
    onnotice: () => {},
    connection: { application_name: 'quqyq keeper' },
    socket: async () => {
      socket = dial(connection)
      await once(socket, 'connect')
      return socket
    },
  }
  const sql = postgres(options)
  try {
    await sql`select pg_advisory_lock_shared(${DOOR})`
    await makeDatabase(sql, connection.database)
    // a program that fails must end, not wait for ever because nobody closed this connection
    socket?.unref()
    return { sql, socket }
  } catch (error) {
    await sql.end({ timeout: 0 })
    if (PASSING.includes((error as NodeJS.ErrnoException).code ?? '')) return undefined
    throw error
  }
}

const dial = ({ host, port }: Connection) =>
  isAbsolute(host) ? connect(`${host}/.s.PGSQL.${port}`) : connect(port, host)

async function makeDatabase(sql: postgres.Sql, name: string): Promise<void> {
  const present = () => sql`select from pg_database where datname = ${name}`
  if ((await present()).length > 0) return
  await sql`select pg_advisory_lock(${DOOR + 1})`
  if ((await present()).length === 0) await sql`create database ${sql(name)}`
  await sql`select pg_advisory_unlock(${DOOR + 1})`
}

/** The last one out stops the server: a database that nobody uses must not stay behind on the office's computer. */
function closing(place: Place, { sql, socket }: Keeper): () => Promise<void> {
  let closed: Promise<void> | undefined
  const close = async () => {
    socket?.ref()
    try {
      await sql`select pg_advisory_unlock_all()`
      const [door] = await sql`select pg_try_advisory_lock(${DOOR}) as alone`
      const server = liveServer(place)
      // while we hold the door, whoever comes waits, and starts anew when the server is gone
      if (door?.alone && server && (await nobodyElse(sql))) await stopServer(place, server)
    } catch (error) {
      if (!PASSING.includes((error as NodeJS.ErrnoException).code ?? '')) throw error
    } finally {
      await sql.end({ timeout: 0 })
    }
  }
  return () => {
    closed ??= close()
    return closed
  }
}

/**
 * Others may have come by the socket alone (a console, a backup); they keep the server too. Our own pools' connections
 * need a moment to vanish. Whoever waits at the door is let in at once.
 */
async function nobodyElse(sql: postgres.Sql): Promise<boolean> {
  for (const deadline = Date.now() + FAREWELL; Date.now() < deadline; await sleep(10)) {
    const [others] = await sql`
      select count(*)::int as connected, exists (
        select from pg_locks where locktype = 'advisory' and objid = ${DOOR} and not granted
      ) as waiting
      from pg_stat_activity where backend_type = 'client backend' and pid <> pg_backend_pid()`
    if (others?.connected === 0) return true
    if (others?.waiting) return false
  }
  return false
}
