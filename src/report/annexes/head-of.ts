import type { Sql } from '#platform/database.ts'
import type { Head } from './inventory-pdf.ts'

/** Who prints, and for which programme. */
export async function headOf(sql: Sql, programme: string): Promise<{ head: Head; timeZone: string }> {
  const [found] = await sql<(Head & { timeZone: string })[]>`
    select o.name as organisation, g.topic, o.time_zone, concat_ws(', ', '№ ' || nullif(g.contract_number, ''),
      to_char(g.contract_on, 'DD.MM.YYYY')) as contract
    from programmes g join organisations o on o.organisation = g.organisation where g.id = ${programme}`
  const { timeZone, ...head } = found!
  return { head, timeZone }
}
