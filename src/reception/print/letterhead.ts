import type { Sql } from '#platform/database.ts'

/** Who prints, and for which programme. */
export type Letterhead = {
  readonly organisation: string
  readonly bin: string | null
  readonly topic: string
  readonly contract: string
}

export async function letterheadOf(sql: Sql, programme: string): Promise<Letterhead> {
  const [head] = await sql<Letterhead[]>`
    select o.name as organisation, o.bin, g.topic, concat_ws(', ', '№ ' || nullif(g.contract_number, ''),
      to_char(g.contract_on, 'DD.MM.YYYY')) as contract
    from programmes g join organisations o on o.organisation = g.organisation where g.id = ${programme}`
  return head!
}
