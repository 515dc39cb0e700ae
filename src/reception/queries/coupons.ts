import type { Sql } from '#platform/database.ts'
import type { CouponPrint } from '../print-contract.ts'

export const couponsOf = (sql: Sql, entry: string): Promise<CouponPrint[]> => sql<CouponPrint[]>`
  select c.id, c.entry, c.number, c.printed_at, m.name as printed_by
  from coupon_prints c join members m on m.organisation = c.organisation and m.id = c.printed_by
  where c.entry = ${entry} order by c.number`

/** A print with the office of its entry, by which the right to read it is judged. */
export async function couponById(sql: Sql, id: string): Promise<(CouponPrint & { office: string }) | undefined> {
  const [row] = await sql<(CouponPrint & { office: string })[]>`
    select c.id, c.entry, c.number, c.printed_at, m.name as printed_by, e.office
    from coupon_prints c join members m on m.organisation = c.organisation and m.id = c.printed_by
    join entries e on e.organisation = c.organisation and e.id = c.entry
    where c.id = ${id}`
  return row
}
