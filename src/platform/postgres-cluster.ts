import { randomBytes } from 'node:crypto'
import fs from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { type Account, asRoot, makeFolder, nobody, reachable, shortHash } from './data-folder.ts'
import { postgresBinaries } from './postgres-binaries.ts'
import { exists, type Place, run } from './postgres-server.ts'

export const OWNER = 'quqyq_owner'
const windows = process.platform === 'win32'

/** The database's folder within the data folder, made if need be, and the programs that can run on it. */
export function preparePlace(dataFolder: string): Place {
  const folder = resolve(dataFolder)
  const account = asRoot ? (ownerOf(join(folder, 'postgres')) ?? nobody()) : undefined
  if (account && !reachable(folder, account)) {
    throw new Error(
      `The database runs as the user with number ${account.uid}, who can't pass through ${folder}: choose another QUQYQ_DATA or open its parent folders (chmod a+x).`,
    )
  }
  makeFolder(folder)
  const home = join(fs.realpathSync(folder), 'postgres')
  fs.mkdirSync(home, { recursive: true, mode: 0o700 })
  if (account) fs.chownSync(home, account.uid, account.gid)
  const spare = account ? '/var/lib/quqyq' : fs.realpathSync(folder)
  return { home, account, programs: postgresBinaries(spare, account) }
}

/** Root goes on as the user who made the database. */
function ownerOf(home: string): Account | undefined {
  const { uid = 0, gid = 0 } = fs.statSync(home, { throwIfNoEntry: false }) ?? {}
  return uid === 0 ? undefined : { uid, gid }
}

/**
 * Makes the database's files once. A process makes them in a folder of its own and moves that into place whole, so that
 * one that dies half-way does no harm; of two at once the second waits for the first, and looks after it if it dies.
 */
export async function makeCluster(place: Place): Promise<void> {
  const cluster = join(place.home, 'cluster')
  const name = `fresh-${process.pid}`
  const fresh = join(place.home, name)
  if (fs.existsSync(cluster)) return
  fs.mkdirSync(fresh, { recursive: true, mode: 0o700 })
  if (place.account) fs.chownSync(fresh, place.account.uid, place.account.gid)
  try {
    while (!fs.existsSync(cluster) && othersAtIt(place.home)) await sleep(20)
    if (fs.existsSync(cluster)) return
    const { code, output } = await run(place, 'initdb', ['--pgdata', name, ...initialSettings(place)])
    if (code !== 0) {
      const reason = output.trim().split('\n').at(-1)
      throw new Error(`The embedded PostgreSQL could not make its files in ${place.home}: ${reason}`)
    }
    fs.renameSync(fresh, cluster)
  } catch (error) {
    if (!fs.existsSync(cluster)) throw error
  } finally {
    fs.rmSync(fresh, { recursive: true, force: true })
  }
}

/** Whether a living process is further than we are (or as far, and older). What dead ones left is thrown away. */
function othersAtIt(home: string): boolean {
  const pids = fs.readdirSync(home).flatMap(name => Number(/^fresh-(\d+)$/.exec(name)?.[1] ?? 0) || [])
  return pids.some(pid => {
    const folder = join(home, `fresh-${pid}`)
    if (pid === process.pid) return false
    if (exists(pid)) return pid < process.pid || (fs.existsSync(folder) && fs.readdirSync(folder).length > 0)
    fs.rmSync(folder, { recursive: true, force: true })
    return false
  })
}

function initialSettings({ home }: Place): string[] {
  const always = [
    `--username=${OWNER}`,
    '--encoding=UTF8',
    '--locale-provider=builtin',
    '--builtin-locale=C.UTF-8',
    '--lc-messages=C',
  ]
  // The socket lies in a folder that only the database's account may enter: no password protects it better.
  if (!windows) return [...always, '--auth-local=trust', '--auth-host=reject']
  password(home)
  return [...always, '--auth=scram-sha-256', '--pwfile=password']
}

