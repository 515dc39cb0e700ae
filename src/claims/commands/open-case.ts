import type { Sql } from '#platform/database.ts'
import { newId } from '#platform/identifier.ts'
import type { Call } from '#platform/routes.ts'
import type { Case, openCase as contract } from '../contract.ts'
import { annulledEntry, needsCitizen } from '../problems.ts'
import { findCase } from '../queries/cases.ts'
import type { Matter } from '../queries/matters.ts'
import { suggestedSphere } from '../spheres.ts'

/** A case grows from a matter of the journal and takes over what the desk has heard. */
export async function openCase(sql: Sql, call: Call<typeof contract, Matter>): Promise<Case> {
  const { subject: matter, input, actor, services } = call
  if (!matter.person) throw needsCitizen()
  if (matter.annulledOn) throw annulledEntry()
  const { organisation } = actor
  const sphere = input.sphere ?? suggestedSphere(matter.topic)
  const [made] = await sql`
    insert into cases (organisation, id, programme, office, person, lawyer, opened_on, sphere, price_tenge, violation)
    values (${organisation}, ${matter.id}, ${matter.programme}, ${matter.office}, ${matter.person}, ${input.lawyer ?? matter.lawyer},
      ${services.today()}, ${sphere}, ${matter.amountTenge}, ${matter.question})
    on conflict (organisation, id) do nothing returning id`
  if (made && matter.otherParty)
    await sql`
      insert into case_parties (organisation, id, case_id, position, role, institution, name, bin)
      values (${organisation}, ${newId()}, ${matter.id}, 1, ${sphere === 'financial' ? 'bank' : 'seller'}, ${matter.institution},
        ${matter.otherParty}, ${matter.otherPartyBin})`
  return (await findCase(sql, matter.id, call))!
}
