import { buffer } from 'node:stream/consumers'
import { wordToPdf } from '#platform/documents/pdf.ts'
import type { FileStore } from '#platform/files/store.ts'
import { notFound } from '#platform/problem.ts'
import type { Paper } from '../paper-contract.ts'

export const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'

/** A paper as PDF: the Word file as it was made or edited, or the PDF that was uploaded instead. */
export async function paperPdf(
  { file }: Pick<Paper, 'file'>,
  organisation: string,
  files: FileStore,
): Promise<Uint8Array> {
  const word = file?.mediaType === WORD
  if (!file || !(word || file.mediaType === 'application/pdf')) throw notFound()
  const stream = await files.get(organisation, file.hash)
  if (!stream) throw notFound()
  return word ? wordToPdf(await buffer(stream)) : buffer(stream)
}
