import assert from 'node:assert/strict'
import { newId } from '#platform/identifier.ts'
import { type Office, story } from '../../../tests/story.ts'
import {
  approveSchedule,
  correctSchedule,
  dropSchedule,
  endSchedule,
  listSchedules,
  planSchedule,
  readHours,
  type Schedule,
} from '../hours-contract.ts'
import { hours, inForce, MONDAY, workdays } from './a-week.ts'

const params = ({ home }: Office) => ({ programme: home.programme })
const draft = ({ home }: Office, given: object = {}) => ({
  id: newId(),
  office: home.office.kostanay,
  validFrom: '2020-12-01',
  hours: workdays(),
  ...given,
})
const approval = { version: 1, on: '2020-11-30', as: 'Приказ № 12', replaces: null as string | null }

story('A schedule is drafted, approved by the head, and holds from its day on', async office => {
  const { as, home, look } = office
  const input = draft(office, { validFrom: MONDAY })
  const planned = await as('coordinator').call(planSchedule, { params: params(office), input })
  assert.deepEqual([planned.approved, planned.inWords.ru, planned.version], [null, 'Пн–Пт 09:00–13:00', 1])
  const asked = { params: params(office), search: { office: home.office.kostanay, from: MONDAY, to: MONDAY } }
  const before = await as('editor').call(readHours, asked)
  assert.equal(before.items[0]!.days[0]!.why.kind, 'no_schedule')

  const approved = await as('chair').call(approveSchedule, { params: { id: planned.id }, input: approval })
  assert.deepEqual(approved.approved, { by: 'Оспанова Гүлнар Ахметовна', on: MONDAY, as: 'Приказ № 12' })
  const after = await as('editor').call(readHours, asked)
  assert.deepEqual(
    after.items[0]!.days[0]!.hours.map(({ from, to }) => [from, to]),
    [['09:00', '13:00']],
  )
  const audit = await look(sql => sql`select action, subject from audit_log order by seq`)
  assert.deepEqual(
    [...audit],
    [
      { action: 'schedule.hours.write', subject: planned.id },
      { action: 'schedule.hours.approve', subject: planned.id },
    ],
  )
})

story('The same draft sent twice is one; it is put right and thrown away while it is a draft', async office => {
  const { as } = office
  const coordinator = as('coordinator')
  const input = draft(office)
  const first = await coordinator.call(planSchedule, { params: params(office), input })
  assert.deepEqual(await coordinator.call(planSchedule, { params: params(office), input }), first)
  const given = { params: { id: first.id }, input: { version: 1, validFrom: '2020-12-02', hours: [hours(3)] } }
  const corrected = await coordinator.call(correctSchedule, given)
  assert.deepEqual([corrected.validFrom, corrected.hours.length, corrected.version], ['2020-12-02', 1, 2])
  const problem = await as('chair').refused(correctSchedule, given, 409, 'stale_version')
  assert.equal((problem.current as Schedule).version, 2)
  await coordinator.call(dropSchedule, { params: { id: first.id } })
  await coordinator.refused(dropSchedule, { params: { id: first.id } }, 404, 'not_found')
  assert.deepEqual((await coordinator.call(listSchedules, { params: params(office) })).items, [])
})

story('An approved schedule is not changed: it is ended, or replaced by another', async office => {
  const { as } = office
  const old = await inForce(office)
  const chair = as('chair')
  const one = { params: { id: old.id } }
  const change = { version: old.version, validFrom: old.validFrom, hours: [hours(1)] }
  await chair.refused(correctSchedule, { ...one, input: change }, 409, 'schedule.schedule_is_approved')
  await chair.refused(dropSchedule, one, 409, 'schedule.schedule_is_approved')
  await chair.refused(
    approveSchedule,
    { ...one, input: { ...approval, version: 2 } },
    409,
    'schedule.schedule_is_approved',
  )

  const next = await chair.call(planSchedule, { params: params(office), input: draft(office) })
  const given = { params: { id: next.id }, input: approval }
  await chair.refused(approveSchedule, given, 409, 'schedule.schedules_overlap')
  await chair.refused(
    approveSchedule,
    { ...given, input: { ...approval, replaces: next.id } },
    422,
    'schedule.replaces_nothing',
  )
  await chair.call(approveSchedule, { ...given, input: { ...approval, replaces: old.id } })
  const { items } = await chair.call(listSchedules, { params: params(office) })
  assert.deepEqual(
    items.map(({ validFrom, validTo, version }) => [validFrom, validTo, version]),
    [
      ['2020-12-01', null, 2],
      ['2020-03-02', '2020-11-30', 3],
    ],
  )
  const ended = await chair.call(endSchedule, { params: { id: next.id }, input: { version: 2, lastDay: '2020-12-31' } })
  assert.equal(ended.validTo, '2020-12-31')
})

