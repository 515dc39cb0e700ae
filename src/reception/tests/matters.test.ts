import assert from 'node:assert/strict'
import { newId } from '#platform/identifier.ts'
import { type Office, story } from '../../../tests/story.ts'
import { annulEntry, closeEntry, registerEntry } from '../contract.ts'
import { addStep, listMattersOfPerson, readMatter, removeStep } from '../matter-contract.ts'
import { aCard, aVisit } from './a-visit.ts'

/** Somebody came twice with one matter, to both offices, and once with another. */
async function aHistory({ as, home, look }: Office) {
  const person = await look(sql => aCard(sql, home.organisation))
  const visit = (more: object) =>
    as('coordinator').call(registerEntry, { input: { ...aVisit(home.office.kostanay), person, ...more } })
  const first = await visit({ receivedOn: '2020-10-05' })
  const elsewhere = await visit({ office: home.office.rudny, matter: first.id, receivedOn: '2020-10-12' })
  const other = await visit({ receivedOn: '2020-11-02', topic: 'utilities.meters' })
  await as('lawyer').call(closeEntry, { params: { id: other.id }, input: { version: 1, outcome: 'explained' } })
  return { person, first, elsewhere, other }
}

const step = (more: object = {}) => ({
  id: newId(),
  kind: 'call' as const,
  on: '2020-10-07',
  text: 'Продавец обещал ответить до пятницы.',
  ...more,
})

story('What is known of a visitor: matters, the last one first, open ones marked', async office => {
  const { person, first, elsewhere, other } = await aHistory(office)
  const params = { programme: office.home.programme, person }
  const all = await office.as('coordinator').call(listMattersOfPerson, { params })
  assert.deepEqual(
    all.items.map(({ id, open, visits }) => [id, open, visits.map(({ number, visit }) => `${number} ${visit}`)]),
    [
      [other.id, false, ['К-2020/2 1']],
      [first.id, true, ['Р-2020/1 2', 'К-2020/1 1']],
    ],
  )
  assert.equal(all.elsewhere, 0)
  const own = await office.as('lawyer2').call(listMattersOfPerson, { params })
  assert.deepEqual(
    own.items.map(({ visits }) => visits.map(({ id }) => id)),
    [[elsewhere.id]],
  )
  assert.equal(own.elsewhere, 2, 'that there is more is told, what it is only to its own office')
  await office.as('editor').refused(listMattersOfPerson, { params }, 403)
  await office.as('chair', office.neighbour).refused(listMattersOfPerson, { params }, 404)
})

story('A matter tells its visits, calls and papers in their order', async office => {
  const { as, home, look } = office
  const { first, elsewhere } = await aHistory(office)
  const params = { id: first.id }
  const input = step()
  const call = await as('intern').call(addStep, { params, input })
  assert.deepEqual(await as('intern').call(addStep, { params, input }), call, 'the same submit twice is one step')
  const [activity, item] = [newId(), newId()]
  await look(async sql => {
    const task = {
      organisation: home.organisation,
      id: newId(),
      programme: home.programme,
      kind: 'task',
      title: 'Приём',
      position: 1,
    }
    await sql`insert into tasks ${sql(task)}`
    await sql`insert into activities ${sql({ organisation: home.organisation, id: activity, task: task.id, programme: home.programme, number: 1, title: 'Консультации', starts_on: '2020-03-02', ends_on: '2020-11-30' })}`
    await sql`
      insert into evidence_items (organisation, id, programme, activity, title, kind, dated_on, url, added_by)
      values (${home.organisation}, ${item}, ${home.programme}, ${activity}, 'Претензия', 'letter', '2020-10-08', 'https://example.kz/', ${home.member.lawyer})`
    await sql`insert into evidence_links values (${home.organisation}, ${item}, 'record', ${first.id})`
  })
  const matter = await as('coordinator').call(readMatter, { params })
  assert.deepEqual(
    matter.timeline.map(
      one =>
        `${one.on} ${one.what === 'visit' ? one.visit.number : one.what === 'step' ? one.step.text : one.paper.title}`,
    ),
    [
      '2020-10-05 К-2020/1',
      '2020-10-07 Продавец обещал ответить до пятницы.',
      '2020-10-08 Претензия',
      '2020-10-12 Р-2020/1',
    ],
  )
  assert.deepEqual([matter.open, matter.personName, matter.elsewhere], [true, 'Сапарова', 0])
  const seen = await as('lawyer2').call(readMatter, { params })
  assert.deepEqual(
    seen.timeline.map(({ on }) => on),
    ['2020-10-12'],
  )
  assert.equal(seen.elsewhere, 1)
  await as('lawyer2').refused(addStep, { params, input: step() }, 404)
  await as('monitor').refused(addStep, { params, input: step() }, 403)
  await as('chair', office.neighbour).refused(readMatter, { params }, 404)
  await as('lawyer').refused(readMatter, { params: { id: elsewhere.id } }, 404, 'not_found')
  await as('lawyer').refused(
    addStep,
    { params, input: step({ on: '2020-10-04' }) },
    422,
    'reception.step_outside_the_matter',
  )
  await as('lawyer').refused(
    addStep,
    { params, input: step({ on: '2020-12-01' }) },
    422,
    'reception.step_outside_the_matter',
  )
  await as('lawyer').refused(addStep, { params, input: step({ text: ' ' }) }, 422, 'wrong_input')
})

story('A step is taken off with its trace; an annulled entry takes none', async office => {
  const { as, look } = office
  const { first, other } = await aHistory(office)
  const made = await as('lawyer').call(addStep, { params: { id: first.id }, input: step() })
  const removal = { params: { id: made.id }, input: { because: 'Записано не в то дело' } }
  await as('intern').refused(removeStep, removal, 403)
  await as('lawyer2').refused(removeStep, removal, 404)
  const removed = await as('lawyer').call(removeStep, removal)
  assert.deepEqual([removed.text, removed.removed?.because], ['', 'Записано не в то дело'])
  const again = await as('coordinator').call(removeStep, { ...removal, input: { because: 'Ещё раз' } })
  assert.deepEqual(again.removed, removed.removed, 'who took it off first stays')
  const [row] = await look(sql => sql<{ body: string }[]>`select body from matter_steps where id = ${made.id}`)
  assert.equal(row!.body, made.text)
  await as('coordinator').call(annulEntry, { params: { id: other.id }, input: { version: 2, because: 'Ошибка' } })
  await as('lawyer').refused(
    addStep,
    { params: { id: other.id }, input: step({ on: '2020-11-03' }) },
    409,
    'reception.entry_is_finished',
  )
})
