import assert from 'node:assert/strict'
import { newId } from '#platform/identifier.ts'
import { testServices } from '../../../tests/services.ts'
import { story } from '../../../tests/story.ts'
import { closeCase, keepExhibits } from '../contract.ts'
import { addDeadline } from '../deadline-contract.ts'
import { holdings } from '../holdings.ts'
import { recordAnswer } from '../paper-contract.ts'
import { aCase, again, draft, handOver, tell } from './a-case.ts'

story(
  'The copy for the citizen says what cases and papers hold; erased, the words are gone and the numbers stay',
  async office => {
    const lawyer = office.as('lawyer')
    const found = await tell(lawyer, await aCase(office), {
      bought: 'пароочиститель Динары',
      demands: ['cancel_refund'],
      lines: [{ kind: 'price', label: 'Пароочиститель Динары', tenge: 150_000 }],
      answers: { address: 'ул. Парковая, 1' },
    })
    const params = { id: found.id }
    await lawyer.call(keepExhibits, {
      params,
      input: { version: found.version, exhibits: [{ id: newId(), kind: 'receipt', title: 'Чек Ермековой' }] },
    })
    await lawyer.call(addDeadline, { params, input: { id: newId(), title: 'Позвонить Динаре', dueOn: '2020-12-02' } })
    const paper = await handOver(lawyer, await draft(lawyer, found), '2020-11-20')
    await lawyer.call(recordAnswer, {
      params: { id: paper.id },
      input: { version: paper.version, answeredOn: '2020-11-25', answer: 'full', note: 'Ермековой вернут' },
    })
    const { version } = await again(lawyer, found)
    await lawyer.call(closeCase, {
      params,
      input: { version, outcome: 'refund_full', returnedTenge: 150_000, note: 'Ермекова довольна' },
    })

    const services = testServices()
    const held = await office.look(sql =>
      Promise.all(holdings.map(holding => holding.export(sql, found.person, services))),
    )
    assert.deepEqual(await office.look(sql => holdings[0]!.records(sql, found.person)), [found.id])
    const [of, papers] = held.map(([record]) =>
      Object.fromEntries(record!.fields.map(({ key, value }) => [key, value])),
    )
    assert.deepEqual(
      [of!.bought, of!.claimedTenge, of!.exhibits, of!.answers],
      ['пароочиститель Динары', 150_000, ['Чек Ермековой'], ['address: ул. Парковая, 1']],
    )
    assert.deepEqual([papers!.kind, papers!.answerNote], ['claim', 'Ермековой вернут'])

    await office.look(async sql => {
      for (const { erase } of holdings) await erase(sql, found.person, services)
    })
    const rows = await office.look(async sql => [
      ...(await sql`select * from cases`),
      ...(await sql`select * from case_exhibits`),
      ...(await sql`select * from papers`),
      ...(await sql`select * from case_steps`),
      ...(await sql`select * from deadlines`),
    ])
    assert.doesNotMatch(JSON.stringify(rows), /Ермеков|Динар|Парков|Пароочист/i)
    const after = await again(lawyer, found)
    assert.deepEqual(
      [after.state, after.outcome, after.claimedTenge, after.returnedTenge, after.papers[0]?.answeredOn],
      ['closed', 'refund_full', 150_000, 150_000, '2020-11-25'],
    )
  },
)
