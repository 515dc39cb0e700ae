import { createHash } from 'node:crypto'
import { Readable } from 'node:stream'
import { PDFDocument } from '@cantoo/pdf-lib'
import { associationOf } from '#demonstration/founding.ts'
import { demonstrationIsThere, loadDemonstration } from '#demonstration/load.ts'
import type { Sql } from '#platform/database.ts'
import { newId } from '#platform/identifier.ts'
import { type BundleTask, bundleAnnexes } from '#report/annexes/bundle-job.ts'
import { onGround } from './ground.ts'
import type { Result } from './result.ts'

const FILES = 1000
const MEGABYTE = 2 ** 20
/** Above what the process had before it began. */
const MOST_MB = 200
const { organisation, programme, member } = associationOf('kostanay-2020')

/** All annexes of a programme with a thousand files more, as an archive and as one stamped PDF: how long, and how much memory. */
export const bundle = (): Promise<Result[]> =>
  onGround(async opened => {
    const { database, services } = opened
    if (!(await demonstrationIsThere(opened))) await loadDemonstration(opened)
    const bytes = await layFiles(opened)
    const results: Result[] = []
    for (const kind of ['zip', 'pdf'] as const) {
      const data: BundleTask = { programme, member: member.coordinator, kind, language: 'ru' }
      const before = process.memoryUsage.rss()
      let most = before
      const watch = setInterval(() => {
        most = Math.max(most, process.memoryUsage.rss())
      }, 50)
      const begun = performance.now()
      const signal = new AbortController().signal
      await bundleAnnexes({ database, services }, { id: newId(), organisation, data, signal, progress: async () => {} })
      const seconds = (performance.now() - begun) / 1000
      clearInterval(watch)
      const grown = Math.round((most - before) / MEGABYTE)
      const size = Math.round(bytes / MEGABYTE)
      results.push({
        what: `${FILES} files of ${size} MB more in a bundle, as ${kind === 'zip' ? 'an archive' : 'one stamped PDF'}`,
        measured: `${seconds.toFixed(1)} s, the process grew by ${grown} MB`,
        aim: `≤ ${MOST_MB} MB`,
        reached: grown <= MOST_MB,
      })
    }
    return results
  })

type Opened = Parameters<Parameters<typeof onGround>[0]>[0]

/** PDFs of two pages with a picture's worth of noise, each another one; laid once. Their size together. */
async function layFiles({ database, services }: Opened): Promise<number> {
  const activity = await database.inside(organisation, async sql => {
    const [first] = await sql<{ id: string; laid: number }[]>`
      select a.id, (select count(*)::int from evidence_items i where i.activity = a.id and i.title like 'Снимок %') as laid
      from activities a where a.programme = ${programme} order by a.number limit 1`
    return first!
  })
  for (let index = activity.laid; index < FILES; index++) {
    const pdf = await aPdf(index)
    await database.inside(organisation, sql => layOne(sql, services, activity.id, index, pdf))
  }
  const [sum] = await database.inside(
    organisation,
    sql => sql<{ bytes: number }[]>`
      select sum(f.size)::float8 as bytes from evidence_items i join files f on f.id = i.file where i.title like 'Снимок %'`,
  )
  return sum!.bytes
}

async function aPdf(index: number): Promise<Uint8Array> {
  const document = await PDFDocument.create()
  for (let page = 0; page < 2; page++) document.addPage([595, 842]).drawText(`File ${index}, page ${page}`)
  const noise = new Uint8Array(MEGABYTE / 2)
  for (let at = 0; at < noise.length; at += 65_536) crypto.getRandomValues(noise.subarray(at, at + 65_536))
  await document.attach(noise, 'noise.bin', { mimeType: 'application/octet-stream' })
  return document.save()
}

async function layOne(sql: Sql, services: Opened['services'], activity: string, index: number, pdf: Uint8Array) {
  const [file, item] = [newId(), newId()]
  const { hash, size } = await services.files.put(organisation, Readable.from([pdf]))
  if (hash !== createHash('sha256').update(pdf).digest('hex')) throw new Error('the store keeps something else')
  await sql`
    insert into files (organisation, id, hash, size, media_type, name, uploaded_by)
    values (${organisation}, ${file}, ${hash}, ${size}, 'application/pdf', ${`${index}.pdf`}, ${member.coordinator})`
  await sql`insert into evidence_items ${sql({
    ...{ organisation, id: item, programme, activity, title: `Снимок ${index}`, kind: 'photo', pages: 2, file },
    added_by: member.coordinator,
  })}`
}
