import assert from 'node:assert/strict'
import { test } from 'node:test'
import * as z from 'zod'
import { fieldErrors } from '../validate.ts'

const station = { id: 'c56a4180-65aa-42ec-a945-5fd21dec0538', day: '2020-11-30', mail: 'a@b.kz', page: 'https://b.kz' }
const Shape = z.object({ id: z.uuid(), day: z.iso.date(), mail: z.email(), page: z.url() })

const cases: [what: string, told: object, codes: object][] = [
  ['all is as it should be', station, {}],
  ['nothing was chosen in the form', { id: '', day: '', mail: '', page: '' }, all('required')],
  ['nothing was sent', {}, all('required')],
  ['null was sent', { id: null, day: null, mail: null, page: null }, all('required')],
  [
    'what was typed is none of them',
    { id: '7', day: '30.11.2020', mail: 'почта', page: 'сайт' },
    { id: 'id', day: 'date', mail: 'email', page: 'address' },
  ],
]
for (const [what, told, codes] of cases) {
  test(`A field says what is wrong with it: ${what}`, () => {
    const { error } = Shape.safeParse(told, { reportInput: true })
    const said = error ? fieldErrors(error, 'ru') : []
    assert.deepEqual(Object.fromEntries(said.map(({ path, code }) => [path, code])), codes)
  })
}

function all(code: string) {
  return { id: code, day: code, mail: code, page: code }
}
