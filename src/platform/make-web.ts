import { glob, readFile, writeFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import { build } from 'vite'
import { root, stamp } from './build-web.ts'

const dist = new URL('dist/web/', root)
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

/** A program: makes dist/web, and leaves the sum of the sources that it was given beside it. */
const [sum] = process.argv.slice(2)
await build({
  configFile: fileURLToPath(new URL('vite.config.ts', root)),
  root: fileURLToPath(new URL('web', root)),
  logLevel: 'warn',
})
await writeFile(stamp, `${sum} ${await sizeOfFirstPage(await compressAll())}`)
