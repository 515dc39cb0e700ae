import { PDFDocument } from '@cantoo/pdf-lib'
import { type Appended, type Appending, appendPages } from './append-pages.ts'
import { contentsOf, type Enclosed, fit } from './enclosed-pages.ts'

/**
 * The binding process: it opens files that citizens brought, of which one may be made to fill the memory or never to
 * end. So it lives apart from the server, with little memory, and is ended when it takes too long.
 */

export type { Enclosed } from './enclosed-pages.ts'
export type Asked =
  | { readonly count: readonly Enclosed[] }
  | { readonly append: Appending }
  | {
      readonly paper: Uint8Array
      /** A sheet for each page that is enclosed, with its stamp, and for what is enclosed by hand. */
      readonly sheets: Uint8Array | null
      /** What stands on the sheets, one after another: `null` is a sheet for something on paper. */
      readonly enclosed: readonly (Enclosed | null)[]
      readonly copies: number
    }
export type Bound =
  | { readonly pages: readonly (number | null)[] }
  | { readonly pdf: Uint8Array }
  | { readonly appended: Appended }

process.on('message', async (asked: Asked) => process.send!(await answer(asked)))

const answer = async (asked: Asked): Promise<Bound> =>
  'count' in asked
    ? count(asked.count)
    : 'append' in asked
      ? { appended: await appendPages(asked.append) }
      : bind(asked)

/** How many pages each has; null is what can't be put into a PDF. */
async function count(enclosed: readonly Enclosed[]): Promise<Bound> {
  const pages: (number | null)[] = []
  for (const one of enclosed) pages.push(await pagesOf(one).catch(() => null))
  return { pages }
}

async function pagesOf(enclosed: Enclosed): Promise<number> {
  const trial = await PDFDocument.create()
  return (await contentsOf(trial, enclosed)).length
}

async function bind({ paper, sheets, enclosed, copies }: Extract<Asked, { paper: Uint8Array }>): Promise<Bound> {
  const one = await PDFDocument.create()
  const take = async (from: PDFDocument) => {
    const pages = await one.copyPages(from, from.getPageIndices())
    return pages.map(page => one.addPage(page))
  }
  await take(await PDFDocument.load(paper))
  const stamped = (sheets ? await take(await PDFDocument.load(sheets)) : []).values()
  for (const each of enclosed) {
    if (each) for (const content of await contentsOf(one, each)) fit(stamped.next().value!, content)
    else stamped.next()
  }
  const bytes = await one.save()
  if (copies === 1) return { pdf: bytes }
  const all = await PDFDocument.create()
  const original = await PDFDocument.load(bytes)
  for (let copy = 0; copy < copies; copy++)
    for (const page of await all.copyPages(original, original.getPageIndices())) all.addPage(page)
  return { pdf: await all.save() }
}
