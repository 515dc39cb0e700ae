import type { Sql } from '#platform/database.ts'
import { otherLayout } from '#platform/keyboard-layout.ts'
import type { Call } from '#platform/routes.ts'
import { type findPersons as contract, type FoundPerson, matches } from '../person-contract.ts'
import { phoneNumber, phoneTail } from '../phone.ts'
import { type PersonRow, personColumns, personFor } from './person-rows.ts'

const MOST = 20
/** Cards with the same four last digits: a hundred in a million. */
const MOST_TAILS = 1000

type FoundRow = PersonRow & Pick<FoundPerson, 'matchedBy'>

/** What people say at the desk: a name in any spelling, a phone or its end, an IIN. The best twenty, and why. */
export async function findPersons(sql: Sql, call: Call<typeof contract>): Promise<{ items: FoundPerson[] }> {
  const { text } = call.input
  const digits = text.replace(/[\s()+.-]/g, '')
  const rows = /^\d+$/.test(digits) ? await byNumber(sql, call, digits) : await byName(sql, text)
  const cards = rows.slice(0, MOST).map(({ matchedBy, ...row }) => ({ ...personFor(call, row), matchedBy }))
  // A locked card shows no name to most; that a search found it would tell the name.
  return { items: cards.filter(({ names }) => names) }
}

const byName = (sql: Sql, text: string) => sql<FoundRow[]>`
  select f.matched as matched_by, ${personColumns(sql)} from persons_by_name(${text}, ${otherLayout(text)}, ${MOST}) f join persons p on p.id = f.id
  order by array_position(${[...matches]}::text[], f.matched), f.likeness desc, p.search_key, p.id`

/** Fewer than four digits would only list people at random. */
async function byNumber(sql: Sql, { services, input }: Call<typeof contract>, digits: string): Promise<FoundRow[]> {
  const { secrets } = services
  if (digits.length < 4) return []
  const phone = phoneNumber(input.text)
  const whole = await sql<FoundRow[]>`
    select case when p.iin_index = ${secrets.index(digits)} then 'iin' else 'phone' end as matched_by, ${personColumns(sql)} from persons p
    where (p.iin_index = ${secrets.index(digits)} or p.phone_index = ${secrets.index(phone ?? '')}) and p.merged_into is null
    order by 1, p.surname, p.id limit ${MOST}`
  if (whole.length > 0 || digits.length > 11) return whole
  const sameTail = await sql<FoundRow[]>`
    select 'phone_tail' as matched_by, ${personColumns(sql)} from persons p
    where p.phone_tail_index = ${secrets.index(phoneTail(digits))} and p.merged_into is null order by p.surname, p.id limit ${MOST_TAILS}`
  return digits.length === 4 ? sameTail : sameTail.filter(row => secrets.open(row.phoneSealed!).endsWith(digits))
}
