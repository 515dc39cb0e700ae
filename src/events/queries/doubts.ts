import { shownName } from '#people/name-mask.ts'
import { matchCards } from '#people/queries/match-cards.ts'
import type { Sql } from '#platform/database.ts'
import type { Call } from '#platform/routes.ts'
import type { Secrets } from '#platform/secrets.ts'
import type { Doubt, listDoubts } from '../attendance-contract.ts'
import { readingsOf } from '../listed-name.ts'
import { doubtfulOf, findAttendance } from './attendances.ts'

const AT_ONCE = 50

/**
 * Which cards may be those of a list's names, whichever word is the surname. A list knows no numbers and no dates of
 * birth, so that a name is never more than a doubt: a person decides.
 */
export async function cardsByName(sql: Sql, secrets: Secrets, names: readonly string[]): Promise<string[][]> {
  const sought = names.flatMap((name, index) =>
    readingsOf(name).map((reading, turn) => ({
      ...reading,
      at: index * 2 + turn,
      bornOn: null,
      birthYear: null,
      iin: null,
    })),
  )
  const found = await matchCards(sql, secrets, sought)
  return names.map((_, index) => {
    const both = [found.get(index * 2), found.get(index * 2 + 1)]
    return [...new Set(both.flatMap(match => (match ? [...(match.card ? [match.card] : []), ...match.perhaps] : [])))]
  })
}

type Card = { id: string; surname: string; givenName: string; patronymic: string } & Pick<
  Doubt['cards'][number],
  'birthYear' | 'district'
>

export async function doubtsOf(sql: Sql, { params, actor, services }: Call<typeof listDoubts, { id: string }>) {
  const { rows, left } = await doubtfulOf(sql, params.id, AT_ONCE)
  const cards = await cardsByName(
    sql,
    services.secrets,
    rows.map(({ name }) => name),
  )
  const known = await sql<Card[]>`
    select id, surname, given_name, patronymic, birth_year, district from persons where id = any (${cards.flat()}::uuid[])`
  const byId = new Map(
    known.map(({ id, birthYear, district, ...name }) => [
      id,
      { id, name: shownName(name, actor), birthYear, district },
    ]),
  )
  const items: Doubt[] = []
  for (const [index, { id }] of rows.entries())
    items.push({
      attendance: (await findAttendance(sql, id, actor))!,
      cards: cards[index]!.flatMap(card => byId.get(card) ?? []),
    })
  return { items, left }
}
