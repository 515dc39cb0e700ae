import { chmod, cp, mkdtemp, rm, symlink } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { median, type Result } from './result.ts'
import { projectRoot, type Running, startServer } from './server.ts'

const needed = ['src', 'web', 'db', 'forms', 'package.json', 'package-lock.json', 'vite.config.ts', 'tsconfig.json']
const SETTLING = 3000
const ROUNDS = 3

/**
 * `quqyq demo` in a fresh copy of the project: the first start builds the screens, makes the database and loads the
 * demonstration; the later ones find all that.
 */
export async function start(): Promise<Result[]> {
  const folder = await mkdtemp(join(tmpdir(), 'quqyq-start-'))
  // the database's account must come through when we are root
  await chmod(folder, 0o711)
  const project = join(folder, 'project')
  const data = join(folder, 'data')
  try {
    for (const name of needed) await cp(join(projectRoot, name), join(project, name), { recursive: true })
    await symlink(join(projectRoot, 'node_modules'), join(project, 'node_modules'))
    const begin = () => startServer({ QUQYQ_DATA: data, QUQYQ_LOG: 'warn' }, { command: 'demo', project })
    const first = await inTurn(await begin())
    const later: Awaited<ReturnType<typeof inTurn>>[] = []
    for (let round = 0; round < ROUNDS; round++) later.push(await inTurn(await begin()))
    const again = median(later.map(({ seconds }) => seconds))
    const memory = median(later.map(({ megabytes }) => megabytes))
    return [
      { what: 'first start', measured: `${first.seconds.toFixed(1)} s`, aim: '≤ 60 s', reached: first.seconds <= 60 },
      { what: 'start on existing data', measured: `${again.toFixed(2)} s`, aim: '≤ 5 s', reached: again <= 5 },
      {
        what: 'memory of the server after the start',
        measured: `${memory.toFixed(0)} MB (after the first start ${first.megabytes.toFixed(0)} MB)`,
        aim: '≤ 250 MB',
        reached: memory <= 250,
      },
    ]
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

async function inTurn(server: Running) {
  await sleep(SETTLING)
  const megabytes = (await server.memory()) / 1e6
  await server.stop()
  return { seconds: server.readyAfter / 1000, megabytes }
}
