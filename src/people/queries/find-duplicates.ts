import type { Sql } from '#platform/database.ts'
import type { Call } from '#platform/routes.ts'
import type { findDuplicates as contract, LikelyDuplicate } from '../person-contract.ts'
import { phoneNumber } from '../phone.ts'
import { type PersonRow, personColumns, personFor } from './person-rows.ts'

type SuspectRow = PersonRow & { sameIin: boolean; samePhone: boolean; sameYear: boolean | null }

/**
 * Who of the cards may be the person that is being typed in: the same IIN, the same phone (families share one), or a
 * similar name with the same year of birth; a very similar name where a year is missing.
 */
export async function findDuplicates(sql: Sql, call: Call<typeof contract>): Promise<{ items: LikelyDuplicate[] }> {
  const { surname, givenName, birthYear, iin, phone } = call.input
  const { index } = call.services.secrets
  const iinIndex = index((iin ?? '').replace(/[\s-]/g, ''))
  const phoneIndex = index(phoneNumber(phone ?? '') ?? '')
  const rows = await sql<SuspectRow[]>`
    with suspects as (
      (select id, null::boolean as same_year, 1::real as likeness from persons where iin_index = ${iinIndex})
      union all (select id, null, 0.9 from persons where phone_index = ${phoneIndex} limit 10)
      ${surname.length < 3 ? sql`` : sql`union all (select id, same_year, likeness from persons_of_like_name(${surname}, ${givenName}, ${birthYear}))`}
    ), each as (
      select id, bool_or(same_year) as same_year, max(likeness) as likeness from suspects group by id
    )
    select ${personColumns(sql)}, e.same_year, coalesce(p.iin_index = ${iinIndex}, false) as same_iin,
      coalesce(p.phone_index = ${phoneIndex}, false) as same_phone
    from each e join persons p on p.id = e.id
    order by same_iin desc, same_phone desc, e.same_year desc nulls last, e.likeness desc, p.id limit 10`
  return {
    items: rows.map(({ sameIin, samePhone, sameYear, ...row }) => ({
      ...personFor(call, row),
      reasons: [
        ...(sameIin ? (['iin'] as const) : []),
        ...(samePhone ? (['phone'] as const) : []),
        ...(sameYear === null ? [] : ([sameYear ? 'name_and_year' : 'name'] as const)),
      ],
    })),
  }
}
