import { type Actor, may, rightsOn } from '#platform/actor.ts'
import type { Sql } from '#platform/database.ts'
import type { Services } from '#platform/services.ts'
import { ageOn } from '../age.ts'
import { numberMask, shownName } from '../name-mask.ts'
import type { Person } from '../person-contract.ts'

/** A card as it lies in the table. */
export type PersonRow = Omit<Person, 'name' | 'names' | 'age' | 'iinMask' | 'phoneMask' | 'consent' | 'may'> & {
  surname: string
  givenName: string
  patronymic: string
  iinSealed: Buffer | null
  phoneSealed: Buffer | null
  consentOn: string | null
  consentHow: NonNullable<Person['consent']>['how'] | null
  consentWithdrawnOn: string | null
}

/** Columns of a card, over `persons p`. */
export const personColumns = (sql: Sql) => sql`
  p.id, p.surname, p.given_name, p.patronymic, p.sex, p.birth_year, p.born_on, p.social_status, p.vulnerable_kinds, p.district,
  p.language, p.iin_sealed, p.phone_sealed, p.consent_on, p.consent_how, p.consent_withdrawn_on, p.registered_at,
  case when p.identified then 'identified' else 'probable' end as certainty, p.version`

export type Reader = { readonly actor: Actor; readonly services: Services }

/** The card as this reader may see it: names and the day of birth with `people.person.name`, numbers never in full. */
export function personFor({ actor, services }: Reader, row: PersonRow): Person {
  const { surname, givenName, patronymic, iinSealed, phoneSealed, consentOn, consentHow, consentWithdrawnOn, ...rest } =
    row
  const names = { surname, givenName, patronymic }
  const readsNames = may(actor, 'people.person.name')
  const mask = (sealed: Buffer | null) =>
    sealed && numberMask(readsNames ? services.secrets.open(sealed) : '', readsNames)
  return {
    ...rest,
    name: shownName(names, actor),
    names: readsNames && surname ? names : null,
    bornOn: readsNames ? row.bornOn : null,
    age: ageOn(row, services.today()),
    iinMask: mask(iinSealed),
    phoneMask: mask(phoneSealed),
    consent: consentOn && consentHow ? { on: consentOn, how: consentHow, withdrawnOn: consentWithdrawnOn } : null,
    may: rightsOn(actor),
  }
}

/** One card of the organisation, or undefined. */
export async function findPerson(sql: Sql, id: string): Promise<PersonRow | undefined> {
  const [row] = await sql<PersonRow[]>`select ${personColumns(sql)} from persons p where p.id = ${id}`
  return row
}
