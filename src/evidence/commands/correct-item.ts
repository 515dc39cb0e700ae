import type { Sql } from '#platform/database.ts'
import { stale } from '#platform/problem.ts'
import type { Call } from '#platform/routes.ts'
import type { correctItem as contract, Item } from '../contract.ts'
import { findItem } from '../queries/items.ts'
import { mustBeOfProgramme } from './add-item.ts'

/** Puts right what is said about a document, or exchanges its file: what it proves stays. */
export async function correctItem(sql: Sql, { input, actor, subject }: Call<typeof contract, Item>): Promise<Item> {
  const { activity, title, kind, datedOn, quantity, pages, file, url, medium } = input
  await mustBeOfProgramme(sql, activity, subject.programme)
  const [row] = await sql`
    update evidence_items set activity = ${activity}, title = ${title}, kind = ${kind}, dated_on = ${datedOn}, quantity = ${quantity},
      pages = ${pages}, file = ${file}, url = ${url}, medium = ${medium}, version = version + 1
    where id = ${subject.id} and version = ${input.version} returning id`
  const current = (await findItem(sql, subject.id, actor))!
  if (!row) throw stale({}, { current })
  return current
}
