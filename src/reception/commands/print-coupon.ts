import type { Sql } from '#platform/database.ts'
import { notFound } from '#platform/problem.ts'
import type { Call } from '#platform/routes.ts'
import type { Entry } from '../contract.ts'
import type { CouponPrint, printCoupon as contract } from '../print-contract.ts'
import { annulledHasNoCoupon } from '../problems.ts'
import { couponsOf } from '../queries/coupons.ts'

/** The first print is the coupon, every further one a repeated print: the entry is locked while they are counted. */
export async function printCoupon(
  sql: Sql,
  { input, actor, subject: entry }: Call<typeof contract, Entry>,
): Promise<CouponPrint> {
  if (entry.annulledOn) throw annulledHasNoCoupon()
  await sql`
    insert into coupon_prints (organisation, entry, number, id, printed_by)
    select ${actor.organisation}, ${entry.id}, coalesce(max(number), 0) + 1, ${input.id}, ${actor.member}
    from coupon_prints where entry = ${entry.id}
    on conflict (organisation, id) do nothing`
  const made = (await couponsOf(sql, entry.id)).find(({ id }) => id === input.id)
  if (!made) throw notFound()
  return made
}
