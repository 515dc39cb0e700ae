import { type Actor, may, rightsOn } from '#platform/actor.ts'
import type { Sql } from '#platform/database.ts'
import type { Services } from '#platform/services.ts'
import { ageOn } from '../age.ts'
import { maskedName, numberMask, shownName } from '../name-mask.ts'
import type { ConsentThing, Person } from '../person-contract.ts'
import { allows } from '../rules.ts'

/** A card as it lies in the table. */
export type PersonRow = Omit<
  Person,
  'name' | 'names' | 'age' | 'iinMask' | 'phoneMask' | 'consent' | 'locked' | 'may'
> & {
  surname: string
  givenName: string
  patronymic: string
  iinSealed: Buffer | null
  phoneSealed: Buffer | null
  consentOn: string | null
  consentHow: NonNullable<Person['consent']>['how'] | null
  consentWithdrawnOn: string | null
  consentUntil: string | null
  consentThings: ConsentThing[]
  lockedOn: string | null
  lockedUntil: string | null
  lockedBecause: string | null
}

/** Columns of a card, over `persons p`. */
export const personColumns = (sql: Sql) => sql`
  p.id, p.surname, p.given_name, p.patronymic, p.sex, p.birth_year, p.born_on, p.social_status, p.vulnerable_kinds, p.seen_kinds,
  p.district, p.language, p.iin_sealed, p.phone_sealed, p.consent_on, p.consent_how, p.consent_withdrawn_on, p.consent_until,
  p.consent_things, p.merged_into, p.erased_on, p.locked_on, p.locked_until, p.locked_because, p.registered_at,
  case when p.identified then 'identified' else 'probable' end as certainty, p.version`

export type Reader = { readonly actor: Actor; readonly services: Services }

/** A locked card is a lead's: to everybody else it is as if masked. */
const readsNames = ({ actor }: Reader, row: Pick<PersonRow, 'lockedOn'>) =>
  may(actor, 'people.person.name') && (!row.lockedOn || may(actor, 'people.person.lock'))

/** The card as this reader may see it: names and the day of birth with `people.person.name`, numbers never in full. */
export function personFor(reader: Reader, row: PersonRow): Person {
  const { actor, services } = reader
  const names = { surname: row.surname, givenName: row.givenName, patronymic: row.patronymic }
  const inFull = readsNames(reader, row)
  const mask = (sealed: Buffer | null) => sealed && numberMask(inFull ? services.secrets.open(sealed) : '', inFull)
  const card = {
    id: row.id,
    name: inFull || !row.surname ? shownName(names, actor) : maskedName(names),
    names: inFull && row.surname ? names : null,
    sex: row.sex,
    birthYear: row.birthYear,
    bornOn: inFull ? row.bornOn : null,
    age: ageOn(row, services.today()),
    socialStatus: row.socialStatus,
    vulnerableKinds: row.vulnerableKinds,
    seenKinds: row.seenKinds,
    district: row.district,
    language: row.language,
    iinMask: mask(row.iinSealed),
    phoneMask: mask(row.phoneSealed),
    consent: consentOf(row),
    mergedInto: row.mergedInto,
    erasedOn: row.erasedOn,
    locked: row.lockedOn
      ? { on: row.lockedOn, until: row.lockedUntil, because: inFull ? row.lockedBecause! : '' }
      : null,
    certainty: row.certainty,
    registeredAt: row.registeredAt,
    version: row.version,
  }
  return { ...card, may: rightsOn(actor).filter(right => allows(card, right)) }
}

const consentOf = ({
  consentOn: on,
  consentHow: how,
  consentWithdrawnOn: withdrawnOn,
  consentUntil,
  consentThings,
}: PersonRow) => (on && how ? { on, how, withdrawnOn, until: consentUntil, things: consentThings } : null)

/** One card of the organisation, or undefined. */
export async function findPerson(sql: Sql, id: string): Promise<PersonRow | undefined> {
  const [row] = await sql<PersonRow[]>`select ${personColumns(sql)} from persons p where p.id = ${id}`
  return row
}
