import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { type Guest, groupVisitors } from '../group-visitors.ts'
import { nameParts, sexByPatronymic } from '../name-parts.ts'
import { type Numbered, numberPlans, paperSequence } from '../number-plan.ts'
import { headingRowOf, namedHeadings, proposedColumns } from '../recognise.ts'
import { meaningOf, proposalFor, vocabularyOf, wordsIn } from '../vocabulary.ts'
import { channelList, kindList, outcomeList, statusList } from '../word-lists.ts'

test('headings are known by their words, by likeness, and by what was said before', () => {
  const heads = [
    '№ п/п',
    'Дата обращения',
    'Ф.И.О. заявителя',
    'Пол (м/ж)',
    'Контактный телефон',
    'Суть обращения',
    'Сумма, тенге',
    'Примечание',
    'Дата',
  ]
  const known = ['number', 'receivedOn', 'person', 'sex', 'phone', 'question', 'amountTenge', '', '']
  assert.deepEqual(proposedColumns(heads, new Map()), known)
  const kazakh = ['Тіркеу нөмірі', 'Қабылдау күні', 'Аты-жөні', 'ЖСН', 'Жасы', 'Ұялы телефон', 'Өтініш мазмұны']
  assert.deepEqual(proposedColumns(kazakh, new Map()), [
    'number',
    'receivedOn',
    'person',
    'iin',
    'age',
    'phone',
    'question',
  ])
  const [second] = namedHeadings(heads).slice(-1)
  const [remark] = namedHeadings(heads).slice(-2)
  const said = new Map([
    [remark!, 'answer' as const],
    [second!, 'closedOn' as const],
  ])
  assert.deepEqual(proposedColumns(heads, said).slice(-2), ['answer', 'closedOn'])
  const rows = [['Журнал'], [], ['Заявитель', '', 'Обращение'], heads, ['1', '05.03.2020']].map((cells, at) => ({
    row: at + 1,
    cells,
  }))
  assert.equal(headingRowOf(rows), 3)
})

const names: readonly [string, string | null][] = [
  ['Ахметова Сәуле Серікқызы', 'Ахметова|Сәуле|Серікқызы'],
  ['  АХМЕТОВА-КИМ   СӘУЛЕ ', 'Ахметова-Ким|Сәуле|'],
  ['Ахметов Н.С.', 'Ахметов|Н.|С.'],
  ['С.А. Ахметова', 'Ахметова|С.|А.'],
  ['Ахметов Нұрлан Серік ұлы', 'Ахметов|Нұрлан|Серік ұлы'],
  ['гр. Ким', 'Ким||'],
  ['аноним', null],
  ['не представился', null],
  ['—', null],
  ['', null],
]

test('names in one cell are parted; nobody is nobody', () => {
  for (const [cell, parts] of names) {
    const read = nameParts(cell)
    assert.equal(read && [read.surname, read.givenName, read.patronymic].join('|'), parts, cell)
  }
  const sexOf = (patronymic: string) => sexByPatronymic({ surname: 'Ким', givenName: 'А.', patronymic })
  assert.deepEqual(['Петровна', 'Серікқызы', 'Петрович', 'Серікұлы', 'Серік ұлы', 'П.', ''].map(sexOf), [
    'female',
    'female',
    'male',
    'male',
    'male',
    undefined,
    undefined,
  ])
})

test('words mean what the lists say, what a person said first; what means two things means nothing', () => {
  const channels = vocabularyOf(channelList)
  assert.deepEqual(
    ['ЛИЧНО', 'по телефону', 'WhatsApp', 'Телефон', 'голубь', ''].map(word => meaningOf(word, channels)),
    ['in_person', 'phone', 'messenger', 'phone', undefined, undefined],
  )
  assert.equal(meaningOf('голубь', channels, { '*': 'visit' }), 'visit')
  assert.equal(meaningOf('', channels, { '': 'phone' }), 'phone')
  assert.equal(meaningOf('Голубь', channels, undefined, { golub: 'messenger' }), 'messenger')
  const statuses = vocabularyOf(statusList)
  assert.deepEqual([meaningOf('пенсионер', statuses), proposalFor('пенсионер', statuses)], [undefined, 'older_50_plus'])
  assert.equal(proposalFor('Безработнный', statuses), 'unemployed')
  assert.deepEqual(
    wordsIn('пенсионер; многодетная, /инвалид 2 группы').map(word => meaningOf(word, vocabularyOf(kindList))),
    ['age_pensioner', 'large_family', 'disability_1_2'],
  )
  assert.equal(meaningOf('разъяснение', vocabularyOf(outcomeList)), 'explained')
  const same = { ru: 'Возврат билета', kk: 'Билетті қайтару', en: 'Ticket refund' }
  assert.equal(
    meaningOf(
      'возврат билета',
      vocabularyOf([
        { code: 'a', names: same },
        { code: 'b', names: same },
      ]),
    ),
    undefined,
  )
})

