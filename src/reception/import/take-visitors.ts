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
  const there = new Map<number, string>()
  const fresh = new Map<number, CardToTake>()
  for (const [leader, group] of groups) {
    const iin = group.find(({ line }) => line.iin)?.line.iin
    const card =
      group.find(({ sameAsCard }) => sameAsCard)?.sameAsCard ?? elsewhere.get(leader) ?? (iin && byIin.get(iin))
    if (card) there.set(leader, card)
    else if (group.some(({ line }) => line.name)) fresh.set(leader, cardOf(group.map(({ line }) => line)))
  }
  const cards = [...fresh.values()]
  for (let from = 0; from < cards.length; from += AT_ONCE) {
    await takeCards(sql, actor, services, cards.slice(from, from + AT_ONCE))
    await told((from + AT_ONCE) / cards.length)
  }
  const known = await cardsById(sql, [...new Set(there.values())])
  return new Map(
    [...groups].flatMap(([leader, group]) => {
      const card = fresh.get(leader) ?? known.get(there.get(leader) ?? '')
      return card ? group.map(({ row }): [number, Card] => [row, card]) : []
    }),
  )
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

async function cardsById(sql: Sql, ids: readonly string[]): Promise<ReadonlyMap<string, Card>> {
  const rows = await sql<Card[]>`
    select id, sex, born_on, birth_year, social_status, district, vulnerable_kinds from persons where id = any(${ids as string[]}::uuid[])`
  return new Map(rows.map(row => [row.id, row]))
}
