import assert from 'node:assert/strict'
import { test } from 'node:test'
import * as z from 'zod'
import { endpoint } from '../endpoint.ts'
import { Day, Line } from '../shapes.ts'
import { fieldErrors } from '../validate.ts'

const rule = (field?: string) => ({ path: field ? [field] : [], params: { words: { ru: '!', kk: '!', en: '!' } } })
const hours = z
  .array(z.strictObject({ from: z.string(), to: z.string() }))
  .refine(all => all.every(({ from, to }) => from < to), rule())
const { input } = endpoint({
  method: 'POST',
  path: '/meetings',
  permission: 'anyone',
  summary: 'A meeting, for the rules across its fields',
  input: z
    .strictObject({
      title: Line(20),
      from: Day,
      until: Day.nullable(),
      outcome: z.enum(['held', 'cancelled']),
      because: z.string(),
      host: z.strictObject({ name: Line(20), phone: z.string() }),
      hours: hours.optional(),
    })
    .refine(({ from, until }) => !until || from <= until, rule('until'))
    .refine(({ outcome, because }) => (outcome === 'cancelled') === (because !== ''), rule('because'))
    .superRefine(({ host, outcome }, context) => {
      if (outcome === 'held' && host.phone === '') context.addIssue({ code: 'custom', ...rule('host.phone') })
    }),
  reply: z.object({}),
})

const sound = {
  title: 'Встреча',
  from: '2020-11-02',
  until: '2020-11-03',
  outcome: 'held',
  because: '',
  host: { name: 'Акимат', phone: '8 714' },
}
const cases: [what: string, told: object, said: string[]][] = [
  ['all is sound', {}, []],
  ['the days are turned round, and nothing else is wrong', { from: '2020-11-05' }, ['until rule']],
  [
    'two things are wrong, and both are said at once',
    { title: '', from: '2020-11-05', because: 'Метель' },
    ['title required', 'until rule', 'because rule'],
  ],
  [
    'a rule that would read what is wrong by itself waits',
    { from: '5 ноября', outcome: null, because: 'Метель' },
    ['from date', 'outcome required'],
  ],
  [
    'a rule that reads a sound part of a faulty part speaks',
    { host: { name: '', phone: '' } },
    ['host.name required', 'host.phone rule'],
  ],
  ['a rule that reads the faulty part of it waits', { host: { name: 'Акимат', phone: 7 } }, ['host.phone type']],
  ['a field that is not known hinders no rule', { colour: 'red', from: '2020-11-05' }, [' unknown', 'until rule']],
  [
    'a rule over a list waits for its rows, and holds in a list inside as well',
    { title: '', hours: [{ from: '10:00', to: '09:00' }] },
    ['title required', 'hours rule'],
  ],
  ['a row is faulty', { hours: [{ from: 9, to: '09:00' }] }, ['hours.0.from type']],
]
for (const [what, told, said] of cases) {
  test(`What is wrong is said once and whole: ${what}`, () => {
    const { error } = input.safeParse({ ...sound, ...told }, { reportInput: true })
    const found = error ? fieldErrors(error, 'ru') : []
    assert.deepEqual(
      found.map(({ path, code }) => `${path} ${code}`),
      said,
    )
  })
}

test('Where nothing is a record, no rule is asked about it', () => {
  for (const odd of [null, 'x', 7, [], [{}]]) {
    const { error } = input.safeParse(odd, { reportInput: true })
    assert.deepEqual(
      error?.issues.map(({ code }) => code),
      ['invalid_type'],
    )
  }
})
