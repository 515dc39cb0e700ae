import type { Sql } from '#platform/database.ts'

/** A card and every one that was merged into it, and into those. */
export async function cardsOf(sql: Sql, person: string): Promise<string[]> {
  const rows = await sql<{ id: string }[]>`
    with recursive cards as (
      select id from persons where id = ${person}
      union select p.id from persons p join cards c on p.merged_into = c.id
    )
    select id from cards`
  return rows.map(({ id }) => id)
}
