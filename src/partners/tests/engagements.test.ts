import assert from 'node:assert/strict'
import { correctInstitution } from '#directory/contract.ts'
import { newId } from '#platform/identifier.ts'
import { measure } from '#report/figures/measure.ts'
import { testServices } from '../../../tests/services.ts'
import { type Office, story } from '../../../tests/story.ts'
import {
  addEngagement,
  correctEngagement,
  dropEngagement,
  type Engaged,
  listEngaged,
  readEngagement,
} from '../engagement-contract.ts'
import { activity, institution } from './a-directory.ts'

const fromOn = '2020-03-02'
const lawyer = { name: 'Ким Ольга Петровна', role: 'lawyer', basis: 'contract', fromOn } as const

const everybody = async ({ as, home }: Office, who: 'chair' | 'monitor' = 'chair'): Promise<Engaged[]> =>
  (await as(who).call(listEngaged, { params: { programme: home.programme } })).items

/** A meeting that was held, and its experts. */
const meeting = ({ look, home }: Office, heldOn: string, experts: { name: string; institution?: string }[]) =>
  look(async sql => {
    const own = { organisation: home.organisation, id: newId() }
    await sql`insert into events ${sql({
      ...{
        ...own,
        programme: home.programme,
        kind: 'other',
        title: 'Встреча',
        held_on: heldOn,
        planned_form: 'online',
      },
      ...{ form: 'online', state: 'held', starts_at: '10:00', ends_at: '12:00', made_by: home.member.chair },
    })}`
    for (const [index, { name, institution }] of experts.entries())
      await sql`
        insert into event_experts (organisation, id, event, position, name, institution, body, body_kind)
        select ${own.organisation}, ${newId()}, ${own.id}, ${index}, ${name}, i.id, coalesce(i.name, ''), i.kind
        from (values (1)) one left join institutions i on i.id = ${institution ?? null}`
  })

const count = async ({ look, home }: Office, filters: object) => {
  const part = { fact: testServices().facts.get('partners.people')!, filters: { ...filters } }
  return (await look(sql => measure(sql, home.programme, [part]))).get(part)
}

story('Somebody is engaged once, put right, and keeps the body of the first day', async office => {
  const { as, home, look } = office
  const params = { programme: home.programme }
  const [does, body] = [await activity(office), await institution(office, 'Департамент юстиции', 'state_body')]
  const id = newId()
  const input = { id, ...lawyer, institution: body, activities: [does], hours: 40, document: 'договор № 3' }
  const added = await as('accountant').call(addEngagement, { params, input })
  assert.deepEqual(await as('accountant').call(addEngagement, { params, input }), added, 'the same submit twice')
  assert.deepEqual([added.body, added.bodyKind, added.activities], ['Департамент юстиции', 'state_body', [does]])
  const twice = { params, input: { ...input, id: newId(), name: 'ким ольга петровна' } }
  await as('editor').refused(addEngagement, twice, 409, 'partners.engaged_twice')

  const renamed = { version: 1, kind: 'company', name: 'АО «Юстиция»' } as const
  await as('chair').call(correctInstitution, { params: { id: body }, input: renamed })
  const { id: _, ...rest } = input
  const change = { params: { id }, input: { ...rest, version: 1, hours: 60 } }
  const changed = await as('editor').call(correctEngagement, change)
  assert.deepEqual([changed.body, changed.bodyKind, changed.hours], ['Департамент юстиции', 'state_body', 60])
  await as('editor').refused(correctEngagement, change, 409, 'stale_version')
  assert.deepEqual(await as('editor').call(readEngagement, { params: { id } }), changed)
  await as('chair').call(dropEngagement, { params: { id } })
  assert.deepEqual(await everybody(office), [])
  const own = { organisation: home.organisation, id: newId(), programme: home.programme }
  const bad = { ...own, name: 'Ким', role: 'lawyer', basis: 'delegated', from_on: fromOn }
  await assert.rejects(
    look(sql => sql`insert into engagements ${sql(bad)}`),
    /engagement_delegated_says_by_whom/,
  )
})

story('Experts of meetings are drawn in: one person however often and wherever written', async office => {
  const { as, home } = office
  const params = { programme: home.programme }
  const body = await institution(office, 'Департамент юстиции', 'state_body')
  const delegated = { name: 'Алимов Т. С.', institution: body }
  await meeting(office, '2020-04-21', [delegated, { name: 'Ким Ольга Петровна' }])
  await meeting(office, '2020-05-12', [delegated])
  await meeting(office, '2019-05-12', [{ name: 'Вне периода' }])
  const before = await everybody(office)
  assert.deepEqual(
    before.map(({ name, basis, parts }) => [name, basis, parts.map(({ times, hours }) => [times, hours])]),
    [
      ['Алимов Т. С.', 'delegated', [[2, 4]]],
      ['Ким Ольга Петровна', null, [[1, 2]]],
    ],
  )
  await as('chair').call(addEngagement, { params, input: { id: newId(), ...lawyer, vulnerable: true } })
  const [, kim] = await everybody(office)
  assert.deepEqual([kim!.id, kim!.basis, kim!.vulnerable], [before[1]!.id, 'contract', true])
  assert.deepEqual(
    kim!.parts.map(({ source, basis }) => [source, basis]),
    [
      ['engagement', 'contract'],
      ['event', 'contract'],
    ],
  )
  assert.equal((await everybody(office, 'monitor'))[1]!.vulnerable, null, 'whoever only reads may not know')
  const counts = [{}, { basis: 'contract' }, { basis: 'staff' }, { vulnerable: true }, { bodyKind: 'state_body' }]
  const values = []
  for (const filters of counts) values.push(await count(office, filters))
  assert.deepEqual(values, [2, 1, 0, 1, 1])
})

story('What can’t be is refused in words; others read, and the neighbours see nothing', async office => {
  const { as, home, neighbour } = office
  const params = { programme: home.programme }
  const wrong = async (more: object) => {
    const input = { id: newId(), ...lawyer, ...more }
    return (await as('chair').refused(addEngagement, { params, input }, 422, 'wrong_input')).errors?.[0]?.path
  }
  assert.equal(await wrong({ name: ' ' }), 'name')
  assert.equal(await wrong({ untilOn: '2020-03-01' }), 'untilOn')
  assert.equal(await wrong({ basis: 'delegated' }), 'institution')
  assert.equal(await wrong({ hours: 0 }), 'hours')
  const input = { id: newId(), ...lawyer }
  const foreign = { ...input, id: newId(), activities: [newId()] }
  await as('chair').refused(addEngagement, { params, input: foreign }, 404, 'not_found')
  const unknown = { ...input, id: newId(), institution: newId() }
  await as('chair').refused(addEngagement, { params, input: unknown }, 404, 'not_found')
  for (const who of ['lawyer', 'teacher', 'intern', 'monitor'] as const)
    await as(who).refused(addEngagement, { params, input }, 403, 'forbidden')
  await as('editor').call(addEngagement, { params, input })
  const stranger = as('chair', neighbour)
  await stranger.refused(listEngaged, { params }, 404, 'not_found')
  await stranger.refused(readEngagement, { params: { id: input.id } }, 404, 'not_found')
  const { id: _, ...rest } = input
  await stranger.refused(correctEngagement, { params: { id: input.id }, input: { ...rest, version: 1 } }, 404)
  await stranger.refused(dropEngagement, { params: { id: input.id } }, 404, 'not_found')
})
