import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import type { Qualifier } from '../plan-contract.ts'
import { readPlanText } from '../plan-text.ts'
import { planText, planWords } from '../rules.ts'

type Case = [
  cell: string,
  qualifier: Qualifier,
  plan: number,
  note?: string,
  list?: number,
  part?: [label: string, qualifier: Qualifier, plan: number],
]

/** Every way in which the annex of one real contract of 2020 writes a plan, then other ways that people use. */
const cases: Case[] = [
  ['1', 'exactly', 1],
  ['2', 'exactly', 2],
  ['400', 'exactly', 400],
  ['Не менее 2 (соц. сети Фейсбук, Инстаграмм, Одноклассники , газета «Рудненский рабочий»)', 'at_least', 2, '', 4],
  [
    'Не менее 200 (в г. Костанай и г. Рудный, из них СУСН – не менее 10)',
    'at_least',
    200,
    'в г. Костанай и г. Рудный',
    0,
    ['из них СУСН', 'at_least', 10],
  ],
  ['Не менее 15', 'at_least', 15],
  ['Не менее 50 (в г. Костанай и г. Рудный)', 'at_least', 50, 'в г. Костанай и г. Рудный'],
  ['20 регионов области', 'exactly', 20, 'регионов области'],
  ['По 1 экземпляру', 'per_participant', 1, 'экземпляру'],
  ['Не менее 15 (в г.Рудный и Костанай)', 'at_least', 15, 'в г.Рудный и Костанай'],
  ['Не менее 30 (на русс.яз.)', 'at_least', 30, 'на русс.яз.'],
  ['520', 'exactly', 520],
  ['1 101 555', 'exactly', 1101555],
  ['1 994 462 (в том числе МТО)', 'exactly', 1994462, 'в том числе МТО'],
  ['1\u00a0994\u00a0462', 'exactly', 1994462],
  ['не менее 4-х органов', 'at_least', 4, 'органов'],
  ['≥ 30', 'at_least', 30],
  ['1 на участника', 'per_participant', 1],
  ['3 (Facebook, Instagram, Одноклассники)', 'of_list', 3, '', 3],
  ['Кемінде 15', 'at_least', 15],
  ['15-тен кем емес', 'at_least', 15],
  ['Кемінде 200 (оның ішінде ХӘОТ – кемінде 10)', 'at_least', 200, '', 0, ['оның ішінде ХӘОТ', 'at_least', 10]],
  ['At least 200 (of them vulnerable – 10)', 'at_least', 200, '', 0, ['of them vulnerable', 'exactly', 10]],
]

for (const [cell, qualifier, plan, note = '', list = 0, part] of cases) {
  test(`The plan «${cell}» is read`, () => {
    const reading = readPlanText(cell)
    assert.ok(reading.read, reading.read ? '' : reading.reason.en)
    const { text } = reading
    assert.deepEqual([text.qualifier, text.plan, text.note, text.list.length], [qualifier, plan, note, list])
    assert.deepEqual(
      text.subTarget && [text.subTarget.label, text.subTarget.qualifier, text.subTarget.plan],
      part ?? null,
    )
    assert.deepEqual(reading.remarks, [])
  })
}

const refused = [
  '',
  '-',
  '—',
  'несколько',
  'Более 100',
  'около 20',
  '5 или 6',
  '2,5',
  '2.5',
  'от 10 до 20',
  '100-ден астам 5',
]
for (const cell of refused) {
  test(`The plan «${cell}» is not guessed`, () => assert.equal(readPlanText(cell).read, false))
}

const doubtful = [
  'Не менее 200 (из них)',
  '3 (соц. сети Фейсбук, Инстаграм, Одноклассники, газета «Рудненский рабочий, ТК «Рудный дауысы», радио «Рудный дауысы)',
  'Не менее 10 (из них СУСН – не менее 20)',
]
for (const cell of doubtful) {
  test(`The plan «${cell}» is read with a remark`, () => {
    const reading = readPlanText(cell)
    assert.ok(reading.read)
    assert.equal(reading.remarks.length, 1)
  })
}

const planned = fc.record({
  qualifier: fc.constantFrom<Qualifier>('exactly', 'at_least', 'per_participant', 'of_list'),
  plan: fc.integer({ min: 0, max: 1_000_000_000 }),
})

test('What the program prints as a plan it reads back, in Russian, Kazakh and English', () => {
  fc.assert(
    fc.property(planned, fc.constantFrom('ru', 'kk', 'en'), (plan, language) => {
      const reading = readPlanText(planWords(plan, language))
      assert.ok(reading.read, planWords(plan, language))
      assert.deepEqual([reading.text.qualifier, reading.text.plan], [plan.qualifier, plan.plan])
    }),
  )
})

test('A list printed behind its number comes back with every element', () => {
  const items = fc.uniqueArray(fc.constantFrom('папка', 'ручка', 'блокнот', 'радио «Дауыс»', 'сайт'), { minLength: 2 })
  fc.assert(
    fc.property(items, listItems => {
      const reading = readPlanText(
        planText({ qualifier: 'of_list', plan: listItems.length, planNote: '', listItems }, 'ru'),
      )
      assert.ok(reading.read)
      assert.deepEqual(reading.text.list, listItems)
      assert.deepEqual(reading.remarks, [])
    }),
  )
})

test('No cell of a sheet makes the reader fail', () => {
  fc.assert(fc.property(fc.string(), cell => void readPlanText(cell)))
})
