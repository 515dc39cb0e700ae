import { documentsOf } from '#evidence/facts.ts'
import type { Database, Sql } from '#platform/database.ts'
import type { Download } from '#platform/endpoint.ts'
import { shownInline } from '#platform/files/contract.ts'
import { notFound } from '#platform/problem.ts'
import type { OpenCall } from '#platform/routes.ts'
import { headOf } from '../annexes/head-of.ts'
import { inventoryOf, type Numbered } from '../annexes/inventory.ts'
import type { LedgerLine } from '../ledger/contract.ts'
import { ledgerOf } from '../ledger/read-ledger.ts'
import { openFigure } from '../queries/rows-behind.ts'
import { behindLink } from './behind-link.ts'
import type { readLinkedFigure, readLinkedFile, readLinkedLedger, ShownDocument, ShownLine } from './contract.ts'
import { shownRows } from './shown-rows.ts'

/** The numbers, without those that were typed: texts may have names and phones in them. */
export const linkedLedger = (database: Database, { params, language, services }: OpenCall<typeof readLinkedLedger>) =>
  behindLink(database, params.token, language, async ({ sql, link, opened }) => {
    const { programme, name, expiresAt } = link
    const [period] = await sql<{ startsOn: string; endsOn: string }[]>`
      select starts_on, ends_on from programmes where id = ${programme}`
    const lines = await ledgerOf(sql, { params: { programme }, language, services })
    const { head } = await headOf(sql, programme)
    await opened('ledger', '')
    return { ...head, ...period!, name, expiresAt, lines: lines.flatMap(shownLine) }
  })

function shownLine({ evidence, figure, ...line }: LedgerLine): ShownLine[] {
  return figure === null ? [] : [{ ...line, figure, documents: evidence.length }]
}

const ROWS = 50

export const linkedFigure = (
  database: Database,
  { params, search, language, services }: OpenCall<typeof readLinkedFigure>,
) =>
  behindLink(database, params.token, language, async ({ sql, link, actor, opened }) => {
    const { programme } = link
    const found = await openFigure(sql, {
      params: { programme, name: params.name },
      search: { ...search, limit: ROWS },
      input: {},
      subject: { id: programme },
      ...{ actor, language, services },
    })
    await opened('figure', params.name)
    const proofs = new Set([
      ...(found.figure.evidence ?? []).map(({ id }) => id),
      ...found.items.filter(({ kind }) => kind === 'evidence.item').map(({ record }) => record),
    ])
    const items = await shownRows(sql, found.items, language)
    return { ...found, items, documents: await documents(sql, programme, proofs) }
  })

async function documents(sql: Sql, programme: string, proofs: ReadonlySet<string>): Promise<ShownDocument[]> {
  if (proofs.size === 0) return []
  const { documents } = await inventoryOf(sql, programme)
  return documents.filter(({ id }) => proofs.has(id)).map(shownDocument)
}

const shownDocument = ({ id, number, title, kind, datedOn, url, file, shown }: Numbered): ShownDocument => ({
  ...{ id, number, title, kind, datedOn, url },
  // A file's own name may be a person's: the document is called by its title.
  file: file && shown ? { name: title, size: file.size } : null,
  withheld: file !== null && !shown,
})

export const linkedFile = (database: Database, { params, language, services }: OpenCall<typeof readLinkedFile>) =>
  behindLink(database, params.token, language, async ({ sql, link, actor, opened }): Promise<Download> => {
    const document = (await documentsOf(sql, link.programme)).find(({ id }) => id === params.id)
    if (!document?.shown || !document.file) throw notFound()
    const { hash, mediaType, name } = document.file
    const body = await services.files.get(actor.organisation, hash)
    if (!body) throw notFound()
    await opened('file', document.title)
    const ending = /\.\w{1,8}$/.exec(name)?.[0] ?? ''
    return { name: `${document.title}${ending}`, mediaType, body, inline: shownInline.includes(mediaType) }
  })
