import assert from 'node:assert/strict'
import fc from 'fast-check'
import { breakdown } from '#platform/breakdown.ts'
import type { Filters } from '#platform/fact.ts'
import { dimensions, measures, readBreakdown } from '#reception/picture-contract.ts'
import { measure } from '#report/figures/measure.ts'
import { facts } from '../src/app.ts'
import { type Office, storyOfTheYear } from './story.ts'

const sum = (cells: readonly { value: number }[]) => cells.reduce((all, { value }) => all + value, 0)

/** A measure by dimensions, and what each cell and the whole are when they are counted anew by their filters. */
async function twice({ home, look }: Office, name: string, by: readonly string[], filters: Filters) {
  const fact = facts.get(name)!
  return look(async sql => {
    const broken = await breakdown(sql, home.programme, { fact, filters, by }, 'ru')
    const asked = [...broken.cells.map(cell => cell.filters), filters].map(each => ({
      fact,
      filters: fact.filters.parse(each),
    }))
    const values = await measure(sql, home.programme, asked)
    const [whole, ...cells] = asked.map(one => values.get(one)!).toReversed()
    return { ...broken, whole: whole!, anew: cells.toReversed() }
  })
}

storyOfTheYear('Each cell of a picture is what its filters count, and cells add up to the figure', async office => {
  let filters: Filters[] = [{}]
  const some = fc.record({
    name: fc.constantFrom(...measures),
    by: fc.uniqueArray(fc.constantFrom(...dimensions), { minLength: 1, maxLength: 2 }),
    given: fc.nat(),
  })
  const checked = async ({ name, by, given }: { name: string; by: readonly string[]; given: number }) => {
    const asked = filters[given % filters.length]!
    const { cells, anew, total, whole, overlaps, axes } = await twice(office, name, by, asked)
    const said = `${name} by ${by} of ${JSON.stringify(asked)}`
    assert.equal(total, whole, said)
    assert.deepEqual(
      cells.map(({ value }) => value),
      anew,
      said,
    )
    if (!overlaps) assert.equal(sum(cells), total, said)
    for (const [at, { keys }] of axes.entries())
      assert.deepEqual(new Set(keys.map(({ key }) => key)), new Set(cells.map(cell => cell.keys[at]!)), said)
    // A cell is opened, and broken down again.
    filters = [...filters, ...cells.slice(0, 2).map(cell => cell.filters)].slice(-30)
  }
  for (const name of measures) for (const by of dimensions) await checked({ name, by: [by], given: 0 })
  await fc.assert(fc.asyncProperty(some, checked), { numRuns: 60 })
})

storyOfTheYear('The coordinator reads pictures of every office; nobody bound to one does', async office => {
  const { as, home, neighbour } = office
  const params = { programme: home.programme }
  const search = { fact: 'reception.consultations', by: 'month', and: 'office', consumer: 'yes' } as const
  const { cells, axes, total, unit, overlaps } = await as('coordinator').call(readBreakdown, { params, search })
  assert.deepEqual([sum(cells), unit, overlaps], [total, 'consultation', false])
  assert.deepEqual(
    axes[1]!.keys.map(({ label }) => label),
    ['Кабинет в Костанае', 'Кабинет в Рудном'],
  )
  assert.deepEqual(axes[0]!.keys[0], { key: '2020-03', label: null })
  assert.deepEqual(Object.keys(cells[0]!.filters).sort(), ['consumer', 'month', 'office'])
  const people = await as('monitor').call(readBreakdown, {
    params,
    search: { fact: 'reception.people', by: 'month' },
  })
  assert.ok(people.overlaps && sum(people.cells) > people.total)
  assert.match(people.rule, /Установленные/)
  await as('lawyer').refused(readBreakdown, { params, search }, 403)
  await as('chair', neighbour).refused(readBreakdown, { params, search }, 404)
  const wrong = [
    { by: 'month', and: 'month' },
    { by: 'mood' },
    { by: 'month', ageFrom: 'old' },
    { by: 'month', who: '1' },
  ]
  for (const more of wrong)
    await as('chair').refused(
      readBreakdown,
      { params, search: { fact: 'reception.people', ...more } },
      422,
      'wrong_input',
    )
})
