import assert from 'node:assert/strict'
import { newId } from '#platform/identifier.ts'
import { story } from '../../../tests/story.ts'
import { listEntries, registerEntry } from '../contract.ts'
import { cancelReceptionDay, correctReceptionDay, listReceptionDays, planReceptionDay } from '../office-contract.ts'

const veterans = (...offices: string[]) => ({
  offices: offices.map(office => ({ office })),
  modeBecause: 'Часть приглашённых не выходит из дома',
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
  const day = await as('coordinator').call(planReceptionDay, { params, input: veterans(home.office.kostanay) })
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
  assert.equal(journal.items.length, 3)
})

story('Only the leads of the association plan its days', async ({ as, home, neighbour }) => {
  const params = { programme: home.programme }
  const input = veterans(home.office.kostanay)
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
  const wrong = { ...veterans(home.office.kostanay), heldOn: '27.11.2020', title: '', mode: 'zoom', target: 0 }
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
  const { id, ...told } = veterans(home.office.kostanay)
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

story('Only the offices that hold the day register entries of it, and one that has some stays', async office => {
  const { as, home, look } = office
  const { kostanay, rudny } = home.office
  const params = { programme: home.programme }
  const { id, ...told } = veterans(kostanay)
  await as('chair').call(planReceptionDay, { params, input: { id, ...told } })
  const entry = (where: string) => ({ ...question(where), receivedOn: told.heldOn, receptionDay: id })
  await as('lawyer2').refused(registerEntry, { input: entry(rudny) }, 422, 'reception.foreign_office')
  const made = await as('lawyer').call(registerEntry, { input: { ...entry(kostanay), answer: 'Разъяснено' } })
  const both = { ...told, offices: [{ office: rudny, opensAt: '09:30', closesAt: '12:00' }, { office: kostanay }] }
  const shared = await as('chair').call(correctReceptionDay, { params: { id }, input: { ...both, version: 1 } })
  assert.deepEqual(
    shared.offices.map(({ office: where, opensAt, closesAt, entries }) => [where, opensAt, closesAt, entries]).sort(),
    [
      [kostanay, null, null, 1],
      [rudny, '09:30', '12:00', 0],
    ].sort(),
  )
  const without = { ...told, offices: [{ office: rudny }], version: 2 }
  await as('chair').refused(
    correctReceptionDay,
    { params: { id }, input: without },
    409,
    'reception.day_office_has_entries',
  )
  await assert.rejects(
    look(sql =>
      sql`update entries set office = ${rudny}, number = 900 where id = ${made.id}`.then(
        () => sql`
      delete from reception_day_offices where day = ${id} and office = ${rudny}`,
      ),
    ),
    /entry_is_of_an_office_of_its_day/,
    'the database itself holds entry and office together',
  )
})

story('A day that is not held in the offices says why, and its hours begin before they end', async ({ as, home }) => {
  const params = { programme: home.programme }
  const wrong = async (given: object, ...paths: string[]) => {
    const input = { ...veterans(home.office.kostanay), ...given }
    const { errors } = await as('chair').refused(planReceptionDay, { params, input }, 422, 'wrong_input')
    assert.deepEqual(
      errors!.map(({ path }) => path),
      paths,
    )
  }
  const { kostanay: office } = home.office
  await wrong({ modeBecause: '' }, 'modeBecause')
  await wrong({ offices: [] }, 'offices')
  await wrong({ offices: [{ office }, { office }] }, 'offices')
  await wrong({ offices: [{ office, opensAt: '16:00', closesAt: '10:00' }] }, 'offices.0.closesAt')
  await wrong({ offices: [{ office, opensAt: '16:00' }] }, 'offices.0.closesAt')
  const before = { ...veterans(office), heldOn: '2020-03-01' }
  await as('chair').refused(planReceptionDay, { params, input: before }, 422, 'reception.office_is_shut')
  const here = { ...veterans(office), mode: 'in_person' as const }
  const day = await as('chair').call(planReceptionDay, { params, input: here })
  assert.equal(day.modeBecause, '', 'in the office there is nothing to explain')
})

story('A cancelled day stays in the plan with its reason, and takes no entry', async ({ as, home, neighbour }) => {
  const params = { programme: home.programme }
  const { id, ...told } = veterans(home.office.kostanay)
  await as('chair').call(planReceptionDay, { params, input: { id, ...told } })
  const because = { params: { id }, input: { version: 1, because: 'Карантин' } }
  await as('lawyer').refused(cancelReceptionDay, because, 403)
  await as('chair', neighbour).refused(cancelReceptionDay, because, 404)
  const early = { params: { id }, input: { version: 9, because: 'Карантин' } }
  await as('chair').refused(cancelReceptionDay, early, 409, 'stale_version')
  await as('chair').refused(cancelReceptionDay, { params: { id }, input: { version: 1, because: ' ' } }, 422)
  const day = await as('chair').call(cancelReceptionDay, because)
  assert.deepEqual([day.cancelledOn, day.cancelledBecause, day.offices], ['2020-11-30', 'Карантин', []])
  await as('chair').refused(cancelReceptionDay, because, 409, 'reception.day_is_cancelled')
  const again = { params: { id }, input: { ...told, version: 2 } }
  await as('chair').refused(correctReceptionDay, again, 409, 'reception.day_is_cancelled')
  const entry = { ...question(home.office.kostanay), receivedOn: told.heldOn, receptionDay: id }
  await as('lawyer').refused(registerEntry, { input: entry }, 409, 'reception.day_is_cancelled')
})

story('A day with entries is not cancelled', async ({ as, home }) => {
  const { id, ...told } = veterans(home.office.kostanay)
  await as('chair').call(planReceptionDay, { params: { programme: home.programme }, input: { id, ...told } })
  const entry = { ...question(home.office.kostanay), receivedOn: told.heldOn, receptionDay: id }
  await as('lawyer').call(registerEntry, { input: entry })
  const cancel = { params: { id }, input: { version: 1, because: 'Карантин' } }
  await as('chair').refused(cancelReceptionDay, cancel, 409, 'reception.day_office_has_entries')
})

story('The planner says what the plan promises of unified days, and how far it is', async ({ as, home, look }) => {
  const { organisation, programme } = home
  const [task, activity, person] = [newId(), newId(), newId()]
  await look(async sql => {
    await sql`insert into tasks (organisation, id, programme, position, title) values (${organisation}, ${task}, ${programme}, 901, 'Задача')`
    await sql`
      insert into activities (organisation, id, programme, task, number, title, starts_on, ends_on)
      values (${organisation}, ${activity}, ${programme}, ${task}, 901, 'Единые дни', '2020-03-02', '2020-11-30')`
    const promise = (code: string, fact: string, filters: object, plan: number, position: number) => ({
      ...{ organisation, id: newId(), programme, activity, place: 'product', code, position, label: code, plan },
      ...{ unit: 'day', qualifier: 'at_least', fact, filters: sql.json(filters as never) as never },
    })
    await sql`insert into indicators ${sql([
      promise('U01', 'reception.people', { unifiedDays: true }, 50, 1),
      promise('U02', 'reception.unified_days', {}, 4, 2),
      promise('U03', 'reception.consultations', { unifiedDays: true, vulnerable: true }, 9, 3),
      promise('U04', 'reception.consultations', {}, 200, 4),
    ])}`
    await sql`
      insert into persons (organisation, id, surname, given_name, sex, social_status)
      values (${organisation}, ${person}, 'Сапарова', 'Айгерім', 'female', 'older_50_plus')`
  })
  const params = { programme }
  for (const heldOn of ['2020-11-26', '2020-11-27']) {
    const day = { ...veterans(home.office.kostanay), heldOn }
    await as('chair').call(planReceptionDay, { params, input: day })
    const entry = { ...question(home.office.kostanay), receivedOn: heldOn, receptionDay: day.id }
    await as('lawyer').call(registerEntry, { input: { ...entry, person, answer: 'Разъяснено' } })
  }
  const { progress } = await as('monitor').call(listReceptionDays, { params })
  assert.deepEqual(
    progress.map(({ code, plan, value }) => [code, plan, value]),
    [
      ['U01', 50, 1],
      ['U02', 4, 2],
    ],
    'one person on two days is one person; promises that ask for more are counted by the report',
  )
})
