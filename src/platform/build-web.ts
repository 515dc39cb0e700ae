import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { once } from 'node:events'
import { glob, mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { exists } from './postgres-server.ts'

export const root = new URL('../../', import.meta.url)
/** The sum of the sources of the last build, and the size of its first page. */
export const stamp = new URL('dist/web.built', root)
/** Holds the process number of whoever is building. */
const builder = new URL('dist/web.builder', root)

/** What the screens are made from: a change in any of these makes the build old. */
const sources = ['web/**/*', 'src/**/*.{ts,tsx,css}', 'vite.config.ts', 'package-lock.json']
const apart = /(^|\/)(tests|commands|queries|README)(\/|\.|$)|\.test\.ts$/

export type WebBuild = {
  readonly built: boolean
  /** Bytes that the first page takes over the wire: what index.html names itself. */
  readonly firstPage: number
}

/** Builds the screens into dist/web, unless they are there already from these very sources. */
export async function buildWeb(): Promise<WebBuild> {
  const there = async () => {
    const { sum, firstPage } = await stamped()
    return sum === (await sumOfSources()) ? { built: false, firstPage } : undefined
  }
  return (await there()) ?? alone(async () => (await there()) ?? build())
}

/** One builder at a time: the second waits for the first, and takes over from one that died. */
async function alone<T>(work: () => Promise<T>): Promise<T> {
  await mkdir(new URL('.', builder), { recursive: true })
  while (!(await claimed())) {
    const pid = Number(await readFile(builder, 'utf8').catch(() => ''))
    if (pid && !exists(pid)) await rm(builder, { force: true })
    else await sleep(100)
  }
  try {
    return await work()
  } finally {
    await rm(builder, { force: true })
  }
}

async function claimed(): Promise<boolean> {
  try {
    await writeFile(builder, String(process.pid), { flag: 'wx' })
    return true
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false
    throw error
  }
}

async function build(): Promise<WebBuild> {
  const sum = await sumOfSources()
  // In a process of its own: the builder takes half a gigabyte, which a server would keep.
  const child = spawn(process.execPath, [fileURLToPath(new URL('make-web.ts', import.meta.url)), sum], {
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  const [code] = await once(child, 'exit')
  if (code !== 0) throw new Error('The screens could not be built: see above.')
  return { built: true, firstPage: (await stamped()).firstPage }
}

async function stamped() {
  const [sum, firstPage] = (await readFile(stamp, 'utf8').catch(() => '')).split(' ')
  return { sum, firstPage: Number(firstPage) }
}

async function sumOfSources(): Promise<string> {
  const names: string[] = []
  for (const pattern of sources) {
    for await (const name of glob(pattern, { cwd: fileURLToPath(root) })) if (!apart.test(name)) names.push(name)
  }
  const sum = createHash('sha256')
  for (const name of names.sort()) {
    const text = await readFile(new URL(name, root)).catch(() => undefined)
    if (text) sum.update(name).update('\0').update(text).update('\0')
  }
  return sum.digest('hex')
}
