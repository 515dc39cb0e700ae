import type { Sql } from '#platform/database.ts'
import { annexesOf } from './queries/annexes.ts'

export { annexesOf } from './queries/annexes.ts'
export { type AnnexDocument, documentsOf } from './queries/documents.ts'

export type Proof = { readonly id: string; readonly name: string }
export type Proofs = {
  /** Annex by activity: its documents, with quantities, and the labels of what is missing. */
  readonly byActivity: ReadonlyMap<string, { number: number; documents: string[]; missing: string[]; pages: number }>
  /** Documents by the indicator, activity or record that they prove. `id` is the item's. */
  readonly byTarget: ReadonlyMap<string, Proof[]>
}

/** Everything that proves a programme, in one read for the whole report; until a day: less what has a later date. */
export async function proofsOf(sql: Sql, programme: string, until: string | null = null): Promise<Proofs> {
  const known = sql`(i.dated_on is null or i.dated_on <= coalesce(${until}::date, 'infinity'))`
  const [annexes, items, links] = await Promise.all([
    annexesOf(sql, programme),
    sql<{ id: string; activity: string; title: string; quantity: number }[]>`
      select i.id, i.activity, i.title, i.quantity
      from activities a join evidence_items i on i.organisation = a.organisation and i.activity = a.id
      where a.programme = ${programme} and ${known} order by i.activity, i.added_at, i.id limit 20000`,
    sql<{ target: string; id: string; name: string }[]>`
      select l.target, i.id, i.title as name
      from activities a
      join evidence_items i on i.organisation = a.organisation and i.activity = a.id
      join evidence_links l on l.organisation = i.organisation and l.item = i.id
      where a.programme = ${programme} and ${known} order by i.added_at, i.id limit 50000`,
  ])
  const documents = Map.groupBy(items, item => item.activity)
  return {
    byActivity: new Map(
      annexes.map(({ activity, number, missing, pages }) => [
        activity,
        {
          number,
          documents: (documents.get(activity) ?? []).map(({ title, quantity }) =>
            quantity > 1 ? `${title} (${quantity})` : title,
          ),
          missing: missing.map(({ label }) => label),
          pages,
        },
      ]),
    ),
    byTarget: Map.groupBy(links, link => link.target),
  }
}
