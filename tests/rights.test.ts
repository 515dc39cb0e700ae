import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type StaffName, staff } from '#demonstration/founding.ts'
import type { Endpoint } from '#platform/endpoint.ts'
import { permissions, type Role } from '#platform/permissions.ts'
import { routes } from '../src/app.ts'
import { neighbour } from './database.ts'
import { leadsToRecord, openEveryEndpoint, paramsOf, rightCall } from './endpoints/every-endpoint.ts'

const { ask, records, database } = await openEveryEndpoint()
const endpoints = routes.map(({ endpoint }) => endpoint)
const closed = endpoints.filter(({ permission }) => permission !== 'anyone')
const names = Object.keys(staff) as StaffName[]

const called = ({ method, path }: Endpoint) => `${method} ${path}`
const maySomewhere = (name: StaffName, { permission }: Endpoint) =>
  permission === 'signed-in' ||
  staff[name].roles.some(role =>
    (permissions[permission as keyof typeof permissions] as readonly Role[]).includes(role),
  )

test('nobody is answered before signing in, whatever they send', async () => {
  for (const endpoint of closed) {
    for (const sent of [{}, { input: { unknown: 1 } }, rightCall(endpoint, records)]) {
      const { status, problem } = await ask(endpoint, null, sent)
      assert.deepEqual([status, problem?.code], [401, 'sign_in_first'], called(endpoint))
    }
  }
})

for (const name of names) {
  test(`${staff[name].position}: what the role lacks is refused before anything else is said`, async () => {
    for (const endpoint of closed.filter(each => !maySomewhere(name, each))) {
      for (const sent of [{}, { input: { unknown: 1 } }, rightCall(endpoint, records)]) {
        const { status, problem } = await ask(endpoint, { name }, sent)
        assert.deepEqual([status, problem?.code], [403, 'forbidden'], called(endpoint))
        assert.equal(problem?.errors, undefined)
      }
    }
  })

  test(`${staff[name].position}: what the role has is heard`, async () => {
    for (const endpoint of closed.filter(each => maySomewhere(name, each))) {
      const { status, fault } = await ask(endpoint, { name }, { params: paramsOf(endpoint, records) })
      assert.ok(status < 500 && ![401, 403].includes(status), `${called(endpoint)}: ${status} ${fault}`)
    }
  })
}

test('what is ours does not exist for the neighbours, whatever rights they have at home', async () => {
  const before = await countedRows()
  const seen: string[] = []
  for (const endpoint of closed.filter(leadsToRecord)) {
    const { status, problem } = await ask(
      endpoint,
      { name: 'chair', association: neighbour },
      rightCall(endpoint, records),
    )
    if (status !== 404 || problem?.code !== 'not_found')
      seen.push(`${called(endpoint)}: ${status} ${JSON.stringify(problem)}`)
  }
  assert.deepEqual(seen, [])
  assert.deepEqual(await countedRows(), before)
})

test('nothing of ours comes in any answer to the neighbours, and nothing of theirs is tied to ours', async () => {
  const ours = new Set(Object.values(records))
  const seen: string[] = []
  for (const endpoint of closed.filter(each => !leadsToRecord(each))) {
    const { status, text } = await ask(
      endpoint,
      { name: 'chair', association: neighbour },
      rightCall(endpoint, records),
    )
    if (status < 400 && [...ours].some(id => text.includes(id))) seen.push(`${called(endpoint)}: ${status} ${text}`)
  }
  assert.deepEqual(seen, [])
})

test('what is of another office does not exist for whoever is bound to their own', async () => {
  for (const endpoint of closed.filter(({ path }) => path.startsWith('/reception/entries/:id'))) {
    if (!maySomewhere('lawyer2', endpoint)) continue
    const { status } = await ask(endpoint, { name: 'lawyer2' }, rightCall(endpoint, records))
    assert.equal(status, 404, called(endpoint))
    const { status: own } = await ask(endpoint, { name: 'lawyer' }, { ...rightCall(endpoint, records), input: {} })
    assert.notEqual(own, 404, called(endpoint))
  }
})

/** How much there is: a refused call leaves no row, and no line in the log. */
async function countedRows() {
  const [row] = await database.inside(
    neighbour.organisation,
    sql => sql`
    select (select count(*) from audit_log) as lines, (select count(*) from entries) as entries,
      (select count(*) from tasks) as tasks, (select count(*) from report_texts) as texts`,
  )
  return row
}
