import assert from 'node:assert/strict'
import { addItem } from '#evidence/contract.ts'
import { newId } from '#platform/identifier.ts'
import { measure } from '#report/figures/measure.ts'
import { facts } from '../../../src/app.ts'
import { type Office, story } from '../../../tests/story.ts'
import { planReceptionDay } from '../office-contract.ts'
import { readDayPapers, readOfficePapers } from '../paper-contract.ts'

/** A plan whose first activity promises regulations, and whose second one is counted from offices. */
async function promised({ look, home: { organisation, programme } }: Office) {
  const ids = { task: newId(), other: newId(), offices: newId(), regulations: newId(), medium: newId() }
  await look(async sql => {
    await sql`insert into tasks (organisation, id, programme, position, title) values (${organisation}, ${ids.task}, ${programme}, 901, 'Задача')`
    const activities = [ids.other, ids.offices].map((id, index) => ({
      ...{ organisation, id, programme, task: ids.task, number: 901 + index, title: 'Мероприятие' },
      ...{ startsOn: '2020-03-02', endsOn: '2020-11-30' },
    }))
    await sql`insert into activities ${sql(activities)}`
    const indicators = [
      { id: ids.regulations, code: 'W01', fact: 'reception.regulations', unit: 'document' },
      { id: newId(), code: 'W02', fact: 'reception.offices', unit: 'office' },
    ].map((each, index) => ({
      ...{ organisation, programme, activity: ids.offices, place: 'product', position: index + 1, label: each.code },
      ...{ qualifier: 'exactly', plan: 2, ...each },
    }))
    await sql`insert into indicators ${sql(indicators)}`
    await sql`insert into institutions (organisation, id, kind, name, search_key) values (${organisation}, ${ids.medium}, 'network', 'Желі', '')`
  })
  return ids
}

story('An office says which opening documents it has, and where a missing one belongs', async office => {
  const { as, home } = office
  const ids = await promised(office)
  const params = { id: home.office.kostanay }
  const read = () => as('editor').call(readOfficePapers, { params })
  const before = await read()
  assert.deepEqual(
    before.items.map(({ kind, quantity, activity, indicator }) => [kind, quantity, activity, indicator]),
    ['agreement', 'regulation', 'schedule', 'announcement', 'banner'].map(kind => [
      kind,
      0,
      ids.offices,
      kind === 'regulation' ? ids.regulations : null,
    ]),
  )
  const { activity, indicator } = before.items[1]!
  const item = {
    ...{ id: newId(), programme: home.programme, activity: activity!, title: 'Положение', url: 'https://example.kz/' },
    ...{ kind: 'regulation' as const, quantity: 2, medium: ids.medium },
    links: [
      { proves: 'record' as const, target: params.id },
      { proves: 'indicator' as const, target: indicator! },
    ],
  }
  await as('lawyer2').call(addItem, { input: item })
  const { items, channels } = await read()
  assert.deepEqual(items[1]!.items, [{ id: item.id, title: 'Положение', quantity: 2, datedOn: null }])
  assert.equal(items[1]!.quantity, 2)
  assert.deepEqual(channels.media, [{ id: ids.medium, name: 'Желі' }])
})

story('Documents of offices and days are counted from the annexes, a shared one once', async office => {
  const { as, home, look } = office
  const ids = await promised(office)
  const { programme } = home
  const day = newId()
  await as('chair').call(planReceptionDay, {
    params: { programme },
    input: {
      id: day,
      heldOn: '2020-11-27',
      title: 'Единый день',
      mode: 'in_person',
      offices: [{ office: home.office.kostanay }],
    },
  })
  const add = (kind: 'announcement' | 'schedule' | 'banner', quantity: number, ...targets: string[]) =>
    as('editor').call(addItem, {
      input: {
        ...{ id: newId(), programme, activity: ids.other, title: kind, kind, quantity, url: 'https://example.kz/' },
        ...(kind === 'announcement' && { medium: ids.medium }),
        links: targets.map(target => ({ proves: 'record' as const, target })),
      },
    })
  const { kostanay, rudny } = home.office
  await add('announcement', 1, kostanay, rudny)
  await add('announcement', 1, kostanay)
  await add('banner', 2, kostanay)
  await add('schedule', 1, rudny)
  await add('schedule', 1, day)
  await add('banner', 5)
  const count = async (name: string, filters = {}) => {
    const asked = { fact: facts.get(name)!, filters }
    return look(async sql => (await measure(sql, programme, [asked])).get(asked))
  }
  assert.equal(await count('reception.announcements'), 2)
  assert.equal(await count('reception.announcements', { office: rudny }), 1)
  assert.equal(await count('reception.announcement_channels'), 1, 'one network, however often')
  assert.equal(await count('reception.banners'), 2, 'a document counts as many as it says; a loose one not at all')
  assert.equal(await count('reception.day_schedules'), 1, 'the schedule of an office is another one')
  assert.equal(await count('reception.regulations'), 0)
})

story(
  'The documents of a unified day are read with the day, and not by the neighbour',
  async ({ as, home, neighbour }) => {
    const id = newId()
    await as('chair').call(planReceptionDay, {
      params: { programme: home.programme },
      input: {
        id,
        heldOn: '2020-11-27',
        title: 'Единый день',
        mode: 'in_person',
        offices: [{ office: home.office.kostanay }],
      },
    })
    const { items } = await as('monitor').call(readDayPapers, { params: { id } })
    assert.deepEqual(
      items.map(({ kind, activity }) => [kind, activity]),
      [
        ['announcement', null],
        ['schedule', null],
        ['journal', null],
      ],
      'before the plan has activities there is nowhere to put them',
    )
    await as('chair', neighbour).refused(readDayPapers, { params: { id } }, 404)
    await as('chair', neighbour).refused(readOfficePapers, { params: { id: home.office.rudny } }, 404)
    await as('chair').refused(readOfficePapers, { params: { id: newId() } }, 404)
  },
)
