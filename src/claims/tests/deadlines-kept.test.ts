import assert from 'node:assert/strict'
import { approveCalendarYear, readCalendarYear } from '#directory/calendar-contract.ts'
import { newId } from '#platform/identifier.ts'
import { type Office, story } from '../../../tests/story.ts'
import { recount } from '../clock.ts'
import { addDeadline, countDue, finishDeadline, listAwaiting, listDue, moveDeadline } from '../deadline-contract.ts'
import { addParameter, approveParameter, correctParameter, listParameters, type Parameter } from '../law-contract.ts'
import { aCase, again, draft, handOver, tell } from './a-case.ts'

const lawNumber = async ({ as }: Office, code: string, on = '2020'): Promise<Parameter> => {
  const { items } = await as('lawyer').call(listParameters, {})
  return items.find(number => number.code === code && number.inForceFrom <= on)!
}
const counted = ({ look, home }: Office) => look(sql => recount(sql, home.organisation))
const corrected = ({ version, inForceFrom, value, unit, source, certainty }: Parameter, more: object) => ({
  version,
  inForceFrom,
  value,
  unit,
  source,
  certainty,
  ...more,
})

story('A number that is unsure gives no day until a lawyer approves it; who and when is said', async office => {
  const { as } = office
  const found = await tell(as('lawyer'), await aCase(office), { demands: ['free_repair'] })
  await handOver(as('lawyer'), await draft(as('lawyer'), found), '2020-11-20')
  const repair = async () => (await again(as('lawyer'), found)).deadlines.find(({ kind }) => kind === 'repair')!
  assert.deepEqual([(await repair()).dueOn, (await as('lawyer').call(countDue, {})).awaiting], [null, 1])
  const { items } = await as('lawyer').call(listAwaiting, {})
  assert.deepEqual(
    items.map(({ title, party, personName }) => [title, party, personName]),
    [['Устранение недостатков', 'ТОО «Алтын дән»', 'Ермекова Динара Болатовна']],
  )
  const unknown = await lawNumber(office, 'repair')
  assert.deepEqual([unknown.value, unknown.usable, unknown.certainty], [null, false, 'unsure'])
  const params = { id: unknown.id }
  await as('lawyer').refused(
    approveParameter,
    { params, input: { version: unknown.version } },
    422,
    'claims.nothing_to_approve',
  )
  const known = await as('coordinator').call(correctParameter, { params, input: corrected(unknown, { value: 10 }) })
  await counted(office)
  assert.equal((await repair()).dueOn, null, 'a number that nobody approved is not computed with')
  await as('coordinator').refused(approveParameter, { params, input: { version: known.version } }, 403)
  const approved = await as('lawyer').call(approveParameter, { params, input: { version: known.version } })
  assert.deepEqual(
    [approved.usable, approved.approvedByName, approved.approvedOn],
    [true, 'Ермекова Динара Болатовна', '2020-11-30'],
  )
  assert.equal(await counted(office), 1)
  assert.equal(await counted(office), 0, 'counted anew once')
  assert.equal((await repair()).dueOn, '2020-11-30')
  assert.match((await repair()).why, /утверждено: Ермекова Динара Болатовна, 30\.11\.2020/)
  const changed = await as('lawyer').call(correctParameter, { params, input: corrected(approved, { value: 12 }) })
  assert.deepEqual([changed.usable, changed.approvedOn], [false, null], 'another number asks for another approval')
  await as('lawyer').refused(
    correctParameter,
    { params, input: corrected(approved, { value: 13 }) },
    409,
    'stale_version',
  )
})

story('A number is dated: from a day on, once, and by whom it may be written', async office => {
  const { as, neighbour } = office
  const input = {
    id: newId(),
    code: 'claim_answer' as const,
    inForceFrom: '2020-11-10',
    value: 5,
    unit: 'calendar_days' as const,
    source: 'Закон РК № 274-IV, ст. 42-4',
    certainty: 'unsure' as const,
  }
  const first = await as('lawyer').call(addParameter, { input })
  assert.deepEqual(await as('lawyer').call(addParameter, { input }), first)
  await as('lawyer').refused(addParameter, { input: { ...input, id: newId() } }, 409, 'claims.parameter_twice')
  await as('lawyer').refused(
    addParameter,
    { input: { ...input, id: newId(), inForceFrom: '2021-01-01', value: -1 } },
    422,
  )
  await as('lawyer').refused(
    addParameter,
    { input: { ...input, id: newId(), inForceFrom: '2021-01-01', value: null, certainty: 'read' } },
    422,
    'wrong_input',
  )
  for (const name of ['intern', 'monitor', 'editor'] as const) await as(name).refused(addParameter, { input }, 403)
  await as('chair', neighbour).refused(approveParameter, { params: { id: first.id }, input: { version: 1 } }, 404)
  await as('lawyer').call(approveParameter, { params: { id: first.id }, input: { version: first.version } })
  const found = await aCase(office)
  await handOver(as('lawyer'), await draft(as('lawyer'), found), '2020-11-09')
  await handOver(as('lawyer'), await draft(as('lawyer'), found), '2020-11-10')
  const { deadlines } = await again(as('lawyer'), found)
  assert.deepEqual(
    deadlines.map(({ dueOn }) => dueOn),
    ['2020-11-16', '2020-11-19'],
    'each by the number of its day',
  )
})

