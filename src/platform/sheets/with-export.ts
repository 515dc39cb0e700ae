import { type Actor, may, type Subject } from '../actor.ts'
import { writeAudit } from '../audit.ts'
import type { Database, Sql } from '../database.ts'
import type { Download, Endpoint, ReplyOf } from '../endpoint.ts'
import { newId } from '../identifier.ts'
import type { Language, Words } from '../language.ts'
import { writeLook } from '../looks.ts'
import type { Permission } from '../permissions.ts'
import { type Call, checked, type Handler, query, type Route, run, type Seen } from '../routes.ts'
import { validated } from '../validate.ts'
import { aboutSheet, houseOf } from './about-sheet.ts'
import { instantWriter } from './instants.ts'
import { csvFile, workbook } from './workbook.ts'
import type { Cell, ColumnKind, WrittenSheet } from './written-sheet.ts'

type Page = { readonly items: readonly unknown[]; readonly next?: string | null }
type ItemOf<E extends Endpoint> = ReplyOf<E> extends { readonly items: readonly (infer Item)[] } ? Item : never

/** Instants are given as the record has them; the file says them on the office's clock. */
export type ExportColumn<Item> = {
  readonly heading: Words
  readonly kind?: ColumnKind
  readonly width?: number
  readonly value: (item: Item) => Cell | undefined
}

/** How a list looks as a file. */
export type ExportSheet<Item> = {
  readonly name: Words
  readonly columns: readonly ExportColumn<Item>[]
  /** The filter as it is said: «Кабинет в Рудном», «март 2020». Empty: everything. */
  readonly filter?: readonly string[]
}

type Exported<E extends Endpoint, S extends Subject | undefined> = Handler<E, S> &
  Seen<E> & {
    readonly sheet: (sql: Sql, call: Call<E, S>) => Promise<ExportSheet<ItemOf<E>>>
  }

/**
 * A list, and the same list as a file: read page by page by the very query that the screen reads, while it is being
 * sent. Names stand in it in full only for who may carry them away (`people.name.export`).
 */
export function withExport<E extends Endpoint, S extends Subject | undefined = undefined>(
  list: E,
  file: Endpoint,
  { sheet, ...handler }: Exported<E, S>,
): Route[] {
  const listed = { ...list, permission: file.permission } as E
  const exporting: Route = {
    endpoint: file,
    kind: 'query',
    async handle(database, services, asked) {
      const { format, fileLanguage } = checked(file, services, asked).search as InFile
      // As they were asked: the list reads them anew for each page.
      const { format: _, fileLanguage: __, ...filters } = asked.search as InFile
      const found = checked(listed, services, { ...asked, search: filters })
      const call = { ...found, actor: readerOf(found.actor), language: fileLanguage ?? found.language } as Call<E, S>
      const page = (after?: string) => async (sql: Sql) => {
        const search = pageOf(list, filters, call.language, after) as Call<E>['search']
        return (await run(sql, listed, { ...call, search }, handler)) as Page
      }
      const seen = handler.seen as Work['seen']
      return exported(database, { file, call, page, seen, sheet, format, filters } as unknown as Work)
    },
  }
  return [query(list, handler), exporting]
}

type InFile = { format: 'xlsx' | 'csv'; fileLanguage?: Language }

/** Who may read names on the screen may not for that reason carry all of them away. */
const readerOf = (actor: Actor): Actor =>
  may(actor, 'people.name.export') ? actor : { ...actor, without: ['people.person.name'] }

/** Rows are read so many at a time, each time in a short transaction of its own. */
const AT_ONCE = 1000

function pageOf(list: Endpoint, filters: object, language: Language, after?: string) {
  const { shape } = list.search as unknown as { shape: object }
  const cursor = 'before' in shape ? 'before' : 'after'
  const search = validated(list.search, { ...filters, ...(after && { [cursor]: after }) }, language) as object
  return 'limit' in shape ? { ...search, limit: AT_ONCE } : search
}

type Work = {
  readonly file: Endpoint
  readonly call: Call<Endpoint>
  readonly page: (after?: string) => (sql: Sql) => Promise<Page>
  readonly seen?: (page: Page, call: Call<Endpoint>) => readonly string[]
  readonly sheet: (sql: Sql, call: Call<Endpoint>) => Promise<ExportSheet<unknown>>
  readonly format: InFile['format']
  readonly filters: object
}

/**
 * The first page is read before anything is sent, so that a refusal is a sentence and not half a file; with it goes the
 * line of the log. Another line says at the end how many rows left the house, and whether the reader took them all.
 */
async function exported(database: Database, work: Work): Promise<Download> {
  const { call, page, format, filters } = work
  const { actor, params, services, language } = call
  const action = work.file.permission as Permission
  const id = newId()
  const named = may(actor, 'people.person.name')
  const log = (sql: Sql, details: object) => writeAudit(sql, actor, { action, subject: id, details })
  const look = async (sql: Sql, read: Page) => {
    const persons = work.seen?.(read, call) ?? []
    if (persons.length > 0) await writeLook(sql, actor, action, persons)
  }
  const { first, sheet, house } = await database.inside(
    actor.organisation,
    async sql => ({ first: await page()(sql), sheet: await work.sheet(sql, call), house: await houseOf(sql, actor) }),
    {
      // Both are sent before the commit is: nothing may be waited for in between.
      last: (sql, { first, sheet: { filter } }) =>
        Promise.all([
          look(sql, first),
          log(sql, { ...(params as object), ...filters, format, filter, names: named ? 'full' : 'masked' }),
        ]),
    },
  )
  let count = 0
  async function* items() {
    let whole = false
    const after = (next: string) => database.inside(actor.organisation, page(next), { last: look, lasting: false })
    try {
      for (let read: Page | undefined = first; read; read = read.next ? await after(read.next) : undefined)
        for (const item of read.items) {
          count++
          yield item
        }
      whole = true
    } finally {
      await database.inside(actor.organisation, sql => log(sql, { rows: count, whole }))
    }
  }
  const name = sheet.name[language]
  const file = `${name} ${services.today()}`
  const written = writtenSheet(sheet, language, house.timeZone, items())
  if (format === 'csv') return csvFile(file, written)
  const said = { list: name, filter: sheet.filter ?? [], by: actor.name, named, language }
  return workbook(file, [written, aboutSheet({ ...house, ...said, count: () => count })])
}

/** A list’s items as rows of a sheet, on the office’s clock. */
export function writtenSheet<Item>(
  { name, columns }: ExportSheet<Item>,
  language: Language,
  timeZone: string,
  items: AsyncIterable<Item> | Iterable<Item>,
): WrittenSheet {
  const instant = instantWriter(timeZone)
  async function* rows() {
    for await (const item of items)
      yield columns.map(({ kind, value }) => {
        const cell = value(item) ?? null
        return kind === 'instant' && typeof cell === 'string' ? instant(cell) : cell
      })
  }
  return {
    name: name[language],
    columns: columns.map(({ heading, ...column }) => ({ ...column, heading: heading[language] })),
    rows: rows(),
  }
}
