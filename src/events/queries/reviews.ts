import { shownName } from '#people/name-mask.ts'
import type { Actor } from '#platform/actor.ts'
import type { Sql } from '#platform/database.ts'
import type { Review } from '../contract.ts'
import { shownListed } from '../listed-name.ts'

type Row = Review & { surname: string | null; givenName: string; patronymic: string }

/** Reviews of an event, or the one with this id. */
export async function reviewsOf(sql: Sql, of: { event: string } | { id: string }, actor: Actor): Promise<Review[]> {
  const rows = await sql<Row[]>`
    select r.id, r.person, r.author, r.body, r.given_on, p.surname, p.given_name, p.patronymic
    from event_reviews r left join persons p on p.organisation = r.organisation and p.id = r.person
    where ${'id' in of ? sql`r.id = ${of.id}` : sql`r.event = ${of.event}`} order by r.id limit 1000`
  return rows.map(({ surname, givenName, patronymic, author, ...review }) => ({
    ...review,
    author: surname === null ? shownListed(author, actor) : shownName({ surname, givenName, patronymic }, actor),
  }))
}

export async function reviewRow(sql: Sql, id: string): Promise<{ id: string } | undefined> {
  const [row] = await sql<{ id: string }[]>`select id from event_reviews where id = ${id}`
  return row
}