story('Hours that overlap are refused in words, within a schedule and between two', async office => {
  const { as, home } = office
  const plan = (given: object) =>
    as('coordinator').call(planSchedule, { params: params(office), input: draft(office, given) })
  const refusedPlan = (rows: object[], status: number, code: string) =>
    as('coordinator').refused(
      planSchedule,
      { params: params(office), input: draft(office, { hours: rows }) },
      status,
      code,
    )
  const { lawyer, lawyer2 } = home.member
  const problem = await refusedPlan([hours(1), hours(1, { from: '12:59', to: '14:00' })], 409, 'schedule.hours_overlap')
  assert.match(problem.title, /пересекаются/)
  await refusedPlan([hours(1), hours(1, { lawyer })], 409, 'schedule.hours_overlap')
  await plan({ hours: [hours(1, { lawyer }), hours(1, { lawyer: lawyer2 }), hours(1, { from: '13:00', to: '14:00' })] })

  await inForce(office, { hours: [hours(1, { lawyer })] })
  const elsewhere = { office: home.office.rudny, hours: [hours(1, { lawyer, from: '12:00', to: '15:00' })] }
  const other = await plan(elsewhere)
  await as('chair').refused(
    approveSchedule,
    { params: { id: other.id }, input: approval },
    409,
    'schedule.lawyer_is_elsewhere',
  )
  const later = await plan({ ...elsewhere, hours: [hours(1, { lawyer, from: '13:00', to: '15:00' })] })
  await as('chair').call(approveSchedule, { params: { id: later.id }, input: approval })
})

story('What can be no schedule is refused field by field', async office => {
  const wrong = (given: object, code = 'wrong_input', status = 422) =>
    office.as('chair').refused(planSchedule, { params: params(office), input: draft(office, given) }, status, code)
  const said = async (given: object) => (await wrong(given)).errors!.map(({ path, message }) => `${path}: ${message}`)
  assert.match((await said({ hours: [hours(1, { to: '08:00' })] })).join(), /hours: Начало часов/)
  assert.match((await said({ hours: [] })).join(), /hours: Заполните/)
  assert.match((await said({ validTo: '2020-11-01' })).join(), /validTo: Последний день/)
  assert.match(
    (await said({ hours: [hours(1, { lawyer: office.home.member.lawyer, capacity: 2 })] })).join(),
    /по одному/,
  )
  assert.match((await said({ hours: [hours(8)] })).join(), /weekday/)
  await wrong({ hours: [hours(1, { minutes: 240, to: '10:00' })] }, 'schedule.hours_too_short', 422)
  await wrong({ office: newId() }, 'unknown_link', 422)
  await wrong({ hours: [hours(1, { lawyer: newId() })] }, 'unknown_link', 422)
})

story('Leads draft, the head approves, everybody reads, and the neighbours see nothing', async office => {
  const { as, neighbour } = office
  const given = { params: params(office), input: draft(office) }
  for (const who of ['lawyer', 'intern', 'editor', 'monitor'] as const)
    await as(who).refused(planSchedule, given, 403, 'forbidden')
  await as('coordinator').call(planSchedule, given)
  const one = { id: given.input.id }
  await as('coordinator').refused(approveSchedule, { params: one, input: approval }, 403, 'forbidden')
  await as('chair').refused(
    endSchedule,
    { params: one, input: { version: 1, lastDay: MONDAY } },
    409,
    'schedule.schedule_is_a_draft',
  )
  assert.equal((await as('monitor').call(listSchedules, { params: params(office) })).items.length, 1)
  const theirs = as('chair', neighbour)
  await theirs.refused(listSchedules, { params: params(office) }, 404, 'not_found')
  await theirs.refused(approveSchedule, { params: one, input: approval }, 404, 'not_found')
  await theirs.refused(dropSchedule, { params: one }, 404, 'not_found')
  await as('chair').refused(approveSchedule, { params: { id: newId() }, input: approval }, 404, 'not_found')
})
