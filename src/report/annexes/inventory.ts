import { createHash } from 'node:crypto'
import { type AnnexDocument, annexesOf, documentsOf } from '#evidence/facts.ts'
import type { Sql } from '#platform/database.ts'
import type { Encloses, InventoryAnnex, InventoryLine, Lack } from './contract.ts'

const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'
const PAGES = ['application/pdf', 'image/jpeg', 'image/png']
/** A larger file is opened by its own program, not as a part of a PDF. */
const MOST_BYTES = 60_000_000

export type Numbered = AnnexDocument & { readonly annex: number; readonly number: string; readonly encloses: Encloses }
export type Inventory = {
  readonly annexes: readonly InventoryAnnex[]
  readonly documents: readonly Numbered[]
  readonly pages: number
  /** Of everything that a bundle would have: equal ones were made of equal annexes. */
  readonly contents: Buffer
}

/**
 * Annexes have the numbers of their activities, which run on without gaps; documents are numbered within their annex in the
 * order in which they came. So no number is given twice, and none is missing (R17).
 */
export async function inventoryOf(sql: Sql, programme: string): Promise<Inventory> {
  const [annexes, documents] = await Promise.all([annexesOf(sql, programme), documentsOf(sql, programme)])
  const numbers = new Map(annexes.map(({ activity, number }) => [activity, number]))
  const numbered = documents.map(document => {
    const annex = numbers.get(document.activity)!
    return { ...document, annex, number: `${annex}.${document.place}`, encloses: enclosesOf(document) }
  })
  const inAnnex = Map.groupBy(numbered, ({ activity }) => activity)
  return {
    annexes: annexes.map(({ activity, number, title, items, pages, missing }) => ({
      ...{ activity, number, title, documents: items, pages },
      lacks: lacksOf(missing, inAnnex.get(activity) ?? []),
    })),
    documents: numbered,
    pages: annexes.reduce((sum, { pages }) => sum + pages, 0),
    contents: createHash('sha256')
      .update(
        JSON.stringify(
          numbered.map(({ number, title, kind, datedOn, quantity, pages, url, file }) => [
            ...[number, title, kind, datedOn, quantity, pages, url, file?.hash, file?.name],
          ]),
        ),
      )
      .digest(),
  }
}

function enclosesOf({ file }: AnnexDocument): Encloses {
  if (!file || file.size > MOST_BYTES) return 'sheet'
  return PAGES.includes(file.mediaType) ? 'pages' : file.mediaType === WORD ? 'word' : 'sheet'
}

/** What has to come before the report is signed, and what its reader will look for in vain. */
export function lacksOf(
  missing: readonly { readonly label: string }[],
  documents: readonly Pick<AnnexDocument, 'pages' | 'file' | 'url'>[],
): Lack[] {
  const withoutPages = documents.filter(({ file, pages }) => file && pages === null).length
  const onlyAddress = documents.filter(({ file, url }) => url && !file).length
  const some = (kind: Lack['kind'], count: number): Lack[] => (count > 0 ? [{ kind, label: '', count }] : [])
  return [
    ...missing.map(({ label }): Lack => ({ kind: 'not_proved', label, count: 1 })),
    ...some('no_documents', documents.length === 0 && missing.length === 0 ? 1 : 0),
    ...some('no_pages', withoutPages),
    ...some('only_address', onlyAddress),
  ]
}

export const lineOf = ({ file, place, targets, ...line }: Numbered): InventoryLine => ({
  ...line,
  file: file && { id: file.id, name: file.name, size: file.size },
})
