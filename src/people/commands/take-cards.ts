import type { Actor } from '#platform/actor.ts'
import type { Sql } from '#platform/database.ts'
import { newId } from '#platform/identifier.ts'
import type { Language } from '#platform/language.ts'
import type { Services } from '#platform/services.ts'
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

/**
 * Many cards, with the kinds that were named and the consents that were given, in three statements. The consents are on
 * somebody's paper, in words of its own: none of our texts.
 */
export async function takeCards(
  sql: Sql,
  { organisation, member }: Actor,
  { secrets, today }: Pick<Services, 'secrets' | 'today'>,
  cards: readonly CardToTake[],
): Promise<void> {
  if (cards.length === 0) return
  const rows = cards.map(({ iin, phone, consent: _, ...card }) => ({
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
    ...iinColumns(secrets, iin),
    ...phoneColumns(secrets, phone),
  }))
  await sql`insert into persons ${sql(rows)}`
  const kinds = cards.flatMap(({ id, vulnerableKinds }) =>
    vulnerableKinds.map(kind => ({
      organisation,
      id: newId(),
      person: id,
      kind,
      mark: 'named',
      marked_on: today(),
      marked_by: member,
    })),
  )
  if (kinds.length > 0) await sql`insert into kind_marks ${sql(kinds)}`
  const consents = cards.flatMap(({ id, consent }) =>
    consent
      ? [
          {
            organisation,
            id,
            person: id,
            given_on: consent.on,
            how: consent.how,
            things: ['processing'],
            recorded_by: member,
          },
        ]
      : [],
  )
  if (consents.length > 0) await sql`insert into consents ${sql(consents)}`
}
