import assert from 'node:assert/strict'
import { newId } from '#platform/identifier.ts'
import { story } from '../../../tests/story.ts'
import { readBudget } from '../contract.ts'
import {
  addPayroll,
  addRate,
  approveRate,
  correctPayroll,
  correctRate,
  dropPayroll,
  listPayroll,
  listRates,
} from '../payroll-contract.ts'
import { aLine, approveRates } from './a-budget.ts'

const rows = [
  { name: 'Оспанова Гүлнар', post: 'Председатель', gross: 100_000 },
  { name: 'Ковальчук Нина', gross: 27_125 },
]

story('A month is counted only by rates that somebody has held against the law', async office => {
  const { as, home } = office
  const params = { programme: home.programme }
  const input = { id: newId(), month: '2020-05', rows }
  const refused = await as('accountant').refused(addPayroll, { params, input }, 422, 'money.rates_are_missing')
  assert.match(refused.title, /социальный налог – наименьшая база/)
  await approveRates(office)
  const added = await as('accountant').call(addPayroll, { params, input })
  assert.deepEqual(added.sum, { gross: 127_125, socialTax: 7855, socialContributions: 4638, medicalInsurance: 2543 })
  assert.equal(added.anew, null)
  assert.deepEqual(await as('accountant').call(addPayroll, { params, input }), added)
})

story('A month twice is refused, and so is a person twice in it', async office => {
  const { as, home, look } = office
  const params = { programme: home.programme }
  await approveRates(office)
  await as('accountant').call(addPayroll, { params, input: { id: newId(), month: '2020-05', rows } })
  const again = { params, input: { id: newId(), month: '2020-05', rows } }
  await as('accountant').refused(addPayroll, again, 409, 'money.payroll_month_twice')
  const twice = [rows[0]!, { ...rows[0]!, name: 'ОСПАНОВА ГУЛНАР' }]
  const doubled = { params, input: { id: newId(), month: '2020-06', rows: twice } }
  await as('accountant').refused(addPayroll, doubled, 409, 'money.person_twice_in_a_month')
  const after = { params, input: { id: newId(), month: '2020-12', rows } }
  await as('accountant').refused(addPayroll, after, 422, 'money.payroll_outside_the_period')
  await assert.rejects(
    look(
      sql =>
        sql`insert into payroll_months ${sql({ organisation: home.organisation, id: newId(), ...params, month: '2020-05-01' })}`,
    ),
    { constraint_name: 'payroll_month_is_written_once' },
  )
})

story('A month is put right, and follows a rate that was corrected only when it is written anew', async office => {
  const { as, home } = office
  const params = { programme: home.programme }
  await approveRates(office)
  await aLine(office, 300_000, 'payroll', 'Оплата труда')
  await aLine(office, 50_000, 'taxes', 'Налоги')
  const { id } = await as('accountant').call(addPayroll, { params, input: { id: newId(), month: '2020-05', rows } })
  const rate = (await as('accountant').call(listRates)).items.find(
    ({ code, inForceFrom }) => code === 'medical_insurance' && inForceFrom === '2020-01-01',
  )!
  const { inForceFrom, source } = rate
  const input = { inForceFrom, source, value: 3, certainty: 'unsure', version: rate.version } as const
  const corrected = await as('accountant').call(correctRate, { params: { id: rate.id }, input })
  assert.deepEqual([corrected.usable, corrected.approvedOn], [false, null])
  await as('accountant').refused(correctRate, { params: { id: rate.id }, input }, 409, 'stale_version')
  await approveRates(office)
  const month = async () => (await as('accountant').call(listPayroll, { params })).items[0]!
  const before = await month()
  assert.equal(before.sum.medicalInsurance, 2543)
  assert.equal(before.anew?.medicalInsurance, 3814)
  const right = { params: { id }, input: { month: '2020-05', rows, version: 1 } }
  assert.equal((await as('accountant').call(correctPayroll, right)).sum.medicalInsurance, 3814)
  await as('accountant').refused(correctPayroll, right, 409, 'stale_version')
  const { lines } = await as('monitor').call(readBudget, { params })
  assert.deepEqual(
    lines.map(({ fact }) => fact),
    [127_125, 7855 + 4638 + 3814],
  )
  await as('accountant').call(dropPayroll, { params: { id } })
  assert.deepEqual((await as('accountant').call(listPayroll, { params })).items, [])
})

story('What people earn only the accountant and the leads see; not in the log, nor next door', async office => {
  const { as, home, neighbour, look } = office
  const params = { programme: home.programme }
  await approveRates(office)
  const { id } = await as('accountant').call(addPayroll, { params, input: { id: newId(), month: '2020-05', rows } })
  for (const who of ['lawyer', 'editor', 'intern', 'monitor'] as const)
    await as(who).refused(listPayroll, { params }, 403, 'forbidden')
  const [logged] = await look(
    sql => sql`select details::text as said from audit_log where action = 'money.payroll.write'`,
  )
  assert.doesNotMatch(logged!.said, /Оспанова|100000/)
  await as('chair', neighbour).refused(dropPayroll, { params: { id } }, 404, 'not_found')
  const rate = {
    id: newId(),
    code: 'pension',
    inForceFrom: '2014-01-01',
    value: 10,
    source: 'Закон',
    certainty: 'read',
  }
  await as('accountant').refused(addRate, { input: rate }, 409, 'money.rate_begins_twice')
  await as('accountant').call(addRate, { input: { ...rate, inForceFrom: '2021-01-01' } as never })
  const [one] = (await as('coordinator').call(listRates)).items
  await as('coordinator').refused(approveRate, { params: { id: one!.id }, input: { version: 1 } }, 403, 'forbidden')
})
