import type { GivenInput } from '#platform/endpoint.ts'
import { newId } from '#platform/identifier.ts'
import type { registerPerson } from '../person-contract.ts'

type Newcomer = GivenInput<typeof registerPerson>

/** Invented visitors of the stories. Every call is a new card. */
export const dauren = (given: Partial<Newcomer> = {}): Newcomer => ({
  id: newId(),
  surname: 'Қасымов',
  givenName: 'Дәурен',
  patronymic: 'Маратұлы',
  sex: 'male',
  bornOn: '1985-02-15',
  socialStatus: 'unemployed',
  vulnerableKinds: ['low_income'],
  district: '3924',
  language: 'kk',
  phone: '8 700 000 00 17',
  ...given,
})

export const natalya = (given: Partial<Newcomer> = {}): Newcomer => ({
  id: newId(),
  surname: 'Щербакова',
  givenName: 'Наталья',
  patronymic: 'Фёдоровна',
  sex: 'female',
  birthYear: 1968,
  socialStatus: 'older_50_plus',
  district: '3910',
  phone: '+7 (700) 000-00-29',
  ...given,
})
