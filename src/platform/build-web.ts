import { createHash } from 'node:crypto'
import { glob, readFile, writeFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'

const root = new URL('../../', import.meta.url)
const dist = new URL('dist/web/', root)
const stamp = new URL('dist/web.built', root)

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
  const sum = await sumOfSources()
  const done = await readFile(stamp, 'utf8').catch(() => '')
  const [doneSum, firstPage] = done.split(' ')
  if (doneSum === sum) return { built: false, firstPage: Number(firstPage) }
  const { build } = await import('vite')
  await build({
    configFile: fileURLToPath(new URL('vite.config.ts', root)),
    root: fileURLToPath(new URL('web', root)),
    logLevel: 'warn',
  })
  const sizes = await compressAll()
  const size = await sizeOfFirstPage(sizes)
  await writeFile(stamp, `${sum} ${size}`)
  return { built: true, firstPage: size }
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

const brotli = promisify(brotliCompress)
const zip = promisify(gzip)

/** Beside each text its .br and .gz, for a server that sends them as they are. File name → brotli size. */
async function compressAll(): Promise<ReadonlyMap<string, number>> {
  const sizes = new Map<string, number>()
  for await (const name of glob('**/*.{js,css,html,svg}', { cwd: fileURLToPath(dist) })) {
    const text = await readFile(new URL(name, dist))
    const small = await brotli(text, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } })
    await writeFile(new URL(`${name}.br`, dist), small)
    await writeFile(new URL(`${name}.gz`, dist), await zip(text, { level: 9 }))
    sizes.set(name, small.length)
  }
  return sizes
}

async function sizeOfFirstPage(sizes: ReadonlyMap<string, number>): Promise<number> {
  const page = await readFile(new URL('index.html', dist), 'utf8')
  const named = [...page.matchAll(/(?:src|href)="\/([^"]+)"/g)].map(([, name]) => name!)
  return ['index.html', ...named].reduce((sum, name) => sum + (sizes.get(name) ?? 0), 0)
}
