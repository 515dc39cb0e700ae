import type { Sql } from '#platform/database.ts'
import type { Secrets } from '#platform/secrets.ts'
import { type Described, samePerson } from '../card-match.ts'

/** Somebody who is sought among the cards, with a number of the seeker's own. */
export type Sought = Omit<Described, 'iin'> & { readonly at: number; readonly iin: string | null }
export type Match = {
  /** The card that is this person's for certain. */
  readonly card: string | null
  /** Cards that may be theirs. */
  readonly perhaps: readonly string[]
}

type CardRow = Omit<Described, 'iin'> & { id: string; iinIndex: Buffer | null; at: number }
const AT_ONCE = 1000
const MOST_PERHAPS = 5

/** Many people at once: whose cards are there already, for certain or perhaps. */
export async function matchCards(sql: Sql, { index }: Secrets, sought: readonly Sought[]): Promise<Map<number, Match>> {
  const found = new Map<number, Match>()
  for (let from = 0; from < sought.length; from += AT_ONCE) {
    const some = sought
      .slice(from, from + AT_ONCE)
      .map(each => ({ ...each, iinIndex: each.iin ? index(each.iin) : null }))
    const rows = await candidates(sql, some)
    const byPlace = Map.groupBy(rows, ({ at }) => at)
    for (const { at, iinIndex, ...each } of some)
      found.set(at, matchOf({ ...each, iin: hex(iinIndex) }, byPlace.get(at) ?? []))
  }
  return found
}

const hex = (index: Buffer | null) => index?.toString('hex') ?? null

function matchOf(sought: Described, rows: readonly CardRow[]): Match {
  const judged = rows.map(({ iinIndex, ...row }) => ({
    id: row.id,
    is: samePerson(sought, { ...row, iin: hex(iinIndex) }),
  }))
  const same = [...new Set(judged.filter(({ is }) => is === 'same').map(({ id }) => id))]
  if (same.length === 1) return { card: same[0]!, perhaps: [] }
  const perhaps = [...new Set([...same, ...judged.filter(({ is }) => is === 'perhaps').map(({ id }) => id)])]
  return { card: null, perhaps: perhaps.slice(0, MOST_PERHAPS) }
}

/**
 * Cards of the same number, and cards whose name begins with this surname and given name. What is sought is worked out
 * first: under row-level security an index is used only for plain comparisons.
 */
const candidates = (sql: Sql, sought: readonly (Sought & { iinIndex: Buffer | null })[]) => sql<CardRow[]>`
  with sought as materialized (
    select s.at, decode(s.iin, 'hex') as iin, name_key(s.name) as key, name_key(s.name) || chr(1114111) as beyond
    from unnest(${sought.map(({ at }) => at)}::int[], ${sought.map(({ iinIndex }) => hex(iinIndex))}::text[],
      ${sought.map(({ surname, givenName }) => `${surname} ${givenName}`)}::text[]) as s (at, iin, name)
  ), found as (
    select s.at, coalesce(p.merged_into, p.id) as id, s.iin from sought s join persons p on p.iin_index = s.iin
    union
    select s.at, p.id, null from sought s cross join lateral (
      select id from persons p where s.key <> '' and p.search_key collate "C" >= s.key and p.search_key collate "C" < s.beyond
          and merged_into is null and locked_on is null limit 50) p
  )
  select f.at, p.id, p.surname, p.given_name, p.patronymic, p.born_on, p.birth_year, coalesce(f.iin, p.iin_index) as iin_index
  from found f join persons p on p.id = f.id`

/** Which of these IINs have a card. */
export async function cardsOfIins(sql: Sql, { index }: Secrets, iins: readonly string[]): Promise<Map<string, string>> {
  const byIndex = new Map(iins.map(iin => [index(iin).toString('hex'), iin]))
  const rows = await sql<{ id: string; iinIndex: Buffer }[]>`
    with sought as materialized (select decode(h, 'hex') as iin from unnest(${[...byIndex.keys()]}::text[]) as h)
    select coalesce(p.merged_into, p.id) as id, p.iin_index from sought s join persons p on p.iin_index = s.iin`
  return new Map(rows.map(({ id, iinIndex }) => [byIndex.get(iinIndex.toString('hex'))!, id]))
}
