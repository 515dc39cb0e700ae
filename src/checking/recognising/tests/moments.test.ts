import assert from 'node:assert/strict'
import { test } from 'node:test'
import { ageClass } from '../ages.ts'
import { momentsIn } from '../moments.ts'

type Part = { year: number | null; month: number | null; day: number | null }
const one = ({ year, month, day }: Part) => [year ?? '·', month ?? '·', day ?? '·'].join('.')
const read = (text: string) =>
  momentsIn(text).map(({ moment }) => (moment.until ? `${one(moment)}–${one(moment.until)}` : one(moment)))

const cases: [text: string, ...read: string[]][] = [
  ['26 ноября', '·.11.26'],
  ['26 ноября 2020 года', '2020.11.26'],
  ['№ 17 от 01.03.2020 г.', '2020.3.1'],
  ['2020-11-26', '2020.11.26'],
  ['2020 жылғы 26 қараша', '2020.11.26'],
  ['26 November 2020', '2020.11.26'],
  ['Март-ноябрь', '·.3.·–·.11.·'],
  ['март- ноябрь', '·.3.·–·.11.·'],
  ['с 1 марта по 30 ноября 2020 года', '2020.3.1–2020.11.30'],
  ['2 марта 2020 г. – 30 ноября 2020 г.', '2020.3.2–2020.11.30'],
  ['2020 жылғы 1 наурыз – 30 қараша', '2020.3.1–2020.11.30'],
  ['1 наурыздан 30 қарашаға дейін', '·.3.1–·.11.30'],
  ['1–3 марта', '·.3.1–·.3.3'],
  ['21, 22, 23 апреля 2020 г.', '2020.4.21', '2020.4.22', '2020.4.23'],
  ['Апрель, июнь, август', '·.4.·', '·.6.·', '·.8.·'],
  ['в 2020 году', '2020.·.·'],
  ['2012 просмотров'],
  ['You may march'],
  ['45 мая'],
]
for (const [text, ...expected] of cases) test(`«${text}»`, () => assert.deepEqual(read(text), expected))

const classes: [label: string, from: number | null, to: number | null][] = [
  ['от 13-16 лет', 13, 16],
  ['17–22 года', 17, 22],
  ['13-16 жас', 13, 16],
  ['23-27', 23, 27],
  ['59 лет и выше', 59, null],
  ['59 жас және одан жоғары', 59, null],
  ['59 and over', 59, null],
  ['до 25 лет', null, 25],
  ['свыше 60 лет', 61, null],
]
for (const [label, from, to] of classes)
  test(`the class of age «${label}»`, () => assert.deepEqual(ageClass(label), { from, to }))

test('a word is no class of age', () => assert.equal(ageClass('Молодежь'), null))
