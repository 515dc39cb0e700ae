import assert from 'node:assert/strict'
import { countEntries } from '#reception/contract.ts'
import { dimensions, readBreakdown } from '#reception/picture-contract.ts'
import { story, storyOfTheYear } from './story.ts'

const asAddress = (filters: Record<string, string | number | boolean>) =>
  Object.fromEntries(
    Object.entries(filters).map(([name, value]) => [name, value === true ? 'yes' : value === false ? 'no' : value]),
  )

storyOfTheYear('Every mark of a picture opens as many lines of the journal as it says', async ({ as, home }) => {
  const coordinator = as('coordinator')
  const params = { programme: home.programme }
  for (const by of dimensions) {
    const found = await coordinator.call(readBreakdown, { params, search: { fact: 'reception.consultations', by } })
    assert.ok(found.cells.length > 0, by)
    for (const cell of found.cells.slice(0, 6)) {
      const search = { ...asAddress(cell.filters), state: 'counted' } as never
      const { entries } = await coordinator.call(countEntries, { params, search })
      assert.equal(entries, cell.value, `${by} ${cell.keys}`)
    }
  }
})

story('Pictures are for those who lead, and for the monitor', async ({ as, home }) => {
  const asked = { params: { programme: home.programme }, search: { fact: 'reception.people', by: 'month' } } as const
  await as('monitor').call(readBreakdown, asked)
  await as('lawyer').refused(readBreakdown, asked, 403)
})
