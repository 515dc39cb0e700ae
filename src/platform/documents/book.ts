import { open } from 'node:fs/promises'
import { type Appended, FIRST_FREE, PAGE_TREE } from './append-pages.ts'
import { openBinder } from './bind.ts'
import type { Bound, Enclosed } from './bind-process.ts'

/** Where a reader jumps to: its words, and how many pages stand before it. */
export type Bookmark = { readonly title: string; readonly page: number }

export type Book = {
  /** How many pages a file has; null when it can't be put into a PDF. */
  count(enclosed: Enclosed): Promise<number | null>
  /** Pages with what is enclosed on them, or as they are. They come after those added before. */
  add(sheets: Uint8Array, enclosed?: Enclosed | null): Promise<number>
  /** Puts these pages before all others, and ends the book. */
  finish(first: Uint8Array, title: string, bookmarks: readonly Bookmark[]): Promise<void>
  close(): void
}

/**
 * A PDF of any length, written to the disk document by document. Only where objects begin is kept: some numbers for each
 * page. What was brought is opened in the binding process.
 */
export async function openBook(file: string): Promise<Book> {
  const binder = openBinder()
  const header = Buffer.from('%PDF-1.7\n%\u00e2\u00e3\u00cf\u00d3\n', 'latin1')
  await using book = await open(file, 'wx', 0o600)
  await book.write(header)
  const objects = new Map<number, number>()
  let pages: number[] = []
  let [at, next] = [header.length, FIRST_FREE + 1]

  async function append(sheets: Uint8Array, enclosed: Enclosed | null): Promise<Appended> {
    const { appended } = (await binder.ask({ append: { file, at, next, sheets, enclosed } })) as Extract<
      Bound,
      { appended: unknown }
    >
    for (const [number, place] of appended.objects) objects.set(number, place)
    at = appended.at
    next = appended.next
    return appended
  }

  return {
    close: () => binder.close(),
    async count(enclosed) {
      const counted = await binder.ask({ count: [enclosed] }).catch(() => ({ pages: [null] }))
      return (counted as Extract<Bound, { pages: unknown }>).pages[0] ?? null
    },
    async add(sheets, enclosed = null) {
      const added = await append(sheets, enclosed)
      pages.push(...added.pages)
      return added.pages.length
    },
    async finish(first, title, bookmarks) {
      pages = [...(await append(first, null)).pages, ...pages]
      await using end = await open(file, 'r+')
      await end.truncate(at)
      const ending = Buffer.from(tail(pages, title, bookmarks), 'latin1')
      await end.write(ending, 0, ending.length, at)
    },
  }

  function tail(kids: readonly number[], title: string, bookmarks: readonly Bookmark[]): string {
    const [catalog, outlines, info] = [PAGE_TREE + 1, PAGE_TREE + 2, PAGE_TREE + 3]
    let [text, place] = ['', at]
    const object = (number: number, dictionary: string) => {
      const written = `${number} 0 obj\n<< ${dictionary} >>\nendobj\n`
      objects.set(number, place)
      place += written.length
      text += written
    }
    const mark = (index: number) => `${next + index} 0 R`
    object(PAGE_TREE, `/Type /Pages /Count ${kids.length} /Kids [${kids.map(kid => `${kid} 0 R`).join(' ')}]`)
    object(catalog, `/Type /Catalog /Pages ${PAGE_TREE} 0 R /Outlines ${outlines} 0 R /PageMode /UseOutlines`)
    object(info, `/Title ${hex(title)}`)
    const ends = bookmarks.length > 0 ? ` /First ${mark(0)} /Last ${mark(bookmarks.length - 1)}` : ''
    object(outlines, `/Type /Outlines /Count ${bookmarks.length}${ends}`)
    for (const [index, { title, page }] of bookmarks.entries()) {
      const before = index > 0 ? ` /Prev ${mark(index - 1)}` : ''
      const after = index < bookmarks.length - 1 ? ` /Next ${mark(index + 1)}` : ''
      const dest = `/Dest [${kids[page]} 0 R /Fit]`
      object(next + index, `/Title ${hex(title)} /Parent ${outlines} 0 R${before}${after} ${dest}`)
    }
    const trailer = `<< /Size ${next + bookmarks.length} /Root ${catalog} 0 R /Info ${info} 0 R >>`
    return `${text}xref\n${crossReferences()}trailer\n${trailer}\nstartxref\n${place}\n%%EOF\n`
  }

  /** Where each object begins, run by run: numbers that were never used have no line. */
  function crossReferences(): string {
    const numbers = [...objects.keys()].toSorted((one, other) => one - other)
    const runs: number[][] = [[]]
    for (const number of numbers) {
      const run = runs.at(-1)!
      if (run.length > 0 && run.at(-1) !== number - 1) runs.push([number])
      else run.push(number)
    }
    const lines = (run: readonly number[]) =>
      run.map(number => `${String(objects.get(number)).padStart(10, '0')} 00000 n\r\n`).join('')
    return ['0 1\n0000000000 65535 f\r\n', ...runs.map(run => `${run[0]} ${run.length}\n${lines(run)}`)].join('')
  }
}

/** A text that a PDF shows: UTF-16 with its mark, in hexadecimal digits. */
const hex = (text: string) => `<feff${Buffer.from(text, 'utf16le').swap16().toString('hex')}>`
