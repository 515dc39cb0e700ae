import type { Sql } from '#platform/database.ts'
import type { Call } from '#platform/routes.ts'
import type { listDuplicates as contract, DuplicatePair } from '../merge-contract.ts'
import { type PersonRow, personColumns, personFor } from './person-rows.ts'

type Pair = Omit<DuplicatePair, 'one' | 'other'> & { one: string; other: string }

/** Pairs that nobody has decided about yet, the likeliest first; a card that was merged or erased since then is in none. */
export async function listDuplicates(sql: Sql, call: Call<typeof contract>) {
  const { after, limit } = call.search
  const [likeness, one, other] = after?.split('~') ?? []
  const pairs = await sql<Pair[]>`
    select d.one, d.other, d.reasons, d.likeness, d.found_at from likely_duplicates d
    where not exists (select from distinct_persons x where x.one = d.one and x.other = d.other)
      and not exists (select from persons p where p.id in (d.one, d.other)
        and (p.merged_into is not null or p.erased_on is not null or p.locked_on is not null))
      ${likeness && one && other ? sql`and (-d.likeness, d.one, d.other) > (-${likeness}::real, ${one}, ${other})` : sql``}
    order by d.likeness desc, d.one, d.other limit ${limit + 1}`
  const shown = pairs.slice(0, limit)
  const ids = shown.flatMap(pair => [pair.one, pair.other])
  const rows = await sql<PersonRow[]>`select ${personColumns(sql)} from persons p where p.id = any (${ids}::uuid[])`
  const cards = new Map(rows.map(row => [row.id, personFor(call, row)]))
  const items = shown.map(pair => ({ ...pair, one: cards.get(pair.one)!, other: cards.get(pair.other)! }))
  const last = shown.at(-1)
  return { items, next: pairs.length > limit && last ? `${last.likeness}~${last.one}~${last.other}` : null }
}
