import { open } from 'node:fs/promises'
import { PDFDocument } from '@cantoo/pdf-lib'
import { contentsOf, type Enclosed, fit } from './enclosed-pages.ts'

/** What is added to a book that lies on the disk, and where its objects and their numbers go on. */
export type Appending = {
  readonly file: string
  readonly at: number
  readonly next: number
  /** A sheet for each page of what is enclosed, or whole pages of our own where nothing is. */
  readonly sheets: Uint8Array
  readonly enclosed: Enclosed | null
}
export type Appended = {
  /** Number of each object, and where it begins. */
  readonly objects: readonly (readonly [number: number, at: number])[]
  /** Objects that are pages, in their order. */
  readonly pages: readonly number[]
  readonly at: number
  readonly next: number
}

/** Numbers that every document begins with: its tree of pages, its catalog. Those of the book stand for all of them. */
export const FIRST_FREE = 16
/** Of the tree of pages in a document that was just made. */
export const PAGE_TREE = 1

/**
 * Adds the pages of one document and forgets it: a book of any length takes as much memory as its largest document.
 * Whatever stood behind `at` is written over, so that a try that failed leaves nothing.
 */
export async function appendPages({ file, at, next, sheets, enclosed }: Appending): Promise<Appended> {
  const part = await PDFDocument.create()
  part.context.largestObjectNumber = Math.max(next - 1, FIRST_FREE)
  const from = await PDFDocument.load(sheets)
  const pages = (await part.copyPages(from, from.getPageIndices())).map(page => part.addPage(page))
  const places = pages.values()
  if (enclosed) for (const content of await contentsOf(part, enclosed)) fit(places.next().value!, content)
  await part.flush()
  const objects: [number, number][] = []
  await using book = await open(file, 'r+')
  await book.truncate(at)
  let end = at
  for (const [ref, object] of part.context.enumerateIndirectObjects()) {
    if (ref.objectNumber <= FIRST_FREE) continue
    const bytes = new Uint8Array(object.sizeInBytes())
    object.copyBytesInto(bytes, 0)
    const piece = Buffer.concat([Buffer.from(`${ref.objectNumber} 0 obj\n`), bytes, Buffer.from('\nendobj\n')])
    await book.write(piece, 0, piece.length, end)
    objects.push([ref.objectNumber, end])
    end += piece.length
  }
  return {
    objects,
    pages: pages.map(({ ref }) => ref.objectNumber),
    at: end,
    next: part.context.largestObjectNumber + 1,
  }
}