story('A holiday that a lead approves pushes deadlines on', async office => {
  const { as } = office
  const found = await aCase(office)
  await handOver(as('lawyer'), await draft(as('lawyer'), found), '2020-11-20')
  const due = async () => (await again(as('lawyer'), found)).deadlines[0]!.dueOn
  assert.equal(await due(), '2020-11-30')
  const params = { year: '2020' as never }
  const year = await as('coordinator').call(readCalendarYear, { params })
  const days = [
    ...year.days.map(({ day, kind, occasion }) => ({ day, kind, occasion })),
    { day: '2020-11-30', kind: 'day_off' as const, occasion: 'Перенос' },
  ]
  await as('coordinator').call(approveCalendarYear, { params, input: { version: 0, days } })
  await counted(office)
  assert.equal(await due(), '2020-12-02', '1 December is a holiday')
})

story('The list of what is due is the most urgent first, page by page, and one’s own offices', async office => {
  const { as } = office
  const found = await aCase(office)
  const elsewhere = await aCase(office, { office: 'rudny' })
  const own = async (dueOn: string, of = found) =>
    as('chair').call(addDeadline, { params: { id: of.id }, input: { id: newId(), title: `Звонок ${dueOn}`, dueOn } })
  for (const day of ['2020-12-10', '2020-12-01', '2020-12-05']) await own(day)
  await own('2020-12-03', elsewhere)
  const dueTo = async (name: 'lawyer' | 'lawyer2' | 'chair', search = {}) => {
    const page = await as(name).call(listDue, { search })
    return { days: page.items.map(({ dueOn }) => dueOn), next: page.next }
  }
  assert.deepEqual((await dueTo('lawyer')).days, ['2020-12-01', '2020-12-05', '2020-12-10'])
  assert.deepEqual((await dueTo('lawyer2')).days, ['2020-12-03'])
  const first = await dueTo('chair', { limit: 3 })
  assert.deepEqual(first.days, ['2020-12-01', '2020-12-03', '2020-12-05'])
  assert.deepEqual(await dueTo('chair', { limit: 3, after: first.next }), { days: ['2020-12-10'], next: null })
  assert.deepEqual((await dueTo('chair', { until: '2020-12-03' })).days, ['2020-12-01', '2020-12-03'])
  const counts = await as('chair').call(countDue, { search: { office: office.home.office.kostanay } })
  assert.deepEqual(counts, { overdue: 0, today: 0, awaiting: 0 })
  await as('editor').refused(listDue, {}, 403)
  const seen = await as('monitor').call(listDue, {})
  assert.deepEqual(
    seen.items.map(({ personName }) => personName),
    Array(4).fill('Д••••• Е.'),
  )
})

story('A day of one’s own is moved and ticked off; a term of the law is only ticked off', async office => {
  const { as } = office
  const found = await aCase(office)
  const input = { id: newId(), title: 'Заседание суда', dueOn: '2020-12-15' }
  const params = { id: input.id }
  const added = await as('lawyer').call(addDeadline, { params: { id: found.id }, input })
  assert.deepEqual(await as('lawyer').call(addDeadline, { params: { id: found.id }, input }), added)
  assert.equal(added.why, 'День назначен офисом.')
  await as('lawyer').refused(
    addDeadline,
    { params: { id: found.id }, input: { ...input, id: newId() } },
    409,
    'claims.deadline_twice',
  )
  await as('lawyer').refused(
    addDeadline,
    { params: { id: found.id }, input: { ...input, id: newId(), title: 'Раньше', dueOn: '2020-11-29' } },
    422,
    'claims.deadline_in_the_past',
  )
  const moved = await as('lawyer').call(moveDeadline, {
    params,
    input: { version: added.version, title: 'Заседание суда', dueOn: '2020-12-20' },
  })
  await as('lawyer').refused(
    moveDeadline,
    { params, input: { version: added.version, title: 'x', dueOn: '2020-12-20' } },
    409,
    'stale_version',
  )
  await as('lawyer2').refused(finishDeadline, { params, input: { version: moved.version } }, 404)
  await as('monitor').refused(finishDeadline, { params, input: { version: moved.version } }, 403)
  const done = await as('lawyer').call(finishDeadline, { params, input: { version: moved.version } })
  assert.equal(done.doneOn, '2020-11-30')
  assert.deepEqual(await as('lawyer').call(finishDeadline, { params, input: { version: moved.version } }), done)
  await handOver(as('lawyer'), await draft(as('lawyer'), found), '2020-11-20')
  const [term] = (await again(as('lawyer'), found)).deadlines
  await as('lawyer').refused(
    moveDeadline,
    { params: { id: term!.id }, input: { version: term!.version, title: 'x', dueOn: '2020-12-20' } },
    409,
    'claims.own_deadlines_only',
  )
  await as('lawyer').call(finishDeadline, { params: { id: term!.id }, input: { version: term!.version } })
  await counted(office)
  const kept = (await again(as('lawyer'), found)).deadlines.find(({ id }) => id === term!.id)
  assert.equal(kept?.doneOn, '2020-11-30', 'what was ticked off stays so when it is computed anew')
})
