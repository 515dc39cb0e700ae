import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { mkdtemp, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { memberActor } from '#people/queries/member-actor.ts'
import { may } from '#platform/actor.ts'
import type { Database, Sql } from '#platform/database.ts'
import { newId } from '#platform/identifier.ts'
import type { Jobs, Work } from '#platform/jobs.ts'
import type { Words } from '#platform/language.ts'
import type { Services } from '#platform/services.ts'
import { ledgerOf } from '../ledger/read-ledger.ts'
import { mayNotBundle, noDocuments } from '../problems.ts'
import { printReport } from '../queries/print-report.ts'
import { telling, type Written } from './bundle-parts.ts'
import type { BundleKind } from './contract.ts'
import { headOf } from './head-of.ts'
import { type Inventory, inventoryOf } from './inventory.ts'
import { pdfBundle } from './pdf-bundle.ts'
import { zipBundle } from './zip-bundle.ts'

export const BUNDLE = 'report.bundle.make'
export type BundleTask = {
  readonly programme: string
  readonly member: string
  readonly kind: BundleKind
  readonly language: 'ru' | 'kk' | 'en'
}

type Parts = { readonly database: Database; readonly services: Services }
const step: Words = {
  ru: 'Документы складываются в один файл',
  kk: 'Құжаттар бір файлға жиналуда',
  en: 'The documents are put into one file',
}

/** All annexes as one file. Nothing is locked while it is written, and a piece that was stopped leaves nothing behind. */
export async function bundleAnnexes(
  { database, services }: Parts,
  work: Work<BundleTask>,
): Promise<{ bundle: string }> {
  const organisation = work.organisation!
  const { programme, member, kind, language } = work.data
  const read = await database.inside(organisation, async sql => {
    const actor = await memberActor(sql, organisation, member)
    if (!actor || !may(actor, 'report.bundle.make')) throw mayNotBundle()
    const inventory = await inventoryOf(sql, programme)
    if (inventory.documents.length === 0) throw noDocuments()
    const ledger = await ledgerOf(sql, { params: { programme }, language, services })
    const report = (await printReport(sql, programme, 'docx', language, services))!.body as Uint8Array
    return { inventory, ledger, report, ...(await headOf(sql, programme)) }
  })
  const folder = await mkdtemp(join(tmpdir(), 'quqyq-bundle-'))
  try {
    const file = join(folder, `annexes.${kind}`)
    const done = telling(work.progress, read.inventory.documents.length, step)
    const parts = { ...read, organisation, language, files: services.files, signal: work.signal, done }
    const written = await (kind === 'zip' ? zipBundle : pdfBundle)(file, parts)
    return { bundle: await keep({ database, services }, organisation, file, work.data, read.inventory, written) }
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

const mediaTypes = { zip: 'application/zip', pdf: 'application/pdf' } as const

/** The bundle takes the place of the one before it, whose file goes at night. */
async function keep(
  { database, services }: Parts,
  organisation: string,
  path: string,
  { programme, member, kind, language }: BundleTask,
  { documents, contents }: Inventory,
  { enclosed, pages }: Written,
): Promise<string> {
  const hashing = createHash('sha256')
  await pipeline(createReadStream(path), hashing)
  const hash = hashing.digest('hex')
  const { size } = await stat(path)
  const [id, file] = [newId(), newId()]
  return database.inside(organisation, async (sql: Sql) => {
    // As with every upload: the sweep can't take the bytes before their record is there.
    await sql`select pg_advisory_xact_lock(hashtextextended(${organisation + hash}, 0))`
    await services.files.put(organisation, createReadStream(path))
    await sql`
      insert into files (organisation, id, hash, size, media_type, name, uploaded_by)
      values (${organisation}, ${file}, ${hash}, ${size}, ${mediaTypes[kind]}, ${`annexes.${kind}`}, ${member})`
    const [kept] = await sql<{ id: string }[]>`
      insert into annex_bundles ${sql({
        ...{ organisation, id, programme, kind, language, file, contents },
        ...{ documents: documents.length, enclosed, pages, madeBy: member },
      })}
      on conflict (organisation, programme, kind, language) do update set
        file = excluded.file, contents = excluded.contents, documents = excluded.documents, enclosed = excluded.enclosed,
        pages = excluded.pages, made_by = excluded.made_by, made_at = now()
      returning id`
    return kept!.id
  })
}

export const bundleInBackground = ({ jobs, ...parts }: Parts & { jobs: Jobs }) =>
  jobs.handle<BundleTask>(BUNDLE, work => bundleAnnexes(parts, work))
