import assert from 'node:assert/strict'
import { crowdedStory, story } from '../../../tests/story.ts'
import { approveCalendarYear, type CalendarYear, readCalendarYear } from '../calendar-contract.ts'
import { specialDaysOf } from '../queries/calendar.ts'
import { isWorkingDay } from '../working-days.ts'

const params = { year: 2020 }
const plain = ({ days }: CalendarYear) => days.map(({ day, kind, occasion }) => ({ day, kind, occasion }))

story('A year is the shipped one until a lead approves it; then it says who and when', async ({ as, look }) => {
  const shipped = await as('editor').call(readCalendarYear, { params })
  assert.deepEqual([shipped.version, shipped.approved, shipped.may], [0, null, ['directory.calendar.read']])
  const added = { day: '2020-10-12', kind: 'day_off', occasion: 'Санитарный день' } as const
  const days = [...plain(shipped).filter(({ day }) => day !== '2020-12-01'), added]
  const approved = await as('coordinator').call(approveCalendarYear, { params, input: { version: 0, days } })
  assert.deepEqual(approved.approved, { by: 'Қасымов Дәурен Маратұлы', on: '2020-11-30' })
  assert.deepEqual([approved.version, approved.days.every(({ sure }) => sure)], [1, true])
  const special = await look(sql => specialDaysOf(sql, '2019-12-01', '2021-02-01'))
  assert.deepEqual(
    ['2019-12-02', '2020-10-12', '2020-12-01', '2021-01-04'].map(day => isWorkingDay(day, special)),
    [false, false, true, false],
  )
  const audit = await look(sql => sql`select action from audit_log`)
  assert.deepEqual([...audit], [{ action: 'directory.calendar.write' }])
})

story('A year without any special day can be approved too', async ({ as, look }) => {
  const empty = await as('chair').call(approveCalendarYear, { params, input: { version: 0, days: [] } })
  assert.deepEqual(empty.days, [])
  const special = await look(sql => specialDaysOf(sql, '2020-01-01', '2020-12-31'))
  assert.equal(special.size, 0)
})

story('Only leads approve; the neighbours have a calendar of their own', async ({ as, neighbour }) => {
  const input = { version: 0, days: [] }
  for (const who of ['lawyer', 'editor', 'intern', 'monitor'] as const)
    await as(who).refused(approveCalendarYear, { params, input }, 403, 'forbidden')
  await as('chair').call(approveCalendarYear, { params, input })
  const theirs = await as('chair', neighbour).call(readCalendarYear, { params })
  assert.deepEqual([theirs.version, theirs.days.length > 15], [0, true])
})

story('A wrong calendar is refused in words', async ({ as }) => {
  const chair = as('chair')
  const one = { day: '2020-06-01', kind: 'day_off', occasion: 'Летний день' }
  const refused = async (days: object[], code: string) => {
    const problem = await chair.refused(approveCalendarYear, { params, input: { version: 0, days } }, 422, code)
    return problem.errors?.[0]?.message ?? problem.title
  }
  assert.match(await refused([one, one], 'wrong_input'), /назван дважды/)
  assert.match(await refused([{ ...one, kind: 'working_day' }], 'wrong_input'), /только выходной/)
  assert.match(await refused([{ ...one, occasion: ' ' }], 'wrong_input'), /Заполните/)
  assert.match(await refused([{ ...one, day: '2021-06-01' }], 'calendar_day_of_another_year'), /2020/)
  await chair.refused(readCalendarYear, { params: { year: 1917 } }, 422, 'wrong_input')
})

story('Whoever approves second sees what the first has approved', async ({ as }) => {
  const one = { day: '2020-06-01', kind: 'day_off', occasion: 'Летний день' } as const
  await as('chair').call(approveCalendarYear, { params, input: { version: 0, days: [one] } })
  for (const version of [0, 7]) {
    const input = { version, days: [] }
    const problem = await as('coordinator').refused(approveCalendarYear, { params, input }, 409, 'stale_version')
    assert.equal((problem.current as CalendarYear).days[0]?.day, one.day)
  }
  await as('coordinator').refused(
    approveCalendarYear,
    { params: { year: 2021 }, input: { version: 3, days: [] } },
    409,
    'stale_version',
  )
})

crowdedStory('Of three who approve the same year at once two are told', async ({ as }) => {
  const approve = (who: 'chair' | 'coordinator') =>
    as(who).call(approveCalendarYear, { params: { year: 2024 }, input: { version: 0, days: [] } })
  const done = await Promise.allSettled([approve('chair'), approve('coordinator'), approve('chair')])
  assert.equal(done.filter(({ status }) => status === 'fulfilled').length, 1)
})