test('the number is found in whichever way the paper writes it', () => {
  for (const said of ['17', '№ 17', 'К-2020/17', '17/2020', '17/20', ' 017 '])
    assert.equal(paperSequence(said, 2020), 17, said)
  for (const said of ['', 'б/н', '17-18', '1/2/3']) assert.equal(paperSequence(said, 2020), undefined, said)
  assert.equal(paperSequence('2020', 2020), 2020)
})

const line = fc.record({
  office: fc.constantFrom('a', 'b'),
  receivedOn: fc.constantFrom('2020-03-05', '2020-03-06', '2021-01-10'),
  receivedAt: fc.constantFrom(null, '09:00', '14:30'),
  paperNumber: fc.nat(30).map(String),
})
const numbered = fc
  .array(line, { minLength: 1, maxLength: 40 })
  .map(lines => lines.map((each, row): Numbered => ({ row, ...each })))

test('whatever comes in, each journal is numbered from 1 without a gap or a double, in the order of its days', () => {
  fc.assert(
    fc.property(numbered, fc.boolean(), (lines, begun) => {
      const plans = numberPlans(lines, () => begun)
      assert.equal(
        plans.reduce((sum, { lines }) => sum + lines.length, 0),
        lines.length,
      )
      for (const plan of plans) {
        const numbers = plan.lines.map(({ number }) => number).sort((a, b) => a - b)
        assert.deepEqual(
          numbers,
          numbers.map((_, at) => at + 1),
        )
        if (begun) assert.equal(plan.keeps, false)
        const days = plan.lines.map(({ row }) => lines[row]!.receivedOn)
        assert.deepEqual(days, [...days].sort())
      }
    }),
  )
})

test('a paper journal from 1 to n keeps its numbers, in whatever order it comes', () => {
  fc.assert(
    fc.property(fc.shuffledSubarray([1, 2, 3, 4, 5, 6], { minLength: 6 }), order => {
      const lines = order.map(
        (number, row): Numbered => ({
          row,
          office: 'a',
          receivedOn: '2020-03-05',
          receivedAt: null,
          paperNumber: `К-2020/${number}`,
        }),
      )
      const [plan] = numberPlans(lines, () => false)
      assert.equal(plan!.keeps, true)
      for (const { row, number } of plan!.lines) assert.equal(number, order[row])
    }),
  )
})

const guest = (row: number, name: string, more: Partial<Guest> = {}): Guest => {
  const [surname = '', givenName = '', patronymic = ''] = name.split(' ')
  return { row, surname, givenName, patronymic, bornOn: null, birthYear: null, iin: null, ...more }
}

test('people of one book: certain ones come together, likely ones are told', () => {
  const { groups, leaders } = groupVisitors([
    guest(1, 'Ким Ольга Петровна', { birthYear: 1975 }),
    guest(2, 'Ким Ольга Петровна', { birthYear: 1975, iin: 'x' }),
    guest(3, 'Ли Ольга', { iin: 'x' }),
    guest(4, 'Ким Ольга'),
    guest(5, 'Ким Ольга Петровна', { birthYear: 1990 }),
  ])
  assert.deepEqual(
    [...groups],
    [
      [1, { leader: 1, perhaps: [] }],
      [2, { leader: 1, perhaps: [] }],
      [3, { leader: 1, perhaps: [] }],
      [4, { leader: 4, perhaps: [1] }],
      [5, { leader: 5, perhaps: [4] }],
    ],
  )
  assert.equal(leaders.find(({ row }) => row === 1)!.iin, 'x')
})
