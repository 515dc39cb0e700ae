import type { Enclosed } from '#platform/documents/bind-process.ts'
import { pdfQueueFull } from '#platform/documents/office-pool.ts'
import { wordToPdf } from '#platform/documents/pdf.ts'
import { webpAsWord } from '#platform/documents/picture-word.ts'
import { Problem } from '#platform/problem.ts'
import { WORD } from './paper-pdf.ts'

/** What a PDF takes as it is, and what LibreOffice makes one of. The rest gets a sheet that says what is to be put there. */
const asItIs = ['application/pdf', 'image/jpeg', 'image/png']
const byLibreOffice = [WORD, 'image/webp']

export const mayEnclose = (mediaType: string) => [...asItIs, ...byLibreOffice].includes(mediaType)

/** An exhibit's file as it is enclosed; null where LibreOffice isn't there, or can't read it. */
export async function enclosedFile(bytes: Uint8Array, mediaType: string): Promise<Enclosed | null> {
  if (asItIs.includes(mediaType)) return { bytes, mediaType }
  const word = mediaType === WORD ? bytes : webpAsWord(bytes)
  if (!word) return null
  try {
    return { bytes: await wordToPdf(word), mediaType: 'application/pdf' }
  } catch (error) {
    // Too many print just now: in a minute it would be enclosed, so no sheet is put in its place.
    if (!(error instanceof Problem) || error.code === pdfQueueFull().code) throw error
    return null
  }
}
