import assert from 'node:assert/strict'
import { test } from 'node:test'
import { newId } from '#platform/identifier.ts'
import { story } from '../../../tests/story.ts'
import { annulEntry, closeEntry, listEntries, type NewEntry, registerEntry } from '../contract.ts'
import { planReceptionDay } from '../office-contract.ts'
import { sundayOf } from '../queries/today.ts'
import { readToday } from '../today-contract.ts'

const question = (office: string, more: Partial<NewEntry> = {}) => ({
  id: newId(),
  office,
  channel: 'phone' as const,
  topic: 'utilities' as const,
  question: 'Начислили отопление за пустую квартиру.',
  answer: 'Разъяснён порядок перерасчёта.',
  ...more,
})

story('The first page says what is due, what is open, and how the months went', async ({ as, home }) => {
  const { kostanay, rudny } = home.office
  const lawyer = as('lawyer')
  const register = (more: Partial<NewEntry>) => lawyer.call(registerEntry, { input: question(kostanay, more) })
  const late = await register({ receivedOn: '2020-10-05', controlOn: '2020-11-20' })
  const soon = await register({ receivedOn: '2020-11-23', controlOn: '2020-12-04' })
  await register({ receivedOn: '2020-11-23', controlOn: '2020-12-20' })
  await register({})
  const closed = await register({ receivedOn: '2020-10-05', controlOn: '2020-10-15' })
  await lawyer.call(closeEntry, { params: { id: closed.id }, input: { version: 1, outcome: 'explained' } })
  const mistake = await register({ controlOn: '2020-11-30' })
  await as('chair').call(annulEntry, { params: { id: mistake.id }, input: { version: 1, because: 'Дважды' } })
  await as('lawyer2').call(registerEntry, { input: question(rudny, { controlOn: '2020-11-30' }) })

  const params = { programme: home.programme }
  const { journal, ...rest } = await lawyer.call(readToday, { params })
  assert.deepEqual(rest, { day: '2020-11-30', weekEndsOn: '2020-12-06', days: [] })
  assert.ok(journal)
  assert.deepEqual(
    journal.due.map(entry => entry.number),
    [late.number, soon.number],
    'the most urgent first, and only those of this week',
  )
  assert.deepEqual(
    [journal.receivedToday, journal.open, journal.overdue, journal.dueThisWeek, journal.counted],
    [2, 4, 1, 1, 5],
  )
  assert.deepEqual(
    journal.months.map(({ month, entries }) => `${month.slice(5, 7)}:${entries}`),
    ['03:0', '04:0', '05:0', '06:0', '07:0', '08:0', '09:0', '10:2', '11:3'],
  )
  const overdue = await lawyer.call(listEntries, { params, search: { state: 'overdue' } })
  assert.deepEqual(
    [overdue.items.length, overdue.items[0]!.number],
    [journal.overdue, late.number],
    'one number on two screens',
  )

  const leads = await as('coordinator').call(readToday, { params })
  assert.equal(leads.journal!.counted, 6, 'the coordinator sees both offices')
})

story('Who may not read the journal sees the unified days and nothing of the entries', async ({ as, home }) => {
  const params = { programme: home.programme }
  const day = (heldOn: string) => ({
    id: newId(),
    heldOn,
    title: 'Единый день',
    mode: 'in_person' as const,
    offices: [{ office: home.office.rudny }],
  })
  for (const heldOn of ['2020-11-29', '2020-11-30', '2020-12-10']) {
    await as('coordinator').call(planReceptionDay, { params, input: day(heldOn) })
  }
  await as('lawyer').call(registerEntry, { input: question(home.office.kostanay, { controlOn: '2020-11-30' }) })
  const seen = await as('editor').call(readToday, { params })
  assert.equal(seen.journal, null)
  assert.deepEqual(
    seen.days.map(({ heldOn }) => heldOn),
    ['2020-11-30', '2020-12-10'],
    'past days are behind us',
  )
})

story('The first page of another association does not exist', async ({ as, home, neighbour }) => {
  await as('chair', neighbour).refused(readToday, { params: { programme: home.programme } }, 404, 'not_found')
  await as('chair').refused(readToday, { params: { programme: newId() } }, 404, 'not_found')
  await as('chair').refused(readToday, { params: { programme: 'x' } }, 422, 'wrong_input')
})

story('A monitor sees what is due without names', async ({ as, home, look }) => {
  const person = newId()
  await look(
    sql => sql`
      insert into persons (organisation, id, surname, given_name, sex, social_status)
      values (${home.organisation}, ${person}, 'Сапарова', 'Айгерім', 'female', 'unemployed')`,
  )
  await as('lawyer').call(registerEntry, {
    input: question(home.office.kostanay, { person, controlOn: '2020-11-30' }),
  })
  const { journal } = await as('monitor').call(readToday, { params: { programme: home.programme } })
  assert.equal(journal!.due[0]!.personName, 'А••••• С.')
})

test('the week of the office ends on Sunday', () => {
  const cases = [
    ['2020-11-30', '2020-12-06'],
    ['2020-12-06', '2020-12-06'],
    ['2020-12-05', '2020-12-06'],
    ['2020-02-27', '2020-03-01'],
  ]
  for (const [day, sunday] of cases) assert.equal(sundayOf(day!), sunday)
})
