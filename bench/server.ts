import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { unusedPort } from '#platform/postgres-cluster.ts'
import { password } from './ground.ts'

export const projectRoot = fileURLToPath(new URL('..', import.meta.url))

export type Running = {
  readonly pid: number
  readonly url: string
  /** From the start of the process until it says where it can be opened. */
  readonly readyAfter: number
  /** Memory that the process holds, in bytes. */
  memory(): Promise<number>
  /** The Cookie header of somebody signed in. */
  signIn(email: string): Promise<string>
  stop(): Promise<void>
}

/** The real server in a process of its own, started as people start it. */
export async function startServer(
  environment: Record<string, string> = {},
  { command = 'serve', project = projectRoot, nodeOptions = [] as string[] } = {},
): Promise<Running> {
  const port = (await unusedPort(0))!
  const url = `http://127.0.0.1:${port}`
  const begun = performance.now()
  const child = spawn(process.execPath, [...nodeOptions, 'src/main.ts', command, '--port', String(port)], {
    cwd: project,
    env: { ...process.env, QUQYQ_URL: url, ...environment },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const ended = once(child, 'exit')
  let said = ''
  while (!/^Quqyq.* http/m.test(said)) {
    const [text] = await Promise.race([once(child.stdout, 'data'), ended])
    if (child.exitCode !== null) throw new Error(`the server ended with ${child.exitCode}`)
    said += text
  }
  child.stdout.resume()
  return {
    pid: child.pid!,
    url,
    readyAfter: performance.now() - begun,
    async memory() {
      const status = await readFile(`/proc/${child.pid}/status`, 'utf8')
      return Number(/VmRSS:\s+(\d+)/.exec(status)![1]) * 1024
    },
    async signIn(email) {
      const reply = await fetch(`${url}/api/auth/sign-in/email`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ email, password }),
      })
      if (!reply.ok) throw new Error(`sign-in: ${reply.status} ${await reply.text()}`)
      return reply.headers
        .getSetCookie()
        .map(cookie => cookie.split(';')[0])
        .join('; ')
    },
    async stop() {
      child.kill('SIGTERM')
      await ended
    },
  }
}
