import assert from 'node:assert/strict'
import { test } from 'node:test'
import * as fc from 'fast-check'
import { isWorkingDay, type SpecialDay, type SpecialDays } from '#directory/working-days.ts'
import { dayAfter } from '#platform/day.ts'
import { whyThatDay } from '../deadline-words.ts'
import { deadlinesOf, type Facts, isSilent, lastDay, type PaperFacts } from '../deadlines.ts'
import { inForce, isUsable, type LawNumber, type ParameterCode, type TermUnit, usableOn } from '../law.ts'

const number = (code: ParameterCode, value: number | null, unit: LawNumber['unit'], more: Partial<LawNumber> = {}) =>
  ({
    id: code,
    code,
    inForceFrom: '2010-05-04',
    value,
    unit,
    source: `ст. ${code}`,
    certainty: value === null ? 'unsure' : 'read',
    approvedByName: null,
    approvedOn: null,
    ...more,
  }) as const satisfies LawNumber

const law: LawNumber[] = [
  number('claim_answer', 10, 'calendar_days'),
  number('exchange', 14, 'calendar_days'),
  number('refund', 15, 'calendar_days', { certainty: 'secondary' }),
  number('replacement', 10, 'calendar_days'),
  number('replacement_with_expertise', 30, 'calendar_days'),
  number('repair', null, 'calendar_days'),
  number('body_answer', 15, 'calendar_days', { inForceFrom: '2007-01-12', certainty: 'unsure' }),
  number('body_answer', 15, 'working_days', { inForceFrom: '2021-07-01' }),
  number('body_forwarding', 3, 'working_days', { inForceFrom: '2021-07-01' }),
  number('body_prolonged', 2, 'months', { inForceFrom: '2021-07-01' }),
  number('last_day_moves', 1, 'rule', { certainty: 'secondary' }),
]
const plain: SpecialDays = new Map()

const paper = (given: Partial<PaperFacts>): PaperFacts => ({
  id: 'paper',
  kind: 'claim',
  sentOn: null,
  receivedOn: null,
  forwardedOn: null,
  prolongedOn: null,
  answeredOn: null,
  answer: null,
  silentOn: null,
  ...given,
})
const facts = (given: Partial<Facts>): Facts => ({
  sphere: 'defective_goods',
  demands: [],
  boughtOn: null,
  closedOn: null,
  withExpertise: false,
  papers: [],
  ...given,
})
const told = (given: Facts, numbers = law, special = plain) =>
  deadlinesOf(given, numbers, special).map(({ kind, dueOn, doneOn }) => [kind, dueOn, doneOn])

const claim = paper({ sentOn: '2020-03-04', receivedOn: '2020-03-05' })
const complaint = paper({ kind: 'complaint', sentOn: '2021-10-01', receivedOn: '2021-10-04' })

const cases: readonly [what: string, facts: Facts, deadlines: unknown[]][] = [
  ['nothing was received, nothing runs', facts({ papers: [paper({ sentOn: '2020-03-05' })] }), []],
  [
    'the seller has ten days from the day after receipt; the 15th is a Sunday',
    facts({ papers: [claim] }),
    [['claim_answer', '2020-03-16', null]],
  ],
  [
    'an answer ends the term, a refund demanded goes on',
    facts({
      sphere: 'proper_quality',
      demands: ['return_refund'],
      papers: [{ ...claim, answeredOn: '2020-03-10', answer: 'full' }],
    }),
    [
      ['claim_answer', '2020-03-16', '2020-03-10'],
      ['refund', '2020-03-20', null],
    ],
  ],
  [
    'who refuses will not refund',
    facts({ demands: ['return_refund'], papers: [{ ...claim, answeredOn: '2020-03-10', answer: 'refusal' }] }),
    [
      ['claim_answer', '2020-03-16', '2020-03-10'],
      ['refund', '2020-03-20', '2020-03-10'],
    ],
  ],
  [
    'the citizen’s fourteen days never move, and end with the first claim',
    facts({ sphere: 'proper_quality', boughtOn: '2020-02-22', papers: [paper({ sentOn: '2020-03-04' })] }),
    [['exchange', '2020-03-07', '2020-03-04']],
  ],
  [
    'replacement takes longer with an expertise',
    facts({ demands: ['same_model'], withExpertise: true, papers: [claim] }),
    [
      ['claim_answer', '2020-03-16', null],
      ['replacement', '2020-04-06', null],
    ],
  ],
  [
    'the term of repair is not known, so no day is computed',
    facts({ demands: ['free_repair'], papers: [claim] }),
    [
      ['claim_answer', '2020-03-16', null],
      ['repair', null, null],
    ],
  ],
  [
    'a state body has fifteen working days, and three to forward',
    facts({ papers: [complaint] }),
    [
      ['body_forwarding', '2021-10-07', null],
      ['body_answer', '2021-10-25', null],
    ],
  ],
  [
    'prolonged: two months from receipt; the 4th of December is a Saturday',
    facts({ papers: [{ ...complaint, prolongedOn: '2021-10-20' }] }),
    [
      ['body_forwarding', '2021-10-07', '2021-10-20'],
      ['body_answer', '2021-12-06', null],
    ],
  ],
  [
    'before that code was in force the number is unsure, and for forwarding there is none',
    facts({ papers: [{ ...complaint, sentOn: '2020-06-01', receivedOn: '2020-06-01' }] }),
    [
      ['body_forwarding', null, null],
      ['body_answer', null, null],
    ],
  ],
  [
    'a closed case has nothing due',
    facts({ closedOn: '2020-03-09', papers: [claim] }),
    [['claim_answer', '2020-03-16', '2020-03-09']],
  ],
]
for (const [what, given, deadlines] of cases) test(what, () => assert.deepEqual(told(given), deadlines))

