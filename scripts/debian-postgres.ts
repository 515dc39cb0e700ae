import { randomBytes } from 'node:crypto'
import { chownSync, existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import postgres from 'postgres'
import { asRoot, nobody } from '../src/platform/data-folder.ts'
import { OWNER, unusedPort } from '../src/platform/postgres-cluster.ts'
import { type Place, run, startServer, stopServer } from '../src/platform/postgres-server.ts'
import { installDebianPackages } from './debian-packages.ts'

const PROGRAMS = '/usr/lib/postgresql/15/bin'

// Debian's package would make and start a cluster of its own, which nobody here needs.
const SWITCH = '/etc/postgresql-common/createcluster.d/quqyq-tests.conf'
const NO_CLUSTER = `mkdir -p ${SWITCH.replace(/\/[^/]*$/, '')}; echo 'create_main_cluster = false' > ${SWITCH}`

/**
 * An empty database on Debian's PostgreSQL 15, the oldest that we promise to run on, gone again after `stop`.
 * Answers a sentence when it can't be had.
 */
export async function debianPostgres(): Promise<{ url: string; stop(): Promise<void> } | string> {
  if (!existsSync(join(PROGRAMS, 'initdb'))) {
    const why = await installDebianPackages(['postgresql-15'], NO_CLUSTER, `rm -f ${SWITCH}`)
    if (why) return `PostgreSQL 15 is not installed and can't be: ${why}.`
  }
  const account = asRoot ? nobody() : undefined
  // not in TMPDIR, which the account may not be able to enter
  const home = mkdtempSync('/tmp/quqyq-postgres15-')
  if (account) chownSync(home, account.uid, account.gid)
  const place: Place = { home, programs: PROGRAMS, account }
  const forget = () => rmSync(home, { recursive: true, force: true })
  try {
    return await start(place, forget)
  } catch (error) {
    forget()
    return `PostgreSQL 15 did not start: ${(error as Error).message}`
  }
}

async function start(place: Place, forget: () => void) {
  const password = randomBytes(24).toString('hex')
  const file = join(place.home, 'password')
  writeFileSync(file, password, { mode: 0o600 })
  if (place.account) chownSync(file, place.account.uid, place.account.gid)
  const { code, output } = await run(place, 'initdb', [
    ...['--pgdata=cluster', `--username=${OWNER}`, '--pwfile=password', '--auth=scram-sha-256'],
    ...['--encoding=UTF8', '--locale=C.UTF-8', '--no-sync'],
  ])
  if (code !== 0) throw new Error(output.trim())
  // What is in it may be lost: it lives as long as one run of the tests.
  const settings = `-c listen_addresses=127.0.0.1 -c port=${await unusedPort(0)} -c unix_socket_directories= -c fsync=off`
  const server = await startServer(place, settings)
  if (!server) throw new Error('somebody else started on the same data')
  const url = (database: string) => `postgres://${OWNER}:${password}@127.0.0.1:${server.port}/${database}`
  const sql = postgres(url('postgres'), { max: 1 })
  await sql`create database quqyq`
  await sql.end()
  const stop = async () => {
    await stopServer(place, server)
    forget()
  }
  return { url: url('quqyq'), stop }
}
