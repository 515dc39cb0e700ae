import type { ReadDocument } from './document.ts'
import { openFile } from './file-kind.ts'
import { readOpenDocument } from './read-open-document.ts'
import { readText } from './read-text.ts'
import { readWord } from './read-word.ts'
import { ReadingRefused } from './reading-refused.ts'

/** A file of any kind that reports are written in. What reads PDF is big, and loaded only when there is one. */
export async function readDocument(bytes: Uint8Array): Promise<ReadDocument> {
  const file = openFile(bytes)
  const document =
    file.kind === 'word'
      ? readWord(file.parts)
      : file.kind === 'open_document'
        ? readOpenDocument(file.parts)
        : file.kind === 'pdf'
          ? await (await import('./read-pdf.ts')).readPdf(bytes)
          : readText(bytes)
  if (document.blocks.length === 0)
    throw new ReadingRefused(document.unread.some(({ what }) => what === 'pictures') ? 'scan' : 'no_text')
  return document
}
