import type { Actor } from '#platform/actor.ts'
import type { Sql } from '#platform/database.ts'
import type { Language } from '#platform/language.ts'
import type { Secrets } from '#platform/secrets.ts'
import type { Person } from '../person-contract.ts'
import type { PersonName } from '../person-name.ts'
import { iinColumns, phoneColumns } from '../sealed-numbers.ts'

/** A card that comes with others: out of a list, whose fields were checked by whoever brings it. */
export type CardToTake = PersonName &
  Pick<Person, 'id' | 'sex' | 'bornOn' | 'birthYear' | 'socialStatus' | 'vulnerableKinds' | 'district'> & {
    readonly language: Language
    readonly iin: string | null
    readonly phone: string | null
    readonly consent: NonNullable<Pick<NonNullable<Person['consent']>, 'on' | 'how'>> | null
  }

/** Many cards in one statement. */
export async function takeCards(
  sql: Sql,
  { organisation }: Actor,
  secrets: Secrets,
  cards: readonly CardToTake[],
): Promise<void> {
  if (cards.length === 0) return
  const rows = cards.map(({ iin, phone, consent, ...card }) => ({
    organisation,
    id: card.id,
    surname: card.surname,
    given_name: card.givenName,
    patronymic: card.patronymic,
    sex: card.sex,
    birth_year: card.birthYear,
    born_on: card.bornOn,
    social_status: card.socialStatus,
    vulnerable_kinds: [...card.vulnerableKinds],
    district: card.district,
    language: card.language,
    consent_on: consent?.on ?? null,
    consent_how: consent?.how ?? null,
    ...iinColumns(secrets, iin),
    ...phoneColumns(secrets, phone),
  }))
  await sql`insert into persons ${sql(rows)}`
}
