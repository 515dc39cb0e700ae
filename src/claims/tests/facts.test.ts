import assert from 'node:assert/strict'
import { newId } from '#platform/identifier.ts'
import { measure } from '#report/figures/measure.ts'
import { totalBehind } from '#report/figures/rows.ts'
import { testServices } from '../../../tests/services.ts'
import { type Office, story } from '../../../tests/story.ts'
import { noticeSilence } from '../clock.ts'
import { closeCase } from '../contract.ts'
import { countCopy, recordAnswer } from '../paper-contract.ts'
import { aCase, again, draft, handOver, tell } from './a-case.ts'

/** The number, and what stands behind it when it is opened: they must say the same. */
async function counted({ look, home }: Office, name: string, filters: Record<string, string> = {}) {
  const part = { kind: 'counted' as const, label: '', fact: testServices().facts.get(name)!, filters }
  const values = await look(sql => measure(sql, home.programme, [part]))
  const behind = await look(sql => totalBehind(sql, home.programme, part))
  assert.equal(behind.amount ?? (behind.averaged ? null : behind.rows), values.get(part), name)
  return values.get(part)
}

async function activities({ look, home }: Office): Promise<[string, string]> {
  const { organisation, programme } = home
  const [task, first, second] = [newId(), newId(), newId()]
  await look(async sql => {
    await sql`insert into tasks ${sql({ organisation, id: task, programme, position: 1, title: 'Кабинеты' })}`
    for (const [id, number] of [
      [first, 1],
      [second, 2],
    ] as const)
      await sql`insert into activities ${sql({ organisation, id, programme, task, number, title: 'Кабинет', starts_on: '2020-03-02', ends_on: '2020-11-30' })}`
  })
  return [first, second]
}

story('Ten copies of one activity and five of another are fifteen, once', async office => {
  const lawyer = office.as('lawyer')
  const [first, second] = await activities(office)
  const found = await aCase(office)
  for (let index = 0; index < 15; index++) {
    const { id, version } = await handOver(lawyer, await draft(lawyer, found), '2020-11-10')
    await lawyer.call(countCopy, { params: { id }, input: { version, activity: index < 10 ? first : second } })
  }
  await handOver(lawyer, await draft(lawyer, found), '2020-11-10')
  await draft(lawyer, found)
  const copies = await Promise.all(
    [{ activity: first }, { activity: second }, {}].map(filters =>
      counted(office, 'claims.copies', filters as Record<string, string>),
    ),
  )
  assert.deepEqual(copies, [10, 5, 15])
  assert.equal(await counted(office, 'claims.papers'), 16, 'a draft is no paper yet')
  assert.deepEqual(
    [
      await counted(office, 'claims.papers', { month: '2020-11' }),
      await counted(office, 'claims.papers', { month: '2020-10' }),
      await counted(office, 'claims.papers', { kind: 'lawsuit' }),
    ],
    [16, 0, 0],
  )
})

story('What was claimed, what came back, what was solved before court, and who stayed silent', async office => {
  const lawyer = office.as('lawyer')
  assert.equal(await counted(office, 'claims.days_to_answer'), null, 'of no answers there is no average')
  const lines = [{ kind: 'price', label: 'Пароочиститель', tenge: 150_000 }]
  const answered = await tell(lawyer, await aCase(office), { lines })
  const paper = await handOver(lawyer, await draft(lawyer, answered), '2020-11-03')
  await lawyer.call(recordAnswer, {
    params: { id: paper.id },
    input: { version: paper.version, answeredOn: '2020-11-10', answer: 'full' },
  })
  const { version } = await again(lawyer, answered)
  await lawyer.call(closeCase, {
    params: { id: answered.id },
    input: { version, outcome: 'refund_part', returnedTenge: 90_000 },
  })
  for (const silent of [await aCase(office), await aCase(office, { parties: 2 })])
    for (const { id } of silent.parties)
      await handOver(lawyer, await draft(lawyer, silent, { party: id }), '2020-11-03')
  await office.look(sql => noticeSilence(sql, '2020-11-30'))
  assert.equal(await counted(office, 'claims.days_to_answer'), 7)
  assert.equal(await counted(office, 'claims.cases'), 3)
  assert.equal(await counted(office, 'claims.money_claimed'), 150_000)
  assert.equal(await counted(office, 'claims.money_returned'), 90_000)
  assert.equal(await counted(office, 'reception.money_returned'), 90_000, 'a part of the journal’s, not on top of it')
  assert.equal(await counted(office, 'claims.solved_before_court'), 1)
  assert.equal(await counted(office, 'claims.silent_sellers'), 2, 'the same seller in two cases is one')
})
