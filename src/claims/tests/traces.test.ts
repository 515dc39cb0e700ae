import assert from 'node:assert/strict'
import { test } from 'node:test'
import * as fc from 'fast-check'
import { isFormOf } from '../name-stems.ts'
import { tracesIn } from '../traces.ts'

const known = {
  people: [
    'Ермекова Динара Болатовна',
    'Қасымов Дәурен Маратұлы',
    'ИП Литвиненко А. С.',
    'Ким Мария',
    'Вишневский Лев',
  ],
  firms: ['ТОО «Алтын дән»', 'Магазин «Престиж»'],
  addresses: ['г. Костанай, пр. Абая, 28, офис 5', 'г. Рудный, ул. Парковая 41'],
}

const given: readonly [text: string, found: string[]][] = [
  ['К нам обратилась жительница Рудного: пароочиститель сломался через неделю.', []],
  ['Ермековой вернули деньги.', ['Ермековой']],
  ['Претензию Ермекову передали, с Ермековым договорились.', ['Ермекову', 'Ермековым']],
  ['Динаре Болатовне помогли.', ['Динаре', 'Болатовне']],
  ['Қасымовқа жауап келді, Дәуреннің ақшасы қайтарылды.', ['Қасымовқа', 'Дәуреннің']],
  ['Касымову вернули 40 000 тенге.', ['Касымову']],
  ['Kasymov wrote to the shop.', ['Kasymov']],
  ['Продавец Литвиненко отказал.', ['Литвиненко']],
  ['С Кимом говорили, а кимоно ни при чём.', ['Кимом']],
  ['Марии вернули всё; Марию поздравили.', ['Марии', 'Марию']],
  ['У Вишневского, Вишневской и Вишневских.', ['Вишневского', 'Вишневской', 'Вишневских']],
  ['Купила у ТОО «Алтын дән» муку.', ['Алтын дән']],
  ['Алтын кольцо и пшеничный дән.', []],
  ['Магазин Престижа не ответил.', ['Престижа']],
  ['Звонить 8 705 123-45-67 или +7 (7142) 55-44-33.', ['8 705 123-45-67', '+7 (7142) 55-44-33']],
  ['ИИН 800416100254, сумма 1 250 000 тенге, 2020-03-05.', ['800416100254']],
  ['Пишите на dinara@example.kz.', ['dinara@example.kz']],
  ['Магазин на проспекте Абая, 28.', ['проспекте Абая, 28']],
  ['Живёт на Парковой, кв. 12.', ['Парковой', 'кв. 12']],
  ['Абай көшесі, 5 үйде тұрады.', ['Абай көшесі, 5']],
  ['Крыша пятиэтажного дома протекла на 5 этаже; подрядчик переделал 120 м².', []],
  ['Билеты на 15.03.2020 за 24 000 ₸ вернули через 10 дней.', []],
]

test('what would give a case away is found, in any case and spelling, and nothing else', () => {
  for (const [text, found] of given) {
    assert.deepEqual(
      tracesIn(text, known).map(trace => trace.found),
      found,
      text,
    )
  }
})

test('a trace says where it stands', () => {
  for (const [text] of given)
    for (const { at, length, found } of tracesIn(text, known)) assert.equal(text.slice(at, at + length), found)
})

const endings = ['', 'а', 'у', 'ой', 'ым', 'ом', 'е', 'ы', 'ның', 'ға', 'дан', 'мен', 'лары']
const surnames = fc
  .array(fc.constantFrom(...'бвгдклмнпрст'), { minLength: 2, maxLength: 5 })
  .map(letters => `${letters.join('а')}ов`)

test('a surname is recognised with every ending of both languages', () => {
  fc.assert(
    fc.property(surnames, fc.constantFrom(...endings), (name, ending) => isFormOf(name + ending, name)),
    { numRuns: 500 },
  )
})

test('whatever is typed, the check answers, and a text without the known words has no name in it', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), text => {
      for (const { at, length, found } of tracesIn(text, known)) assert.equal(text.slice(at, at + length), found)
      assert.deepEqual(
        tracesIn(text.replace(/\p{L}/gu, 'ы'), { ...known, people: ['Ермекова'] }).filter(
          ({ kind }) => kind === 'name',
        ),
        [],
      )
    }),
  )
})
