import assert from 'node:assert/strict'
import { beforeEach, test } from 'node:test'
import { typedDay } from '../../typed-day.ts'
import { type Draft, readDraft, removeDraft, writeDraft } from '../form/draft.ts'
import { typedMoney, typedNumber } from '../form/typed-number.ts'
import { typedTime } from '../form/typed-time.ts'
import { valueAt, withValueAt } from '../form/use-values.ts'

const kept = new Map<string, string>()
const storage = {
  getItem: (name: string) => kept.get(name) ?? null,
  setItem: (name: string, text: string) => void kept.set(name, text),
  removeItem: (name: string) => void kept.delete(name),
}
const place = { address: '/journal/new', title: 'Новая запись', submit: 'Записать' }
const draft: Draft<unknown> = { values: { a: 1 }, base: {}, id: 'x', version: 2, at: '2020-03-05T10:00:00.000Z', place }
const monthLater = Date.parse('2020-04-05T10:00:00.000Z')

beforeEach(() => {
  kept.clear()
  Object.defineProperty(globalThis, 'localStorage', { value: storage, configurable: true })
})

test("a draft is its member's own, and comes back as it was", () => {
  writeDraft('aigul', 'entry', draft)
  assert.deepEqual(readDraft('aigul', 'entry', Date.parse(draft.at) + 1), draft)
  assert.equal(readDraft('berik', 'entry', Date.parse(draft.at) + 1), undefined)
  removeDraft('aigul', 'entry')
  assert.equal(readDraft('aigul', 'entry', Date.parse(draft.at) + 1), undefined)
})

test('after a month it is forgotten; what is unreadable is no draft', () => {
  writeDraft('aigul', 'entry', draft)
  assert.equal(readDraft('aigul', 'entry', monthLater), undefined)
  kept.set('draft:aigul:entry', '{')
  assert.equal(readDraft('aigul', 'entry'), undefined)
})

test('a storage that refuses does not break typing, and is not said to have kept anything', () => {
  const refusing = { ...storage, setItem: () => assert.fail('full') }
  Object.defineProperty(globalThis, 'localStorage', { value: refusing, configurable: true })
  assert.equal(writeDraft('aigul', 'entry', draft), false)
})

test('a time may be typed in any way people write it', () => {
  const typed = ['905', '9:05', '09.05', '1430', '25:00', '12', '']
  assert.deepEqual(typed.map(typedTime), ['09:05', '09:05', '09:05', '14:30', '25:00', '12', ''])
})

test('near another day a day is typed shorter', () => {
  const typed = ['+7', '-1', '\u22121', '+31', '14.01', '1.12', '29.02', '31.02', '5', '05.03.2020', '2020-03-05']
  assert.deepEqual(
    typed.map(text => typedDay(text, '2020-11-30')),
    [
      '2020-12-07',
      '2020-11-29',
      '2020-11-29',
      '2020-12-31',
      '2021-01-14',
      '2020-12-01',
      '2020-02-29',
      null,
      null,
      '2020-03-05',
      '2020-03-05',
    ],
  )
  assert.equal(typedDay('+7'), null)
})

test('a number may have groups, a comma or a true minus; what is none stays as typed', () => {
  const typed = ['3\u00a0245\u00a0462', '12,5', '\u22124', '', 'два', '5 шт']
  assert.deepEqual(typed.map(typedNumber), [3245462, 12.5, -4, null, 'два', '5 шт'])
})

test('money is whole tenge however it is written; tiyn stay as typed, for the field to say what to write', () => {
  const sums: readonly [typed: string, tenge: number | string | null][] = [
    ['12500', 12_500],
    ['12 500', 12_500],
    ['12\u00a0500,00\u00a0₸', 12_500],
    ['12\u202f500,0 ₸', 12_500],
    ['12\u2009500 тг.', 12_500],
    ['12 500 теңге', 12_500],
    ['12500 KZT', 12_500],
    ['12500₸', 12_500],
    ['12500,-', 12_500],
    ['12.500', 12_500],
    ['12,500', 12_500],
    ['12.500,00', 12_500],
    ['12,500.00 ₸', 12_500],
    ['1.250.000', 1_250_000],
    ['999.000.000.000', 999_000_000_000],
    ['0', 0],
    ['0,00', 0],
    ['\u22124', -4],
    ['', null],
    ['  ', null],
    ['12 500,50', '12 500,50'],
    ['12,5', '12,5'],
    ['0,500', '0,500'],
    ['1.250,000', '1.250,000'],
    ['1.25.000', '1.25.000'],
    ['₸', '₸'],
    ['сто', 'сто'],
    ['5 шт', '5 шт'],
    ['100 $', '100 $'],
  ]
  for (const [typed, tenge] of sums) assert.equal(typedMoney(typed), tenge, typed)
})

test('a value inside is changed without touching its neighbours', () => {
  const before = { person: { name: 'Әлия', phones: [{ number: '1' }, { number: '2' }] }, other: {} }
  const after = withValueAt(before, 'person.phones.1.number', '3')
  assert.equal(valueAt(after, 'person.phones.1.number'), '3')
  assert.equal(valueAt(before, 'person.phones.1.number'), '2')
  assert.equal(after.other, before.other)
  assert.equal(valueAt(withValueAt({} as object, 'a.b', 1), 'a.b'), 1)
})
