import type { Sql } from '#platform/database.ts'
import type { Call } from '#platform/routes.ts'
import type { addItem as contract, Item } from '../contract.ts'
import { unknownActivity } from '../problems.ts'
import { findItem } from '../queries/items.ts'
import { addLinks } from './link-item.ts'

/** Puts a document into the annex of an activity, and says at once what it proves. */
export async function addItem(sql: Sql, { input, actor }: Call<typeof contract>): Promise<Item> {
  const { id, programme, activity, title, kind, datedOn, quantity, pages, file, url, medium, links } = input
  await mustBeOfProgramme(sql, activity, programme)
  const [row] = await sql`
    insert into evidence_items (organisation, id, programme, activity, title, kind, dated_on, quantity, pages, file, url, medium, added_by)
    values (${actor.organisation}, ${id}, ${programme}, ${activity}, ${title}, ${kind}, ${datedOn}, ${quantity}, ${pages}, ${file}, ${url}, ${medium}, ${actor.member})
    on conflict (organisation, id) do nothing returning id`
  if (row) await addLinks(sql, { id, programme }, links, actor.organisation)
  return (await findItem(sql, id, actor))!
}

export async function mustBeOfProgramme(sql: Sql, activity: string, programme: string): Promise<void> {
  const [known] = await sql`select from activities where id = ${activity} and programme = ${programme}`
  if (!known) throw unknownActivity()
}
