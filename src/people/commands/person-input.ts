import type { Sql } from '#platform/database.ts'
import { checkIin } from '#platform/identity-number.ts'
import { type Language, say, type Words } from '#platform/language.ts'
import { wrongInput } from '#platform/problem.ts'
import type { Services } from '#platform/services.ts'
import type { NewPerson, PersonCorrection, SavedPerson } from '../person-contract.ts'
import {
  bornInFuture,
  iinBirthDiffers,
  iinHasACard,
  iinSexDiffers,
  notAPhone,
  unknownDistrict,
} from '../person-problems.ts'
import { phoneNumber } from '../phone.ts'
import { iinColumns, phoneColumns } from '../sealed-numbers.ts'

type Typed = NewPerson | PersonCorrection
type Given = { readonly input: Typed; readonly language: Language; readonly services: Services }

/** Columns of a card from what was typed, or one refusal with every field that can't be right. */
export async function personValues(sql: Sql, { input, language, services }: Given) {
  const phone = input.phone && phoneNumber(input.phone)
  const wrong: [path: string, words: Words][] = []
  if (input.phone && !phone) wrong.push(['phone', notAPhone])
  if (input.bornOn && input.bornOn > services.today()) wrong.push(['bornOn', bornInFuture])
  if (input.birthYear && input.birthYear > Number(services.today().slice(0, 4))) wrong.push(['birthYear', bornInFuture])
  if (input.district && !(await isPlace(sql, input.district))) wrong.push(['district', unknownDistrict])
  if (wrong.length > 0) {
    throw wrongInput(
      {},
      { errors: wrong.map(([path, words]) => ({ path, code: 'rule', message: say(words, language) })) },
    )
  }
  return {
    surname: input.surname,
    given_name: input.givenName,
    patronymic: input.patronymic,
    sex: input.sex,
    birth_year: input.bornOn ? Number(input.bornOn.slice(0, 4)) : input.birthYear,
    born_on: input.bornOn,
    social_status: input.socialStatus,
    vulnerable_kinds: [...new Set(input.vulnerableKinds)],
    district: input.district,
    language: input.language,
    ...iinColumns(services.secrets, input.iin),
    ...phoneColumns(services.secrets, phone),
  }
}

async function isPlace(sql: Sql, code: string) {
  const [place] = await sql`select from places where code = ${code}`
  return place !== undefined
}

/** Refuses an IIN that another card has, and says which. The unique index keeps the rest of the promise. */
export async function mustBeOnNoOtherCard(sql: Sql, services: Services, id: string, iin: string | null | undefined) {
  if (!iin) return
  const [other] = await sql<{ id: string }[]>`
    select id from persons where iin_index = ${services.secrets.index(iin)} and id <> ${id} and merged_into is null`
  if (other) throw iinHasACard({}, { current: { id: other.id } })
}

/** An IIN may differ from what the person says, so nothing is filled in or refused by it. */
export function iinWarnings({ iin, bornOn, birthYear, sex }: Typed, language: Language): SavedPerson['warnings'] {
  if (!iin) return []
  const said = checkIin(iin)
  const birthDiffers = bornOn
    ? bornOn !== said.birthDate
    : birthYear !== null && birthYear !== Number(said.birthDate?.slice(0, 4))
  return [
    ...(birthDiffers ? [{ code: 'iin_birth_differs' as const, message: say(iinBirthDiffers, language) }] : []),
    ...(sex !== said.sex ? [{ code: 'iin_sex_differs' as const, message: say(iinSexDiffers, language) }] : []),
  ]
}
