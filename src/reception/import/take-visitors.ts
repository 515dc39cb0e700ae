import { type CardToTake, takeCards } from '#people/commands/take-cards.ts'
import { cardsOfIins } from '#people/queries/match-cards.ts'
import type { Actor } from '#platform/actor.ts'
import type { Sql } from '#platform/database.ts'
import { newId } from '#platform/identifier.ts'
import type { Services } from '#platform/services.ts'
import type { JournalLine, Visitor } from './journal-line.ts'

export type RowToTake = {
  readonly row: number
  readonly line: JournalLine
  readonly sameAsRow: number | null
  readonly sameAsCard: string | null
}
/** What a line keeps of its visitor's card, for what the book doesn't say. */
export type Card = Pick<
  CardToTake,
  'id' | 'sex' | 'bornOn' | 'birthYear' | 'socialStatus' | 'district' | 'vulnerableKinds'
>

const AT_ONCE = 1000

/**
 * The card of each row's visitor: one that is there, or a new one, made of all rows of the same person. Rows whose
 * visitor first came in a row that was taken before (`elsewhere`) follow that one.
 */
export async function takeVisitors(
  sql: Sql,
  { actor, services }: { actor: Actor; services: Services },
  rows: readonly RowToTake[],
  elsewhere: ReadonlyMap<number, string>,
  told: (share: number) => Promise<void>,
): Promise<Map<number, Card>> {
  const byRow = new Map(rows.map(row => [row.row, row]))
  const leaderOf = ({ row, sameAsRow }: RowToTake): number => {
    const next = sameAsRow === null ? undefined : byRow.get(sameAsRow)
    return next ? leaderOf(next) : (sameAsRow ?? row)
  }
  const groups = Map.groupBy(
    rows.filter(({ line, sameAsCard, sameAsRow }) => line.name || line.iin || sameAsCard || sameAsRow !== null),
    leaderOf,
  )
  const iins = [...groups.values()].flatMap(group => group.flatMap(({ line }) => line.iin ?? []))
  const byIin = await cardsOfIins(sql, services.secrets, iins)
  const decided = (leader: number, group: readonly RowToTake[]) => {
    const iin = group.find(({ line }) => line.iin)?.line.iin
    return group.find(({ sameAsCard }) => sameAsCard)?.sameAsCard ?? elsewhere.get(leader) ?? (iin && byIin.get(iin))
  }
  const known = await cardsById(
    sql,
    [...groups].flatMap(([leader, group]) => decided(leader, group) || []),
  )
  const cards = new Map<number, Card>()
  const fresh: CardToTake[] = []
  for (const [leader, group] of groups) {
    const there = known.get(decided(leader, group) || '')
    const made = !there && group.some(({ line }) => line.name) ? cardOf(group.map(({ line }) => line)) : undefined
    if (made) fresh.push(made)
    const card = there ?? made
    if (card) for (const { row } of group) cards.set(row, card)
  }
  for (let from = 0; from < fresh.length; from += AT_ONCE) {
    await takeCards(sql, actor, services, fresh.slice(from, from + AT_ONCE))
    await told((from + AT_ONCE) / fresh.length)
  }
  return cards
}

/** One card of all that the rows of a person say: what the first says counts, the rest fills what it leaves open. */
function cardOf(lines: readonly JournalLine[]): CardToTake {
  const said = <Key extends keyof Visitor>(key: Key) => lines.find(line => line[key] !== null)?.[key] ?? null
  const first = lines.find(({ name }) => name)!
  const bornOn = said('bornOn')
  const agreed = lines.find(({ consent }) => consent)
  return {
    id: newId(),
    ...first.name!,
    sex: said('sex')!,
    bornOn,
    birthYear: bornOn ? Number(bornOn.slice(0, 4)) : said('birthYear'),
    socialStatus: first.socialStatus!,
    vulnerableKinds: [...new Set(lines.flatMap(({ vulnerableKinds }) => vulnerableKinds))],
    district: said('district'),
    language: first.language,
    iin: said('iin'),
    phone: said('phone'),
    consent: agreed ? { on: agreed.receivedOn, how: agreed.consent! } : null,
  }
}

/** Cards as they are now: one that was merged since the check is the kept one, one that was erased is nobody's. */
async function cardsById(sql: Sql, ids: readonly string[]): Promise<ReadonlyMap<string, Card>> {
  const rows = await sql<(Card & { asked: string })[]>`
    with recursive asked as (
      select id as asked, id, merged_into from persons where id = any(${ids as string[]}::uuid[])
      union all
      select a.asked, p.id, p.merged_into from asked a join persons p on p.id = a.merged_into
    )
    select a.asked, p.id, p.sex, p.born_on, p.birth_year, p.social_status, p.district, p.vulnerable_kinds
    from asked a join persons p on p.id = a.id where a.merged_into is null and p.erased_on is null`
  return new Map(rows.map(({ asked, ...card }) => [asked, card]))
}
