import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const main = fileURLToPath(new URL('../src/main.ts', import.meta.url))

export type Settings = Readonly<Record<string, string>>
export type Done = { readonly code: number | null; readonly out: string; readonly err: string }
export type Serving = {
  readonly child: ChildProcess
  readonly url: string
  /** What it has printed so far. */
  out(): string
  /** Sends the signal, and gives the exit code (null: killed). */
  end(signal: 'SIGTERM' | 'SIGKILL'): Promise<number | null>
}

/** Nothing of the settings of whoever runs the tests. */
const bare = Object.fromEntries(
  Object.entries(process.env).filter(([name]) => !/^(QUQYQ|DATABASE)_|^NODE_TEST/.test(name)),
)

/** A folder for data and papers, which the database's own account may enter. */
export function newFolder(): { folder: string; remove(): void } {
  const folder = mkdtempSync(join(tmpdir(), 'quqyq-processes-'))
  chmodSync(folder, 0o711)
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) }
}

const running = new Set<ChildProcess>()

/** Nothing that a failed test has started may outlive it, nor the database that it has started in turn. */
export async function endAll(): Promise<void> {
  await Promise.all(
    [...running].map(async child => {
      const late = setTimeout(() => child.kill('SIGKILL'), 5000)
      child.kill('SIGTERM')
      await once(child, 'exit')
      clearTimeout(late)
    }),
  )
}

function start(settings: Settings, words: readonly string[]) {
  const child = spawn(process.execPath, [main, ...words], {
    env: { ...bare, ...settings },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  running.add(child)
  const printed = { out: '', err: '' }
  child.stdout.on('data', part => {
    printed.out += part
  })
  child.stderr.on('data', part => {
    printed.err += part
  })
  const ended = once(child, 'close').then(([code]) => {
    running.delete(child)
    return code as number | null
  })
  return { child, printed, ended }
}

/** Runs one command of the command line to its end. */
export async function quqyq(settings: Settings, ...words: string[]): Promise<Done> {
  const { printed, ended } = start(settings, words)
  return { code: await ended, ...printed }
}

/** Runs a server until it says that it listens. */
export async function serve(settings: Settings, port: number): Promise<Serving> {
  const { child, printed, ended } = start(settings, ['serve', '--port', String(port)])
  const listens = new Promise<void>(resolve => {
    child.stdout.on('data', () => printed.out.includes('listens on') && resolve())
  })
  await Promise.race([listens, ended])
  if (child.exitCode !== null) throw new Error(`the server ended: ${printed.err}`)
  return {
    child,
    url: `http://127.0.0.1:${port}`,
    out: () => printed.out,
    end: signal => {
      child.kill(signal)
      return ended
    },
  }
}

/** A port that nobody listens on now. */
export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as { port: number }
  server.close()
  await once(server, 'close')
  return port
}
