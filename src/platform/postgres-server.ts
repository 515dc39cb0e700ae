import { spawn } from 'node:child_process'
import { readFileSync, readlinkSync, renameSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Account } from './data-folder.ts'

/** Where the embedded database lives on this machine, and as whom its programs run (nothing: as ourselves). */
export type Place = {
  /** Holds `cluster` (the data), `run` (the socket) and `server.log`; belongs to the account. */
  readonly home: string
  readonly programs: string
  readonly account: Account | undefined
}

export type Server = { readonly pid: number; readonly port: number; readonly host: string; readonly ready: boolean }

/** How long a start (with recovery after a crash) or a stop may take. */
export const PATIENCE = 120_000
const LOG_LIMIT = 10_000_000

/** What PostgreSQL says when another one is starting on the same data, or a killed one's last children still end. */
const IN_THE_WAY = /lock file .* already exists|(lock|PID) file .* is empty|pre-existing shared memory block/

/** The server that runs on this data, whoever started it: PostgreSQL writes about it into postmaster.pid. */
export function liveServer({ home }: Place): Server | undefined {
  const [pid, , , port, socket, address, , status] = pidFile(home)
  if (!Number(pid) || !servesHere(Number(pid), home)) return undefined
  return { pid: Number(pid), port: Number(port), host: socket || address || '', ready: status?.trim() === 'ready' }
}

function pidFile(home: string): string[] {
  try {
    return readFileSync(join(home, 'cluster/postmaster.pid'), 'utf8').split('\n')
  } catch {
    return []
  }
}

/** A number may live on as a zombie or as another program; PostgreSQL is known by standing in its data folder. */
function servesHere(pid: number, home: string): boolean {
  if (process.platform !== 'linux') return exists(pid)
  try {
    return readlinkSync(`/proc/${pid}/cwd`) === join(home, 'cluster')
  } catch {
    return false
  }
}

export function exists(pid: number): boolean {
  try {
    return process.kill(pid, 0)
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}

/** Starts a server of its own standing, which outlives us. Undefined: somebody else's start was in the way, look again. */
export async function startServer(place: Place, settings: string): Promise<Server | undefined> {
  forgetDead(place.home)
  const log = join(place.home, 'server.log')
  if (sizeOf(log) > LOG_LIMIT) renameSync(log, `${log}.old`)
  const before = sizeOf(log)
  const args = ['start', '-w', '-s', '-t', `${PATIENCE / 1000}`, '-D', 'cluster', '-l', 'server.log', '-o', settings]
  let ended = false
  const starting = run(place, 'pg_ctl', args).finally(() => {
    ended = true
  })
  starting.catch(() => {}) // reported below, unless another process's server is ready before
  // pg_ctl itself looks ten times a second; looking more often makes a start three times as fast
  while (!ended) {
    const server = liveServer(place)
    if (server?.ready) return server
    await sleep(5)
  }
  const { code, output } = await starting
  if (code === 0) return liveServer(place)
  const said = readFrom(log, before)
  if (IN_THE_WAY.test(said + output)) return undefined
  const reason =
    said
      .split('\n')
      .filter(line => /FATAL|PANIC|ERROR/.test(line))
      .at(-1) ?? (said || output).trim()
  throw new Error(`The embedded PostgreSQL did not start (${reason.trim()}); its log is ${log}.`)
}

/** Ends the server as `pg_ctl stop -m fast` does: open transactions are undone, everything committed is on disk. */
export async function stopServer(place: Place, { pid }: Server): Promise<void> {
  await run(place, 'pg_ctl', ['stop', '-m', 'fast', '-W', '-s', '-D', 'cluster'])
  const deadline = Date.now() + PATIENCE
  while (liveServer(place)?.pid === pid && Date.now() < deadline) await sleep(5)
}

/**
 * PostgreSQL removes what a dead server left, unless its process number is taken again or waits as a zombie (usual in
 * containers), or the file is empty after a power cut. Moved away, looked at and only then removed: a server that has
 * just started must keep its file.
 */
function forgetDead(home: string): void {
  const file = join(home, 'cluster/postmaster.pid')
  const aside = join(home, `postmaster.pid-${process.pid}`)
  const pid = Number(pidFile(home)[0])
  if (pid ? !exists(pid) || servesHere(pid, home) : ageOf(file) < 5_000) return
  try {
    renameSync(file, aside)
    const moved = readFileSync(aside, 'utf8')
    const same = Number(moved.split('\n')[0]) === pid
    if (same) for (const lock of [aside, socketLock(moved, home)]) rmSync(lock, { force: true })
    else renameSync(aside, file)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error
  }
}

function socketLock(pidFile: string, home: string): string {
  const [, , , port = '5432', socket = join(home, 'run')] = pidFile.split('\n')
  return `${socket}/.s.PGSQL.${port}.lock`
}

const PASSED_ON = ['PATH', 'SystemRoot', 'TEMP', 'TMP']
const LOCALE = { linux: 'C.UTF-8', darwin: 'en_US.UTF-8' } as Record<string, string | undefined>

/**
 * Runs one of PostgreSQL's programs to its end, away from the terminal's Ctrl-C. It gets no other environment than it
 * needs: ours holds secrets and could hold PG… settings. The locale tells pg_trgm what a letter is beyond ASCII.
 */
export function run(place: Place, program: string, args: readonly string[]): Promise<{ code: number; output: string }> {
  const env: NodeJS.ProcessEnv = { TZ: 'UTC', LC_ALL: LOCALE[process.platform] }
  for (const name of PASSED_ON) if (process.env[name]) env[name] = process.env[name]
  return new Promise((resolve, reject) => {
    const child = spawn(join(place.programs, program), args, {
      ...place.account,
      cwd: place.home,
      env,
      stdio: ['ignore', 'pipe', 'pipe'],
      detached: process.platform !== 'win32',
      windowsHide: true,
    })
    let output = ''
    child.stdout.on('data', text => {
      output += text
    })
    child.stderr.on('data', text => {
      output += text
    })
    child.on('error', error => reject(new Error(`PostgreSQL's ${program} can't be run here: ${error.message}.`)))
    child.on('close', code => resolve({ code: code ?? 1, output }))
  })
}

/** Milliseconds since the file was written; 0 when there is none. */
function ageOf(file: string): number {
  const written = statSync(file, { throwIfNoEntry: false })?.mtimeMs
  return written === undefined ? 0 : Date.now() - written
}

const sizeOf = (file: string) => statSync(file, { throwIfNoEntry: false })?.size ?? 0

function readFrom(file: string, start: number): string {
  return sizeOf(file) > start ? readFileSync(file).subarray(start).toString() : ''
}
