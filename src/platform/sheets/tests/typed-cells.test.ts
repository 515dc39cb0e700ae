import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readClock, readDay, readNumber } from '../typed-cells.ts'

const days: readonly [string, string | null | undefined][] = [
  ['2020-03-05', '2020-03-05'],
  ['2020-03-05T14:30', '2020-03-05'],
  ['05.03.2020', '2020-03-05'],
  ['5.3.20', '2020-03-05'],
  ['05/03/2020 14:30:00', '2020-03-05'],
  ['5-3-2020', '2020-03-05'],
  ['05.03.2020 г.', '2020-03-05'],
  ['«5» марта 2020 года', '2020-03-05'],
  ['5 март 2020', '2020-03-05'],
  ['2020 жылғы 5 наурыз', '2020-03-05'],
  ['5 мамыр 2020 ж.', '2020-05-05'],
  ['12 қараша 2020', '2020-11-12'],
  ['March 5, 2020', '2020-03-05'],
  ['43895', '2020-03-05'],
  ['43895.5', '2020-03-05'],
  ['05.03.45', '1945-03-05'],
  ['05.03.1945', '1945-03-05'],
  ['05.03.2045', '2045-03-05'],
  ['', null],
  ['—', null],
  ['31.02.2020', undefined],
  ['март 2020', undefined],
  ['вчера', undefined],
  ['2020', undefined],
]

test('days are read as sheets and people write them', () => {
  for (const [cell, day] of days) assert.equal(readDay(cell, { until: '2020-11-30' }), day, cell)
  assert.equal(readDay('42433', { until: '2020-11-30', from1904: true }), '2020-03-05')
})

const numbers: readonly [string, number | null | undefined][] = [
  ['12500', 12_500],
  ['12500.5', 12_500.5],
  ['12 500,50 ₸', 12_500.5],
  ['12\u00a0500\u202f000 тг.', 12_500_000],
  ['12.500', 12_500],
  ['12,500', 12_500],
  ['1.234.567,89', 1_234_567.89],
  ['1,234,567.89', 1_234_567.89],
  ['1,5 тыс. тенге', 1500],
  ['2 млн', 2_000_000],
  ['300 мың теңге', 300_000],
  ['-5', -5],
  ['0', 0],
  ['нет', null],
  ['', null],
  ['около 5000', undefined],
  ['5000-6000', undefined],
  ['₸', undefined],
]

test('sums are read with groups, commas, currencies and thousands in words', () => {
  for (const [cell, number] of numbers) assert.equal(readNumber(cell), number, cell)
})

const clocks: readonly [string, string | null | undefined][] = [
  ['14:30', '14:30'],
  ['9:05', '09:05'],
  ['9.05', '09:05'],
  ['09-05', '09:05'],
  ['14:30:59', '14:30'],
  ['2020-03-05T14:30', '14:30'],
  ['05.03.2020 9:15', '09:15'],
  ['14 ч 30 мин', '14:30'],
  ['10 часов', '10:00'],
  ['10', '10:00'],
  ['0.4375', '10:30'],
  ['', null],
  ['24:10', undefined],
  ['9:75', undefined],
  ['утром', undefined],
]

test('times of day are read too', () => {
  for (const [cell, clock] of clocks) assert.equal(readClock(cell), clock, cell)
})
