import type { Sql } from '#platform/database.ts'
import type { Call } from '#platform/routes.ts'
import type { Item, Link, linkItem as linking, unlinkItem as unlinking } from '../contract.ts'
import { unknownTarget } from '../problems.ts'
import { findItem } from '../queries/items.ts'

/** Says what a document proves. Said twice it is said once. */
export async function linkItem(sql: Sql, { input, subject, actor }: Call<typeof linking, Item>): Promise<Item> {
  await addLinks(sql, subject, [input], actor.organisation)
  return (await findItem(sql, subject.id, actor))!
}

export async function unlinkItem(sql: Sql, { params, actor }: Call<typeof unlinking, Item>): Promise<Item> {
  await sql`delete from evidence_links where item = ${params.id} and target = ${params.target}`
  return (await findItem(sql, params.id, actor))!
}

/** An indicator or activity must be of the item's programme; a record may be of any slice, none of which is known here. */
export async function addLinks(
  sql: Sql,
  item: { id: string; programme: string },
  links: readonly Link[],
  organisation: string,
): Promise<void> {
  for (const { proves, target } of links) {
    if (proves !== 'record') {
      const [known] =
        proves === 'indicator'
          ? await sql`select from indicators where id = ${target} and programme = ${item.programme}`
          : await sql`select from activities where id = ${target} and programme = ${item.programme}`
      if (!known) throw unknownTarget()
    }
    await sql`
      insert into evidence_links (organisation, item, proves, target) values (${organisation}, ${item.id}, ${proves}, ${target})
      on conflict do nothing`
  }
}
