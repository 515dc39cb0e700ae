import type { GivenInput } from '#platform/endpoint.ts'
import { newId } from '#platform/identifier.ts'
import type { Office } from '../../../tests/story.ts'
import { makeSurvey, openWave } from '../contract.ts'
import type { giveResponse } from '../response-contract.ts'

const both = (ru: string, kk = ru) => ({ ru, kk })
const choices = ['yes', 'no'].map(code => ({ code, text: both(code) }))

/** Knows the term? If they bought something, where; how sure; what besides. */
export const form = [
  { code: 'term', kind: 'single' as const, text: both('Сколько дней?', 'Неше күн?'), choices, right: ['yes'] },
  { code: 'bought', kind: 'single' as const, text: both('Покупали?'), choices },
  {
    ...{
      code: 'spheres',
      kind: 'many' as const,
      text: both('Где?'),
      choices: ['shop', 'web'].map(code => ({ code, text: both(code) })),
    },
    when: { every: true, tests: [{ question: 'bought', is: 'has' as const, value: 'yes' }] },
  },
  { code: 'sure', kind: 'scale' as const, text: both('Уверены?'), from: 1, to: 5 },
  { code: 'wish', kind: 'text' as const, text: both('О чём?'), required: false },
]
export const answers = { term: 'yes', bought: 'yes', spheres: ['shop', 'web'], sure: 4, wish: 'О возврате' }

export const survey = ({ as, home }: Office, given: object = {}) =>
  as('coordinator').call(makeSurvey, {
    params: { programme: home.programme },
    input: { id: newId(), purpose: 'literacy', title: both('Грамотность', 'Сауаттылық'), form, ...given },
  })

export const wave = async (office: Office, given: object = {}, of?: string) =>
  office.as('coordinator').call(openWave, {
    params: { id: of ?? (await survey(office)).id },
    input: { ...round(), ...given },
  })
const round = () =>
  ({ id: newId(), kind: 'before', title: 'Март', startsOn: '2020-03-10', endsOn: '2020-03-27', target: 100 }) as const

export const filled = (given: object = {}): GivenInput<typeof giveResponse> => ({
  ...{
    id: newId(),
    how: 'interviewer',
    givenOn: '2020-03-12',
    sex: 'female',
    age: 30,
    district: '3910',
    language: 'ru',
  },
  answers,
  ...given,
})
