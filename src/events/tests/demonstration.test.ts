import assert from 'node:assert/strict'
import { measure } from '#report/figures/measure.ts'
import { rowsBehind } from '#report/figures/rows.ts'
import { testServices } from '../../../tests/services.ts'
import { storyOfTheYear } from '../../../tests/story.ts'
import { readBehind } from '../contract.ts'

storyOfTheYear('The action and the hearing are counted from their records', async ({ as, look, home }) => {
  const services = testServices()
  const count = async (name: string, filters: Record<string, string | boolean> = {}) => {
    const part = { fact: services.facts.get(name)!, filters }
    return (await look(sql => measure(sql, home.programme, [part]))).get(part)!
  }
  const action = { kind: 'session' }
  assert.equal(await count('events.sessions', action), 20)
  assert.equal(await count('events.districts', action), 20, 'identity E6: each place of the region, by whatever name')
  assert.equal(await count('events.trips', action), 0)
  assert.equal(await count('events.questions', action), 202)
  assert.equal(await count('events.reviews', action), 10)
  assert.equal(await count('events.photos', action), 25)
  assert.ok((await count('events.state_bodies', action)) >= 4)
  assert.equal(await count('events.experts', action), 7)
  const [people, seats] = [await count('events.attendees', action), await count('events.attendances', action)]
  assert.ok(people >= 200 && people < seats, `${people} people of ${seats} attendances`)
  const hearing = { kind: 'hearing' }
  assert.equal(await count('events.attendees', hearing), 25)
  assert.equal(await count('events.attendances', { ...hearing, bodyKind: 'ngo' }), 23, 'persons')
  assert.equal(await count('events.organisations', { ...hearing, bodyKind: 'ngo' }), 23, 'organisations')

  const named = ['experts', 'questions', 'attendances', 'reviews', 'districts', 'state_bodies', 'photos', 'sessions']
  for (const name of named) {
    const part = { kind: 'counted' as const, label: name, fact: services.facts.get(`events.${name}`)!, filters: action }
    const { items } = await look(sql => rowsBehind(sql, home.programme, part, null, 3))
    const { record, kind } = items.at(-1)!
    // Bodies, documents and meetings have pages of their own.
    if (['directory.institution', 'evidence.item', 'events.event'].includes(kind)) continue
    const behind = await as('monitor').call(readBehind, { params: { record } })
    assert.ok(behind.items.length > 0, `${name}: a line of its proof opens the record`)
  }

  const [clusters] = await look(
    sql => sql<{ places: number; clusters: number }[]>`
      select count(distinct place) as places, count(distinct p.cluster) as clusters
      from events v join places p on p.code = v.place where v.kind = 'session'`,
  )
  assert.deepEqual(clusters, { places: 20, clusters: 5 })
  const everybody = await count('programme.beneficiaries')
  const [apart] = await Promise.all([count('reception.people')])
  assert.ok(everybody < apart + people + 25, 'whoever came to the office and asked at a meeting is one person')
  const [doubts] = await look(sql => sql<{ n: number }[]>`select count(*) as n from attendances where doubtful`)
  assert.equal(doubts!.n, 1, 'somebody is left to be recognised')
})
