import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openPool } from '#platform/database.ts'
import { unusedPort } from '#platform/postgres-cluster.ts'

export type Running = {
  readonly url: string
  /** Everything that it has printed by the time it was ready. */
  readonly said: string
  stop(): Promise<void>
}

/** The command line's own server in a process of its own, on data that nobody else has and that goes with it. */
export async function startServer(command: 'demo' | 'serve', ready: RegExp): Promise<Running> {
  const folder = mkdtempSync(join(tmpdir(), 'quqyq-browser-'))
  // The embedded PostgreSQL runs as another account when we are root, and has to pass through.
  chmodSync(folder, 0o711)
  const database = await ownDatabase()
  const port = (await unusedPort(0))!
  const url = `http://localhost:${port}`
  const child = spawn(process.execPath, ['src/main.ts', command, '--port', String(port)], {
    cwd: new URL('../..', import.meta.url),
    env: { ...process.env, ...database.settings, QUQYQ_DATA: folder, QUQYQ_LOG: 'warn', QUQYQ_URL: url },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const ended = once(child, 'exit')
  let said = ''
  while (!ready.test(said)) {
    const [text] = await Promise.race([once(child.stdout, 'data'), ended])
    if (child.exitCode !== null) throw new Error(`${command} ended with ${child.exitCode} and had said:\n${said}`)
    said += text
  }
  // What it warns of from now on tells why a path failed.
  child.stdout.pipe(process.stderr)
  return {
    url,
    said,
    async stop() {
      child.kill('SIGTERM')
      await ended
      await database.drop()
      rmSync(folder, { recursive: true })
    },
  }
}

/** On a server that DATABASE_URL names, an empty database of our own beside the one that it names. */
async function ownDatabase() {
  const server = process.env.DATABASE_URL
  if (!server) return { settings: {}, drop: async () => {} }
  const name = `quqyq_browser_${process.pid}_${Date.now().toString(36)}`
  const owner = openPool(process.env.DATABASE_OWNER_URL ?? server, { max: 1, role: '' })
  await owner.unsafe(`create database ${name}`)
  const url = Object.assign(new URL(server), { pathname: `/${name}` }).href
  return {
    settings: { DATABASE_URL: url, DATABASE_OWNER_URL: url },
    async drop() {
      await owner.unsafe(`drop database if exists ${name} with (force)`)
      await owner.end()
    },
  }
}
