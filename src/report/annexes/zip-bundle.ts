import { createWriteStream } from 'node:fs'
import { extname } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { writtenSheet } from '#platform/sheets/with-export.ts'
import { writeXlsx } from '#platform/sheets/write-xlsx.ts'
import { translator } from '#platform/words-book.ts'
import { type ZipPart, zipped } from '#platform/zip-stream.ts'
import { ledgerSheet } from '../ledger/ledger-sheet.ts'
import { annexWords } from './annex-words.ts'
import type { BundleParts, Written } from './bundle-parts.ts'
import type { Numbered } from './inventory.ts'
import { inventoryPdf } from './inventory-pdf.ts'

/** The report, its inventory and ledger, and a folder for each annex. Files flow from the store into the archive, one at a time. */
export async function zipBundle(file: string, parts: BundleParts): Promise<Written> {
  let enclosed = 0
  const say = translator(annexWords, parts.language)
  const { inventory, language, files, organisation } = parts
  async function* entries(): AsyncGenerator<ZipPart> {
    yield { name: `${say('report')}.docx`, content: [parts.report], packed: true }
    yield {
      name: `${say('inventory')}.pdf`,
      content: [await inventoryPdf(inventory, parts.head, language)],
      packed: true,
    }
    const sheet = writtenSheet(ledgerSheet(language), language, parts.timeZone, parts.ledger)
    yield { name: `${say('ledger')}.xlsx`, content: writeXlsx([sheet]), packed: true }
    for (const [index, document] of inventory.documents.entries()) {
      const bytes = document.file && (await files.get(organisation, document.file.hash))
      const name = entryName(document, say('folder', { number: padded(document.annex) }))
      if (bytes) {
        enclosed++
        yield {
          name: `${name}${extname(document.file!.name)}`,
          content: bytes as AsyncIterable<Uint8Array>,
          packed: true,
        }
      } else {
        const words = document.file
          ? say('lost', { name: document.file.name })
          : say('onTheWeb', { url: document.url ?? '' })
        yield { name: `${name}.txt`, content: [`${document.title}\n${words}\n`] }
      }
      await parts.done(index + 1)
    }
  }
  await pipeline(Readable.from(zipped(entries()), { objectMode: false }), createWriteStream(file, { mode: 0o600 }), {
    signal: parts.signal,
  })
  return { enclosed, pages: null }
}

const padded = (number: number) => String(number).padStart(2, '0')

/** Sorted by name they stand in the order of the inventory; signs that some file systems don't take become spaces. */
function entryName({ annex, place, title }: Numbered, folder: string): string {
  const plain = title
    .replace(/[\\/:*?"<>|\p{C}]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, 80)
    .replace(/[. ]+$/, '')
  return `${folder}/${padded(annex)}.${String(place).padStart(3, '0')} ${plain}`
}
