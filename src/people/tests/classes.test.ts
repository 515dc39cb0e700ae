import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { story } from '../../../tests/story.ts'
import { ageClasses, ageClassOf, ageClassSql, ageClassWords, ageOn, ageOnSql } from '../age.ts'
import { socialStatuses, socialStatusWords, statusPriority, statusRule, suggestedStatus } from '../social-status.ts'

const day = fc
  .date({ min: new Date('1900-01-01'), max: new Date('2100-12-31'), noInvalidDate: true })
  .map(date => date.toISOString().slice(0, 10))

test('The age classes leave no gap and never overlap', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 130 }), age => {
      const fitting = ageClasses.filter(({ from, to }) => age >= from && (to === null || age <= to))
      assert.equal(fitting.length, age < 13 ? 0 : 1)
      assert.equal(ageClassOf(age), fitting[0]?.key ?? 'under_13')
    }),
  )
  for (const { from, to } of ageClasses.slice(0, -1))
    assert.ok(ageClasses.some(next => next.from === to! + 1 && next.from > from))
  assert.equal(ageClasses.at(-1)!.to, null)
  assert.equal(ageClassOf(null), 'unknown')
})

test('A person is a year older on the birthday, not before', () => {
  const cases: [string | null, number | null, string, number | null][] = [
    ['1985-02-15', 1985, '2020-02-14', 34],
    ['1985-02-15', 1985, '2020-02-15', 35],
    ['2004-02-29', 2004, '2020-02-28', 15],
    ['2004-02-29', 2004, '2021-02-28', 16],
    ['2004-02-29', 2004, '2021-03-01', 17],
    [null, 1985, '2020-01-01', 35],
    [null, null, '2020-01-01', null],
  ]
  for (const [bornOn, birthYear, on, age] of cases)
    assert.equal(ageOn({ bornOn, birthYear }, on), age, `${bornOn} ${birthYear} ${on}`)
})

story('The database counts ages and their classes as the screen does', async ({ look }) => {
  const births = fc.record({
    bornOn: fc.option(day),
    birthYear: fc.option(fc.integer({ min: 1900, max: 2100 })),
    on: day,
  })
  const cases = fc
    .sample(births, 1000)
    .map(birth => (birth.bornOn ? { ...birth, birthYear: Number(birth.bornOn.slice(0, 4)) } : birth))
  const rows = await look(sql => {
    const age = ageOnSql(sql, { bornOn: sql`c.born_on`, birthYear: sql`c.birth_year`, on: sql`c."on"` })
    return sql<{ age: number | null; class: string }[]>`
      select ${age} as age, ${ageClassSql(sql, age)} as class
      from jsonb_to_recordset(${sql.json(cases.map((c, n) => ({ n, born_on: c.bornOn, birth_year: c.birthYear, on: c.on })) as never)})
        as c (n int, born_on date, birth_year int, "on" date) order by c.n`
  })
  rows.forEach((row, n) => {
    const age = ageOn(cases[n]!, cases[n]!.on)
    assert.deepEqual({ ...row }, { age, class: ageClassOf(age) }, JSON.stringify(cases[n]))
  })
  assert.equal(rows.length, 1000)
})

test('Everybody has one status, by the written priority', () => {
  const facts = { age: null, disabled: false, occupation: null, on: '2020-11-30' }
  assert.equal(suggestedStatus({ ...facts, age: 15, disabled: true }), 'children')
  assert.equal(suggestedStatus({ ...facts, age: 17, occupation: 'unemployed' }), 'children')
  assert.equal(suggestedStatus({ ...facts, age: 61, disabled: true, occupation: 'business_reps' }), 'disabled')
  assert.equal(suggestedStatus({ ...facts, age: 61, occupation: 'budget_employees' }), 'budget_employees')
  assert.equal(suggestedStatus({ ...facts, age: 50 }), 'older_50_plus')
  assert.equal(suggestedStatus({ ...facts, age: 28 }), 'youth')
  assert.equal(suggestedStatus({ ...facts, age: 30 }), 'other')
  assert.equal(
    suggestedStatus({ ...facts, age: 30, on: '2024-03-01' }),
    'youth',
    'the bounds of youth are those of the day',
  )
  assert.equal(suggestedStatus({ ...facts, age: 22, occupation: 'unemployed' }), 'unemployed')
  assert.equal(suggestedStatus(facts), 'other')
  assert.deepEqual([...statusPriority].sort(), [...socialStatuses].sort())
})

test('The rule in words names the statuses in the order of the priority', () => {
  const places = statusPriority.map(status =>
    statusRule.ru.toLowerCase().indexOf(socialStatusWords[status].ru.toLowerCase().split(/ \(| кат/)[0]!),
  )
  assert.deepEqual(
    places,
    [...places].sort((a, b) => a - b),
  )
  assert.ok(
    places.every(place => place > 0),
    places.join(),
  )
  assert.equal(new Set(Object.values(ageClassWords).map(({ ru }) => ru)).size, 9)
})
