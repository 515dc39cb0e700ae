import type { Sql } from '#platform/database.ts'

/** The entry that opened the matter of an entry: what a case takes over from the journal. */
export type Matter = {
  readonly id: string
  readonly office: string
  readonly programme: string
  readonly person: string | null
  readonly lawyer: string
  readonly topic: string
  readonly institution: string | null
  readonly otherParty: string
  readonly otherPartyBin: string | null
  readonly amountTenge: number | null
  readonly question: string
  readonly annulledOn: string | null
  readonly caseId: string | null
}

export async function matterOf(sql: Sql, entry: string): Promise<Matter | undefined> {
  const [row] = await sql<Matter[]>`
    select o.id, o.office, o.programme, o.person, o.lawyer, o.topic, o.institution, o.other_party, o.other_party_bin, o.amount_tenge,
      o.question, o.annulled_on, c.id as case_id
    from entries e
    join entries o on o.organisation = e.organisation and o.id = e.matter
    left join cases c on c.organisation = o.organisation and c.id = o.id
    where e.id = ${entry}`
  return row
}