/** Windows only, where Node knows no unix sockets: the owner's password, made once. */
export function password(home: string): string | undefined {
  if (!windows) return undefined
  return remembered(join(home, 'password'), () => randomBytes(24).toString('base64url'))
}

function remembered(file: string, make: () => string): string {
  if (!fs.existsSync(file)) {
    const ours = `${file}-${process.pid}`
    fs.writeFileSync(ours, make(), { mode: 0o600 })
    // a link, unlike a rename, leaves the file of whoever came first
    try {
      fs.linkSync(ours, file)
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
    } finally {
      fs.rmSync(ours)
    }
  }
  return fs.readFileSync(file, 'utf8')
}

/** The settings of a start, as pg_ctl hands them to the shell. Modest: the office's computer has other work too. */
export async function serverSettings(place: Place): Promise<string> {
  const settings = {
    max_connections: '100',
    shared_buffers: '64MB',
    jit: 'off',
    fsync: 'on',
    synchronous_commit: 'on',
    log_checkpoints: 'off',
    timezone: 'UTC',
    log_timezone: 'UTC',
    ...(windows
      ? { listen_addresses: '127.0.0.1', port: String(await freePort(place.home)) }
      : { listen_addresses: '', port: '5432', unix_socket_directories: quoted(socketFolder(place)) }),
  }
  return Object.entries(settings)
    .map(([name, value]) => `-c ${name}=${value}`)
    .join(' ')
}

/** First for PostgreSQL, which reads a list of folders, then for the shell. */
const quoted = (path: string) => `'"${path.replaceAll('"', '""').replaceAll("'", "'\\''")}"'`

/** A socket's path has 104 bytes (macOS; Linux 108), the file's own name takes 16: deep data folders get a short one. */
const LONGEST = 87

function socketFolder({ home, account }: Place): string {
  const short = (folder: string) => Buffer.byteLength(folder) <= LONGEST
  const temporary = [tmpdir(), '/tmp'].find(
    folder => short(join(folder, 'quqyq-0123456789ab')) && (!account || reachable(folder, account)),
  )
  const near = join(home, 'run')
  const folder = short(near) ? near : join(temporary ?? '/tmp', `quqyq-${shortHash(home)}`)
  if (!fs.existsSync(folder)) makeOwn(folder, account)
  const { uid, mode } = fs.lstatSync(folder)
  if (uid !== (account?.uid ?? process.getuid?.()) || mode & 0o077 || !fs.lstatSync(folder).isDirectory()) {
    throw new Error(`${folder}, where the database's socket belongs, is somebody else's: remove it.`)
  }
  return folder
}

/** Made beside and moved into place: of two that start at once neither finds a folder that isn't the account's yet. */
function makeOwn(folder: string, account: Account | undefined): void {
  const fresh = `${folder}-${process.pid}`
  fs.mkdirSync(fresh, { recursive: true, mode: 0o700 })
  if (account) fs.chownSync(fresh, account.uid, account.gid)
  try {
    fs.renameSync(fresh, folder)
  } catch (error) {
    fs.rmSync(fresh, { recursive: true })
    if (!fs.existsSync(folder)) throw error
  }
}

/** Windows only: the port of last time while it is free, so that connections of other processes find it again. */
async function freePort(home: string): Promise<number> {
  const file = join(home, 'port')
  const last = fs.existsSync(file) ? Number(fs.readFileSync(file, 'utf8')) : 0
  const port = (await unusedPort(last)) ?? (await unusedPort(0)) ?? 0
  fs.writeFileSync(file, String(port))
  return port
}

/** The wanted port of 127.0.0.1, or any for 0; undefined when it is taken. */
export function unusedPort(port: number): Promise<number | undefined> {
  return new Promise(done => {
    const server = createServer()
    server.on('error', () => done(undefined))
    server.listen(port, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => done(typeof address === 'object' ? address?.port : undefined))
    })
  })
}
