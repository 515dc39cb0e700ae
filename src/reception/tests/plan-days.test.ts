import assert from 'node:assert/strict'
import { newId } from '#platform/identifier.ts'
import { story } from '../../../tests/story.ts'
import { listEntries, registerEntry } from '../contract.ts'
import { correctReceptionDay, listReceptionDays, planReceptionDay } from '../office-contract.ts'

const veterans = () => ({
  id: newId(),
  heldOn: '2020-11-27',
  title: 'Единый день приёма пенсионеров',
  mode: 'mixed' as const,
  invited: ['pensioner', 'disability_1_2'],
  target: 15,
})
const question = (office: string) => ({
  id: newId(),
  office,
  channel: 'in_person' as const,
  topic: 'benefits' as const,
  question: 'Какие льготы положены по оплате тепла?',
  answer: 'Разъяснён порядок получения выплаты.',
})

story('A planned day counts its entries and its people, a part of the journal', async ({ as, home, look }) => {
  const params = { programme: home.programme }
  const day = await as('coordinator').call(planReceptionDay, { params, input: veterans() })
  assert.deepEqual([day.entries, day.people, day.target, day.version], [0, 0, 15, 1])
  const person = newId()
  await look(
    sql => sql`
      insert into persons (organisation, id, surname, given_name, sex, social_status)
      values (${home.organisation}, ${person}, 'Сапарова', 'Айгерім', 'female', 'older_50_plus')`,
  )
  const told = { ...question(home.office.kostanay), receivedOn: day.heldOn, receptionDay: day.id }
  await as('lawyer').call(registerEntry, { input: { ...told, person } })
  await as('lawyer').call(registerEntry, { input: { ...told, id: newId(), person } })
  await as('lawyer').call(registerEntry, { input: { ...told, id: newId() } })
  await as('lawyer').call(registerEntry, { input: question(home.office.kostanay) })
  const { items } = await as('editor').call(listReceptionDays, { params })
  assert.deepEqual(
    items.map(({ entries, people }) => [entries, people]),
    [[3, 1]],
    'one person twice is one person; without a name nobody is counted as a person',
  )
  const journal = await as('lawyer').call(listEntries, { params, search: { receptionDay: day.id } })
  assert.equal(journal.total, 3)
})

story('Only the leads of the association plan its days', async ({ as, home, neighbour }) => {
  const params = { programme: home.programme }
  const input = veterans()
  for (const who of ['lawyer', 'editor', 'monitor'] as const) {
    await as(who).refused(planReceptionDay, { params, input }, 403, 'forbidden')
  }
  await as('chair', neighbour).refused(planReceptionDay, { params, input }, 404, 'not_found')
  const day = await as('chair').call(planReceptionDay, { params, input })
  assert.deepEqual(await as('chair').call(planReceptionDay, { params, input }), day, 'sent twice it is one day')
  const { id, ...told } = input
  const correction = { ...told, version: 1 }
  await as('chair', neighbour).refused(correctReceptionDay, { params: { id }, input: correction }, 404, 'not_found')
  await as('chair').refused(correctReceptionDay, { params: { id: newId() }, input: correction }, 404, 'not_found')
  const audit = { params: { id }, input: { ...correction, version: 7 } }
  const problem = await as('chair').refused(correctReceptionDay, audit, 409, 'stale_version')
  assert.equal((problem.current as { title: string }).title, input.title)
})

story('A wrong day names every wrong field', async ({ as, home }) => {
  const wrong = { ...veterans(), heldOn: '27.11.2020', title: '', mode: 'zoom', target: 0 }
  const problem = await as('chair').refused(
    planReceptionDay,
    { params: { programme: home.programme }, input: wrong },
    422,
    'wrong_input',
  )
  assert.deepEqual(problem.errors!.map(({ path }) => path).sort(), ['heldOn', 'mode', 'target', 'title'])
})

story('A day that has entries keeps its date; an entry of another date is not taken', async ({ as, home }) => {
  const params = { programme: home.programme }
  const { id, ...told } = veterans()
  await as('chair').call(planReceptionDay, { params, input: { id, ...told } })
  const moved = { params: { id }, input: { ...told, heldOn: '2020-11-28', version: 1 } }
  const free = await as('chair').call(correctReceptionDay, moved)
  assert.equal(free.heldOn, '2020-11-28', 'without entries it can move')
  const late = { ...question(home.office.kostanay), receivedOn: '2020-11-27', receptionDay: id }
  const refused = await as('lawyer').refused(registerEntry, { input: late }, 422, 'reception.foreign_day')
  assert.match(refused.title, /28\.11\.2020/, 'the sentence says the day as the office writes it')
  await as('lawyer').call(registerEntry, { input: { ...late, receivedOn: '2020-11-28' } })
  const again = { params: { id }, input: { ...told, version: 2 } }
  await as('chair').refused(correctReceptionDay, again, 409, 'reception.day_has_entries')
  const retold = { ...told, heldOn: '2020-11-28', title: 'Единый день приёма ветеранов', version: 2 }
  const corrected = await as('chair').call(correctReceptionDay, { params: { id }, input: retold })
  assert.deepEqual([corrected.title, corrected.entries], ['Единый день приёма ветеранов', 1])
})