test('holidays push working days and last days on', () => {
  const holidays: SpecialDays = new Map(
    ['2020-03-16', '2021-10-05'].map(day => [day, { day, kind: 'holiday', occasion: 'x' } satisfies SpecialDay]),
  )
  assert.deepEqual(told(facts({ papers: [claim] }), law, holidays), [['claim_answer', '2020-03-17', null]])
  assert.deepEqual(told(facts({ papers: [complaint] }), law, holidays), [
    ['body_forwarding', '2021-10-08', null],
    ['body_answer', '2021-10-26', null],
  ])
})

test('without the approved rule a last day off stays where it is', () => {
  const unsure = law.map(each => (each.code === 'last_day_moves' ? { ...each, certainty: 'unsure' as const } : each))
  assert.deepEqual(told(facts({ papers: [claim] }), unsure), [['claim_answer', '2020-03-15', null]])
})

test('what is unsure is used only when a lawyer has approved it', () => {
  const unsure = number('repair', 7, 'calendar_days', { certainty: 'unsure' })
  assert.equal(isUsable(unsure), false)
  assert.equal(isUsable({ ...unsure, approvedOn: '2020-03-01' }), true)
  assert.equal(isUsable(number('repair', null, 'calendar_days', { approvedOn: '2020-03-01' })), false)
  assert.equal(usableOn([unsure], 'repair', '2020-03-01'), undefined)
  assert.equal(inForce(law, 'body_answer', '2021-06-30')?.unit, 'calendar_days')
  assert.equal(inForce(law, 'body_answer', '2021-07-01')?.unit, 'working_days')
  assert.equal(inForce(law, 'body_answer', '2006-01-01'), undefined)
})

test('silence is certain on the day after', () => {
  assert.equal(isSilent('2020-03-16', '2020-03-16'), false)
  assert.equal(isSilent('2020-03-16', '2020-03-17'), true)
  assert.equal(isSilent(null, '2030-01-01'), false)
})

test('the day is explained in three languages', () => {
  const [deadline] = deadlinesOf(
    facts({ papers: [claim] }),
    law.map(each => ({ ...each, approvedByName: 'Ермекова Д. Б.', approvedOn: '2020-03-02' })),
    plain,
  )
  assert.equal(
    whyThatDay(deadline!, 'ru'),
    'Бумага получена 05.03.2020. Срок – 10\u00a0календарных дней, счёт со следующего дня (ст. claim_answer). Последний день 15.03.2020 – нерабочий, поэтому срок кончается в ближайший рабочий день, 16.03.2020. Число закона утверждено: Ермекова Д. Б., 02.03.2020.',
  )
  assert.match(whyThatDay(deadline!, 'kk'), /10\u00a0күнтізбелік күн.*16\.03\.2020/)
  assert.match(whyThatDay({ ...deadline!, parameter: law[0]! }, 'en'), /has not approved this number yet/)
  const [, repair] = deadlinesOf(facts({ demands: ['free_repair'], papers: [claim] }), law, plain)
  assert.match(whyThatDay(repair!, 'ru'), /Срок не утверждён юристом \(ст\. repair\)/)
})

const days = fc.integer({ min: 0, max: 5000 }).map(offset => dayAfter('2015-01-01', offset))
const calendars = fc
  .array(fc.tuple(days, fc.constantFrom('holiday', 'day_off', 'working_day')), { maxLength: 200 })
  .map((rows): SpecialDays => new Map(rows.map(([day, kind]) => [day, { day, kind, occasion: 'x' } as SpecialDay])))

/** As a clerk would: with a calendar on the wall, day by day, crossing off. */
function byHand(from: string, value: number, unit: TermUnit, special: SpecialDays): string {
  if (unit === 'months') {
    const [year, month, date] = from.split('-').map(Number) as [number, number, number]
    const turned = (year * 12 + month - 1 + value) % 12
    const inYear = Math.floor((year * 12 + month - 1 + value) / 12)
    for (let day = date; ; day--) {
      const iso = `${inYear}-${String(turned + 1).padStart(2, '0')}-${String(day).padStart(2, '0')}`
      if (new Date(iso).toISOString?.().startsWith(iso)) return iso
    }
  }
  const crossed: string[] = []
  for (let day = dayAfter(from); crossed.length < value; day = dayAfter(day))
    if (unit === 'calendar_days' || isWorkingDay(day, special)) crossed.push(day)
  return crossed.at(-1)!
}

test('every term ends where a clerk with a wall calendar ends it', () => {
  fc.assert(
    fc.property(
      days,
      fc.integer({ min: 1, max: 60 }),
      fc.constantFrom<TermUnit>('calendar_days', 'working_days', 'months'),
      calendars,
      (from, value, unit, special) => {
        assert.equal(lastDay(from, value, unit, special), byHand(from, value, unit, special))
      },
    ),
    { numRuns: 500 },
  )
})

test('a later receipt never makes an earlier deadline, and a deadline is a working day', () => {
  fc.assert(
    fc.property(days, fc.integer({ min: 0, max: 40 }), calendars, (received, later, special) => {
      const due = (receivedOn: string) =>
        deadlinesOf(
          facts({ papers: [{ ...complaint, sentOn: receivedOn, receivedOn }] }),
          law.map(each => ({
            ...each,
            inForceFrom: each.unit === 'working_days' || each.unit === 'rule' ? '2001-01-01' : '2030-01-01',
          })),
          special,
        ).find(({ kind }) => kind === 'body_answer')!.dueOn!
      const [first, second] = [due(received), due(dayAfter(received, later))]
      assert.ok(first <= second)
      assert.ok(isWorkingDay(first, special))
      assert.ok(first > received)
    }),
  )
})
