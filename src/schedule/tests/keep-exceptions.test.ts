import assert from 'node:assert/strict'
import { newId } from '#platform/identifier.ts'
import { type Office, story } from '../../../tests/story.ts'
import { addException, correctException, dropException, listExceptions, readHours } from '../hours-contract.ts'
import { except, inForce, MONDAY } from './a-week.ts'

const quarantine = {
  id: newId(),
  office: null,
  from: '2020-11-23',
  to: '2020-12-06',
  kind: 'quarantine',
  mode: 'phone',
  reason: 'Постановление санитарного врача',
} as const
const params = ({ home }: Office) => ({ programme: home.programme })

story('A quarantine sends every office to the phone; taken away, they receive as before', async office => {
  const { as } = office
  await inForce(office)
  await inForce(office, { office: office.home.office.rudny })
  const modes = async () => {
    const { items } = await as('monitor').call(readHours, {
      params: params(office),
      search: { from: MONDAY, to: MONDAY },
    })
    return items.map(({ days }) => days[0]!.hours.map(({ mode }) => mode).join())
  }
  assert.deepEqual(await modes(), ['in_person', 'in_person'])
  const given = { params: params(office), input: quarantine }
  const added = await as('coordinator').call(addException, given)
  assert.deepEqual(await as('coordinator').call(addException, given), added)
  assert.deepEqual(await modes(), ['phone', 'phone'])
  await except(office, { office: office.home.office.rudny })
  assert.deepEqual(await modes(), ['phone', ''])
  await as('chair').call(dropException, { params: { id: added.id } })
  assert.deepEqual(await modes(), ['in_person', ''])
})

story('An exception is put right; the second editor is told', async office => {
  const { as } = office
  const added = await except(office, {})
  const { id: _, ...told } = quarantine
  const given = { params: { id: added.id }, input: { ...told, version: 1 } }
  const corrected = await as('chair').call(correctException, given)
  assert.deepEqual([corrected.from, corrected.mode, corrected.version], ['2020-11-23', 'phone', 2])
  await as('coordinator').refused(correctException, given, 409, 'stale_version')
  const { items } = await as('editor').call(listExceptions, { params: params(office) })
  assert.deepEqual(
    items.map(({ reason }) => reason),
    ['Постановление санитарного врача'],
  )
})

story('What can be no exception is refused in words', async office => {
  const { as } = office
  const said = async (given: object, status = 422, code = 'wrong_input') => {
    const input = { ...quarantine, id: newId(), ...given }
    const problem = await as('chair').refused(addException, { params: params(office), input }, status, code)
    return (problem.errors ?? []).map(({ path, message }) => `${path}: ${message}`).join()
  }
  assert.match(await said({ to: '2020-11-01' }), /to: Последний день/)
  assert.match(await said({ mode: 'in_person' }), /mode: .*другой режим/)
  assert.match(await said({ kind: 'holiday' }), /mode/)
  assert.match(await said({ kind: 'other_hours', mode: 'in_person' }), /hours: Часы указывают/)
  const backwards = { from: '13:00', to: '09:00', minutes: 30 }
  assert.match(await said({ kind: 'other_hours', mode: 'in_person', hours: backwards }), /hours: Начало/)
  assert.match(await said({ hours: { from: '09:00', to: '10:00', minutes: 30 } }), /hours/)
  assert.match(await said({ reason: ' ' }), /reason/)
  await as('chair').call(addException, { params: params(office), input: quarantine })
  await said({}, 409, 'schedule.exception_said_twice')
  await said({ office: newId(), from: MONDAY }, 422, 'unknown_link')
})

story('Only leads write exceptions; the neighbours see none', async office => {
  const { as, neighbour } = office
  for (const who of ['lawyer', 'intern', 'editor', 'monitor'] as const)
    await as(who).refused(addException, { params: params(office), input: quarantine }, 403, 'forbidden')
  const added = await except(office, {})
  const theirs = as('chair', neighbour)
  await theirs.refused(addException, { params: params(office), input: quarantine }, 404, 'not_found')
  await theirs.refused(dropException, { params: { id: added.id } }, 404, 'not_found')
  await theirs.refused(listExceptions, { params: params(office) }, 404, 'not_found')
})
