import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { newId } from '#platform/identifier.ts'
import { readReport } from '#report/contract.ts'
import { story, storyOfTheYear } from '../../../tests/story.ts'
import { addProject, correctProject, dropProject, listProjects } from '../project-contract.ts'
import { sumInWords } from '../project-sum.ts'

const project = {
  ...{ number: 1, name: 'Кабинеты в сёлах', direction: 'Защита прав', justification: 'Далеко.', goal: 'Рядом.' },
  ...{ tasks: 'Открыть.', description: 'Два дня в неделю.', results: 'Сто консультаций.' },
  ...{ unit: 'кабинет', unitSum: 3_000_000, units: 5, places: ['39', '3944'] },
}

story('A project is proposed once, put right and deleted; the database multiplies', async office => {
  const { as, home, look } = office
  const params = { programme: home.programme }
  const input = { id: newId(), ...project }
  const added = await as('editor').call(addProject, { params, input })
  assert.deepEqual(await as('editor').call(addProject, { params, input }), added, 'the same submit twice')
  assert.deepEqual([added.total, added.currency, added.places], [15_000_000, 'KZT', ['39', '3944']])
  const second = { params, input: { ...input, id: newId() } }
  await as('editor').refused(addProject, second, 409, 'proposals.project_number_twice')
  const one = { params: { id: added.id } }
  const change = { ...one, input: { ...project, version: 1, units: 2, currency: 'USD' as const, places: ['3910'] } }
  const changed = await as('coordinator').call(correctProject, change)
  assert.deepEqual([changed.total, changed.currency, changed.places, changed.version], [6_000_000, 'USD', ['3910'], 2])
  await as('coordinator').refused(correctProject, change, 409, 'stale_version')
  await assert.rejects(
    look(sql => sql`update project_proposals set total = 1`),
    /total/,
  )
  await as('chair').call(dropProject, one)
  assert.deepEqual((await as('chair').call(listProjects, { params })).items, [])
  await as('chair').refused(dropProject, one, 404, 'not_found')
})

story('What the form asks for may not be missing', async ({ as, home }) => {
  const params = { programme: home.programme }
  const wrong = async (more: object) => {
    const input = { id: newId(), ...project, ...more }
    return (await as('chair').refused(addProject, { params, input }, 422, 'wrong_input')).errors?.[0]?.path
  }
  for (const field of ['name', 'direction', 'justification', 'goal', 'tasks', 'description', 'results', 'unit'])
    assert.equal(await wrong({ [field]: ' ' }), field)
  assert.equal(await wrong({ places: [] }), 'places')
  assert.equal(await wrong({ units: 0 }), 'units')
  assert.equal(await wrong({ unitSum: 1.5 }), 'unitSum')
  assert.equal(await wrong({ currency: 'BTC' }), 'currency')
  const nowhere = { id: newId(), ...project, places: ['9999'] }
  await as('chair').refused(addProject, { params, input: nowhere }, 404, 'not_found')
})

story('Others read and don’t write; the neighbours see nothing', async ({ as, home, neighbour }) => {
  const params = { programme: home.programme }
  const input = { id: newId(), ...project }
  for (const who of ['lawyer', 'accountant', 'intern', 'monitor'] as const)
    await as(who).refused(addProject, { params, input }, 403, 'forbidden')
  await as('editor').call(addProject, { params, input })
  assert.equal((await as('monitor').call(listProjects, { params })).items.length, 1)
  const stranger = as('chair', neighbour)
  await stranger.refused(listProjects, { params }, 404, 'not_found')
  await stranger.refused(correctProject, { params: { id: input.id }, input: { ...project, version: 1 } }, 404)
  await stranger.refused(dropProject, { params: { id: input.id } }, 404, 'not_found')
})

storyOfTheYear(
  'R40: the report prints number, goal, total with currency, and places, as the register has them',
  async office => {
    const { as, home } = office
    const params = { programme: home.programme }
    const { items } = await as('monitor').call(listProjects, { params })
    const { proposals } = await as('monitor').call(readReport, { params })
    assert.deepEqual(
      proposals.map(({ number, name, goal }) => [number, name, goal]),
      items.map(({ number, name, goal }) => [String(number), name, goal]),
    )
    assert.equal(proposals[0]!.sum.replaceAll('\u00a0', ' '), '3 000 000 тенге × 5 (кабинет) = 15 000 000 тенге')
    assert.match(proposals[0]!.geography, /^Костанайская область: Костанай, Аркалык, /)
    for (const cells of proposals) assert.ok(Object.values(cells).every(Boolean), 'no cell is empty')
  },
)

test('What is printed multiplies right, whatever the numbers', () => {
  const digits = (text: string) => Number(text.replaceAll(/\D/g, ''))
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 1_000_000_000 }), fc.integer({ min: 2, max: 1000 }), (unitSum, units) => {
      const sum = { currency: 'KZT', unit: 'кабинет', unitSum, units, total: unitSum * units } as const
      const [left, right] = sumInWords(sum, value => value.toLocaleString('ru'), 'ru').split(' = ')
      const [one, many] = left!.split(' × ')
      assert.equal(digits(one!) * digits(many!), digits(right!))
    }),
  )
  const single = { currency: 'EUR', unit: 'проект', unitSum: 700, units: 1, total: 700 } as const
  assert.equal(sumInWords(single, String, 'ru'), '700 евро (проект)')
})
