import { buffer } from 'node:stream/consumers'
import type { Enclosed } from '#platform/documents/bind-process.ts'
import { type Bookmark, openBook } from '#platform/documents/book.ts'
import { wordToPdf } from '#platform/documents/pdf.ts'
import { type Sheet, stampedSheets } from '#platform/documents/stamped-sheets.ts'
import { Problem } from '#platform/problem.ts'
import { type Translate, translator } from '#platform/words-book.ts'
import { annexWords } from './annex-words.ts'
import type { BundleParts, Written } from './bundle-parts.ts'
import type { Numbered } from './inventory.ts'
import { inventoryPdf } from './inventory-pdf.ts'

type Say = Translate<(typeof annexWords)['ru']>

/**
 * One PDF: the contents, then every document on sheets that say annex, document and page. What can't be enclosed has a sheet
 * in its place that says where it is. Written document by document, so that a thousand take no more memory than one.
 */
export async function pdfBundle(file: string, parts: BundleParts): Promise<Written> {
  const { inventory, language, head } = parts
  const say = translator(annexWords, language)
  const title = say('inventory')
  const contents = (pageOf: (document: Numbered) => number) => inventoryPdf(inventory, head, language, pageOf)
  const book = await openBook(file)
  try {
    // The contents come first and are known last; how many pages they take doesn't depend on the numbers in them.
    const before = await book.count({ bytes: await contents(() => 9999), mediaType: 'application/pdf' })
    const begins = new Map<string, number>()
    let page = (before ?? 1) + 1
    let enclosed = 0
    for (const [index, document] of inventory.documents.entries()) {
      begins.set(document.id, page)
      const bytes = await enclosedOf(document, parts)
      const pages = bytes && (await book.count(bytes))
      const sheets = (of: number | null) => stampedSheets(sheetsOf(document, of, page, say), title, language)
      const whole = pages ? await book.add(await sheets(pages), bytes).catch(refused) : null
      if (whole) enclosed++
      page += whole ?? (await book.add(await sheets(null)))
      await parts.done(index + 1)
    }
    const marks = inventory.annexes.flatMap(({ activity, number, title }): Bookmark[] => {
      const first = inventory.documents.find(document => document.activity === activity)
      return first ? [{ title: say('annexTitled', { number, title }), page: begins.get(first.id)! - 1 }] : []
    })
    await book.finish(await contents(({ id }) => begins.get(id)!), title, marks)
    return { enclosed, pages: page - 1 }
  } finally {
    book.close()
  }
}

/** A file that breaks the binding gets a sheet in its place; anything else is our fault. */
function refused(error: unknown): null {
  if (error instanceof Problem) return null
  throw error
}

async function enclosedOf({ file, encloses }: Numbered, parts: BundleParts): Promise<Enclosed | null> {
  if (!file || encloses === 'sheet') return null
  const stream = await parts.files.get(parts.organisation, file.hash)
  if (!stream) return null
  const bytes = await buffer(stream)
  if (encloses === 'pages') return { bytes, mediaType: file.mediaType }
  const printed = await wordToPdf(bytes, { signal: parts.signal }).catch(refused)
  return printed && { bytes: printed, mediaType: 'application/pdf' }
}

/** A sheet for each page that is enclosed, with its stamp; without any, one sheet that says where the document is. */
export function sheetsOf(document: Numbered, pages: number | null, from: number, say: Say): Sheet[] {
  const { annex, number, title, url, file } = document
  const at = (sheet: number) => say('at', { page: from + sheet })
  if (pages) {
    return Array.from({ length: pages }, (_, sheet) => ({
      stamp: `${say('stamp', { annex, number, page: sheet + 1, of: pages })} · ${at(sheet)}`,
      title,
      note: null,
    }))
  }
  const notes = [url && say('onTheWeb', { url }), file && say('unreadable', { name: file.name })].filter(Boolean)
  return [{ stamp: `${say('whole', { annex, number })} · ${at(0)}`, title, note: notes.join('\n') }]
}
