import type { Sql } from '#platform/database.ts'
import type { FileStore } from '#platform/files/store.ts'
import { type Association, idAt, idOf } from './founding.ts'
import { layFile } from './lay-file.ts'
import { png } from './picture.ts'
import { planIds } from './plan.ts'

const [TALL, WIDE] = [300, 240]
const ink = [24, 92, 96]
const colours = [
  [214, 232, 228],
  [248, 230, 196],
  [226, 222, 240],
] as const

/** A scheme as one sees it from afar: five boxes one under the other, and the way between them. */
const scheme = (background: readonly number[]) =>
  png(WIDE, TALL, (x, y) => {
    const [row, inside] = [Math.floor((y - 20) / 52), (y - 20) % 52]
    const box = y >= 20 && row < 5 && inside < 36 && x > 24 + row * 14 && x < WIDE - 24
    const edge = box && (inside < 2 || inside > 33 || x < 27 + row * 14 || x > WIDE - 27)
    const line = box && !edge && inside % 9 < 2 && inside > 8 && inside < 28 && x > 44 + row * 14 && x < WIDE - 60
    const way = y >= 20 && row < 4 && inside >= 36 && Math.abs(x - WIDE / 2) < 2
    return edge || way ? ink : line ? [96, 120, 120] : box ? [255, 255, 255] : background
  })

/** A page of a network: who says it, a picture, three lines. */
const screen = (tint: readonly number[]) =>
  png(WIDE, TALL, (x, y) => {
    if (y < 34) return x > 12 && x < 32 && y > 7 && y < 27 ? tint : [238, 240, 242]
    if (y < 190) return tint
    const line = (y - 200) % 22 < 7 && y > 199 && y < 266 && x > 14 && x < WIDE - 20 - ((y * 7) % 60)
    return line ? [150, 156, 164] : [255, 255, 255]
  })

async function keep(
  sql: Sql,
  { organisation, member }: Association,
  files: FileStore,
  name: string,
  bytes: Uint8Array,
) {
  const id = idOf(organisation, 'file', name)
  await layFile(sql, files, { organisation, id, name: `${name}.png`, mediaType: 'image/png', bytes, by: member.editor })
  return id
}

export async function layInfographics(sql: Sql, association: Association, files: FileStore): Promise<void> {
  const drawn = await sql<{ id: string; title: string }[]>`
    select id, title from publications where kind = 'infographic' order by planned_on`
  for (const [index, { id, title }] of drawn.entries()) {
    const picture = await keep(sql, association, files, title, scheme(colours[index % colours.length]!))
    await sql`update publications set picture = ${picture} where id = ${id}`
  }
}

type Post = { readonly id: string; readonly posted_on: string; readonly medium: string }

/** The rubric's first day in each network. */
export async function layScreenshots(sql: Sql, association: Association, files: FileStore, posts: readonly Post[]) {
  const { organisation, programme, member } = association
  const ids = planIds(association)
  for (const [index, { id, posted_on, medium }] of posts.entries()) {
    const title = `Снимок рубрики, сеть ${index + 1}`
    const file = await keep(sql, association, files, title, screen(colours[index % colours.length]!))
    const item = idAt(Date.parse(posted_on) + index, organisation, 'evidence', 'screenshot', id)
    const about = { title, kind: 'screenshot', dated_on: posted_on, quantity: 1, pages: 1, file, medium }
    await sql`insert into evidence_items ${sql({ organisation, id: item, programme, activity: ids.activity(9), ...about, added_by: member.editor })}`
    await sql`insert into evidence_links ${sql([
      { organisation, item, proves: 'record', target: id },
      { organisation, item, proves: 'indicator', target: ids.indicator('I46') },
    ])}`
  }
}
