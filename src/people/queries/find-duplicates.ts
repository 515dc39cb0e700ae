import type { Sql } from '#platform/database.ts'
import type { InputOf } from '#platform/endpoint.ts'
import type { Call } from '#platform/routes.ts'
import type { findDuplicates as contract, LikelyDuplicate } from '../person-contract.ts'
import { phoneNumber } from '../phone.ts'
import { type PersonRow, personColumns, personFor } from './person-rows.ts'

type SuspectRow = PersonRow & { reasons: LikelyDuplicate['reasons'] }

/**
 * Who of the cards may be the person that is being typed in: the same IIN, the same phone (families share one), or a
 * similar name with the same year of birth; a very similar name where a year is missing.
 */
export async function findDuplicates(sql: Sql, call: Call<typeof contract>): Promise<{ items: LikelyDuplicate[] }> {
  const { surname, givenName, birthYear, bornOn, iin, phone } = call.input
  const { index } = call.services.secrets
  const iinIndex = index((iin ?? '').replace(/[\s-]/g, ''))
  const phoneIndex = index(phoneNumber(phone ?? '') ?? '')
  const year = bornOn ? Number(bornOn.slice(0, 4)) : birthYear
  const rows = await sql<SuspectRow[]>`
    with suspects as (
      (select id, 1::real as likeness from persons where iin_index = ${iinIndex})
      union all (select id, 0.9 from persons where phone_index = ${phoneIndex} limit 10)
      ${surname.length < 3 ? sql`` : sql`union all (select id, likeness from persons_like(${surname}, ${givenName}, ${year}))`}
    ), each as (
      select id, max(likeness) as likeness from suspects group by id
    ), known as (
      select ${personColumns(sql)}, ${reasonsOf(sql, call.input, iinIndex, phoneIndex)} as reasons, e.likeness
      from each e join persons p on p.id = e.id where p.merged_into is null and p.erased_on is null
    )
    select * from known
    where reasons && '{iin,phone}' or likeness >= case when reasons && '{born_on,birth_year}' then 0.5 else 0.6 end
    order by array_position(reasons, 'iin'), array_position(reasons, 'phone'), reasons && '{born_on,birth_year}' desc, likeness desc, id
    limit 10`
  return { items: rows.map(({ reasons, ...row }) => ({ ...personFor(call, row), reasons })) }
}

/** What exactly is the same. */
function reasonsOf(
  sql: Sql,
  { surname, givenName, birthYear, bornOn }: InputOf<typeof contract>,
  iinIndex: Buffer,
  phoneIndex: Buffer,
) {
  const typed = sql`name_key(${`${surname} ${givenName}`})`
  const words = sql`array_to_string(p.name_words[1:2], ' ')`
  return sql`array_remove(array[
    case when p.iin_index = ${iinIndex} then 'iin' end,
    case when p.phone_index = ${phoneIndex} then 'phone' end,
    case when p.born_on = ${bornOn} then 'born_on' when p.birth_year = ${bornOn ? Number(bornOn.slice(0, 4)) : birthYear} then 'birth_year' end,
    case when ${typed} = ${words} then 'same_name'
      when ${typed} = array_to_string(array[p.name_words[2], p.name_words[1]], ' ') then 'swapped_name'
      when e.likeness < 0.9 and similarity(${typed}, ${words}) >= 0.5 then 'similar_name' end], null)`
}
