import type { GivenInput } from '#platform/endpoint.ts'
import type { Language } from '#platform/language.ts'
import type { correctPerson, Person, registerPerson } from '../person-contract.ts'

/** What the card's form holds while it is being typed. */
export type PersonValues = {
  surname: string
  givenName: string
  patronymic: string
  sex: Person['sex'] | null
  bornOn: string | null
  birthYear: string
  socialStatus: Person['socialStatus'] | null
  vulnerableKinds: Person['vulnerableKinds']
  district: string | null
  language: Language
  iin: string
  phone: string
  dropIin: boolean
  dropPhone: boolean
  consentHow: NonNullable<Person['consent']>['how'] | null
}

export const noPerson: PersonValues = {
  surname: '',
  givenName: '',
  patronymic: '',
  sex: null,
  bornOn: null,
  birthYear: '',
  socialStatus: null,
  vulnerableKinds: [],
  district: null,
  language: 'ru',
  iin: '',
  phone: '',
  dropIin: false,
  dropPhone: false,
  consentHow: null,
}

/** Whoever searches types small letters; a card is a document. */
const capital = (name: string) => name.charAt(0).toLocaleUpperCase() + name.slice(1)

/** «Қасымов Дәурен» typed into a search begins the new card; digits are a phone. */
export function personTyped(text: string): Partial<PersonValues> {
  if (/^[\d\s()+.-]+$/.test(text))
    return text.replace(/\D/g, '').length === 12 ? { iin: text.trim() } : { phone: text.trim() }
  const [surname = '', givenName = '', ...rest] = text.trim().split(/\s+/).map(capital)
  return { surname, givenName, patronymic: rest.join(' ') }
}

export const valuesOf = ({ names, bornOn, birthYear, ...card }: Person): PersonValues => ({
  ...noPerson,
  surname: names?.surname ?? '',
  givenName: names?.givenName ?? '',
  patronymic: names?.patronymic ?? '',
  sex: card.sex,
  bornOn,
  birthYear: bornOn || birthYear === null ? '' : String(birthYear),
  socialStatus: card.socialStatus,
  vulnerableKinds: card.vulnerableKinds,
  district: card.district,
  language: card.language ?? 'ru',
})

/** What isn't chosen is sent as it is: the server's shape says that it is missing, beside its field. */
const common = ({ surname, givenName, patronymic, sex, bornOn, birthYear, ...values }: PersonValues) => ({
  surname,
  givenName,
  patronymic,
  sex: sex!,
  bornOn,
  birthYear: bornOn || !birthYear.trim() ? null : Number(birthYear),
  socialStatus: values.socialStatus!,
  vulnerableKinds: values.vulnerableKinds,
  district: values.district,
  language: values.language,
})

export const newPersonInput = (values: PersonValues, id: string, today: string): GivenInput<typeof registerPerson> => ({
  id,
  ...common(values),
  iin: values.iin.trim() || null,
  phone: values.phone.trim() || null,
  consent: values.consentHow ? { on: today, how: values.consentHow } : null,
})

export const correctionInput = (values: PersonValues, version: number): GivenInput<typeof correctPerson> => ({
  version,
  ...common(values),
  ...((values.dropIin || values.iin.trim()) && { iin: values.dropIin ? null : values.iin }),
  ...((values.dropPhone || values.phone.trim()) && { phone: values.dropPhone ? null : values.phone }),
})
