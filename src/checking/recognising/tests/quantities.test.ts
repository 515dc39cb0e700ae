import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { quantitiesIn } from '../quantities.ts'

/** `value qualifier unit «counted»`, `+` where it is within the number before it. */
const read = (text: string) =>
  quantitiesIn(text).map(({ value, upTo, qualifier, unit, counted, within }) =>
    [
      `${value}${upTo === null ? '' : `–${upTo}`}`,
      qualifier === 'exactly' ? '' : qualifier,
      unit ?? '',
      counted && `«${counted}»`,
      within ? '+' : '',
    ]
      .filter(Boolean)
      .join(' '),
  )

const cases: [text: string, ...read: string[]][] = [
  // how numbers are written
  ['82 541 просмотр', '82541 view «просмотр»'],
  ['82541 просмотр', '82541 view «просмотр»'],
  ['2,5 тыс. тенге', '2500 KZT «тенге»'],
  ['не менее 15 млн. тенге', '15000000 at_least KZT «тенге»'],
  ['112 541* қаралым', '112541 view «қаралым»'],
  ['66 % опрошенных', '66 percent «опрошенных»'],
  ['0', '0'],
  // how they are meant
  ['не менее 4-х органов', '4 at_least organisation «органов»'],
  ['более 30 000 слушателей', '30000 more_than student «слушателей»'],
  ['свыше 70 лайков', '70 more_than like «лайков»'],
  ['около 20 встреч', '20 about session «встреч»'],
  ['до 5 выездов', '5 up_to trip «выездов»'],
  ['от 2 до 5 занятий', '2–5 range lesson «занятий»'],
  ['2–3 лекции', '2–3 range lesson «лекции»'],
  ['по 2 экземпляра', '2 each copy «экземпляра»'],
  ['показатель превышен в 25 раз', '25 times'],
  ['повтор 2 раза в неделю', '2 «раза»'],
  ['200-ден кем емес кеңес', '200 at_least consultation «кеңес»'],
  ['30 000-нан астам адам', '30000 more_than person «адам»'],
  ['кемінде 2 жарияланым', '2 at_least publication «жарияланым»'],
  ['көрсеткіш 25 есе асты', '25 times «асты»'],
  ['at least 200 consultations', '200 at_least consultation «consultations»'],
  // in words
  ['Открыто два кабинета', '2 office «кабинета»'],
  ['двадцать пять человек', '25 person «человек»'],
  ['екі кеңсе ашылды', '2 office «кеңсе ашылды»'],
  ['он бес адам қатысты, көмек көрсетілді', '15 person «адам қатысты»'],
  ['он пришёл один'],
  ['two hundred people', '200 person «people»'],
  // parts
  ['529 (81)', '529', '81 +'],
  ['25 (23 НПО)', '25', '23 organisation «НПО» +'],
  ['327 консультаций, из них 74 гражданам', '327 consultation «консультаций»', '74 person «гражданам» +'],
  ['100 адам, оның ішінде 60 әйел', '100 person «адам»', '60 person «әйел» +'],
  ['327 (план – 200)', '327', '200 «план»'],
  ['не менее 18 (не менее 2 в месяц)', '18 at_least', '2 at_least'],
  // the noun before its number
  ['Количество консультаций составило 327', '327 consultation «консультаций»'],
  ['Количество действующих кабинетов – 2, журналов – 3', '2 office «действующих кабинетов»', '3 journal «журналов»'],
  ['7 счетов жителям районов', '7 «счетов жителям районов»'],
  // what counts nothing
  ['Мероприятие 4. Встречи в приложении № 12 к договору'],
  ['3-й поток, 4-іс-шара, 2nd place'],
  ['г. Алматы (ул. Садовая, 117, 12 каб.), телефон +7 701 555 44 33'],
  ['26 ноября 2020 года, 01.03.2020, с 10:00'],
  ['Закон № 285-V, статья 12, пункт 3'],
  ['жители 5 этажного дома'],
  ['COVID-19'],
]

for (const [text, ...expected] of cases) test(`«${text}»`, () => assert.deepEqual(read(text), expected))

test('what a number is of stands at its signs, and ages are of the share before them', () => {
  const text = 'Женщин 66 %: 18 % до 25 лет, 23 % от 26 до 34 лет и 5 % от 60 и выше'
  const found = quantitiesIn(text)
  assert.deepEqual(
    found.map(({ value }) => value),
    [66, 18, 23, 5],
  )
  for (const { text: own, signs } of found) assert.equal(text.slice(...signs).trim(), own)
  assert.deepEqual(
    found.map(({ ages }) => ages),
    [null, { from: null, to: 25 }, { from: 26, to: 34 }, { from: 60, to: null }],
  )
})

const spaces = fc.constantFrom(' ', '\u00a0', '\u202f', '\u2009', '')
const grouped = (value: number, space: string) => String(value).replace(/\B(?=(\d{3})+$)/g, space)
const nouns = fc.constantFrom(
  ['человек', 'person'],
  ['консультаций', 'consultation'],
  ['қаралым', 'view'],
  ['flyers', 'flyer'],
)

test('however its thousands are parted, a number is itself', () => {
  fc.assert(
    fc.property(fc.nat({ max: 9_999_999 }), spaces, nouns, (value, space, [noun, unit]) => {
      // The readers of files make every space a plain one.
      const text = `итого ${grouped(value, space).replace(/\s/g, ' ')} ${noun}`
      const [found] = quantitiesIn(text)
      assert.deepEqual([found?.value, found?.unit], [value, unit])
    }),
  )
})

test('no text breaks the reading of numbers, and each stands where it says', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 80 }), text => {
      for (const {
        signs: [from, to],
      } of quantitiesIn(text))
        assert.ok(from >= 0 && from < to && to <= text.length)
    }),
  )
})
