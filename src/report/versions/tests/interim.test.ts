import assert from 'node:assert/strict'
import { layInterim } from '#demonstration/interim.ts'
import { newId } from '#platform/identifier.ts'
import { testServices } from '../../../../tests/services.ts'
import { storyOfTheYear } from '../../../../tests/story.ts'
import { readFigure, readReport } from '../../contract.ts'
import { beginInterim, compareVersions, dropInterim, readFrozenModel, readVersion } from '../contract.ts'
import { reports } from './ready.ts'

storyOfTheYear(
  'The demonstration’s interim report: returned with a remark, mended, accepted; the final one is being prepared',
  async office => {
    await office.look(sql => layInterim(sql, office.home, testServices()))
    const [interim, final] = await reports(office)
    assert.deepEqual([interim!.kind, interim!.endsOn, interim!.state], ['interim', '2020-06-30', 'accepted'])
    assert.deepEqual([final!.kind, final!.state, final!.versions], ['final', 'preparing', []])
    const [second, first] = interim!.versions
    assert.deepEqual(
      first!.steps.map(({ step, on }) => [step, on]),
      [
        ['frozen', '2020-07-03'],
        ['signed', '2020-07-03'],
        ['sent', '2020-07-03'],
        ['returned', '2020-07-10'],
      ],
    )
    assert.ok(first!.remarks.every(({ answer }) => answer !== ''))
    const compared = await office
      .as('monitor')
      .call(compareVersions, { params: { id: first!.id }, search: { with: second!.id } })
    assert.deepEqual(
      compared.texts.map(({ place }) => place),
      ['result'],
    )
    const { files } = await office.as('monitor').call(readVersion, { params: { id: second!.id } })
    assert.ok(files.length > 10)
  },
)

storyOfTheYear(
  'An interim report has its own title and period, and counts what was until its last day',
  async office => {
    const { programme } = office.home
    const id = newId()
    const begun = await office
      .as('coordinator')
      .call(beginInterim, { params: { programme }, input: { id, endsOn: '2020-06-30' } })
    assert.deepEqual([begun.startsOn, begun.endsOn, begun.state], ['2020-03-02', '2020-06-30', 'preparing'])
    const read = (report?: string) =>
      office.as('monitor').call(readReport, { params: { programme }, search: report ? { report } : {} })
    const [interim, final] = [await read(id), await read()]
    assert.equal(interim.head.title, 'ПРОМЕЖУТОЧНЫЙ ПРОГРАММНЫЙ ОТЧЕТ')
    assert.match(interim.head.period, /30\s+июня 2020/)
    assert.equal(final.kind, 'final')
    const factOf = (model: typeof final, code: string) =>
      model.planFact
        .flatMap(({ activities }) => activities.flatMap(({ indicators }) => indicators))
        .find(each => each.code === code)!.fact.value
    const [[counted = { count: 0 }]] = [
      await office.look(
        sql => sql<{ count: number }[]>`select count(*) from entries where counts and received_on <= '2020-06-30'`,
      ),
    ]
    assert.equal(factOf(interim, 'I05'), counted.count)
    assert.ok(factOf(interim, 'I05')! < factOf(final, 'I05')!)
    const opened = await office
      .as('monitor')
      .call(readFigure, { params: { programme, name: 'I05' }, search: { report: id } })
    assert.equal(opened.total?.rows, counted.count, 'and opens to as many rows')
    const [total, ...classes] = interim.statistics[0]!.columns.map(({ figure }) => figure.value!)
    assert.equal(
      classes.reduce((sum, value) => sum + value, 0),
      total,
    )
  },
)

storyOfTheYear(
  'An interim report is begun once for a day inside the programme, and dropped while nothing is frozen',
  async office => {
    const params = { programme: office.home.programme }
    const id = newId()
    const input = { id, endsOn: '2020-06-30' }
    const lead = office.as('coordinator')
    const begun = await lead.call(beginInterim, { params, input })
    assert.deepEqual(await lead.call(beginInterim, { params, input }), begun, 'the same submit twice')
    await lead.refused(beginInterim, { params, input: { ...input, id: newId() } }, 409, 'report.interim_is_there')
    for (const endsOn of ['2020-02-28', '2020-11-30', '2021-01-01'])
      await lead.refused(beginInterim, { params, input: { id: newId(), endsOn } }, 422, 'report.interim_ends_outside')
    await office.as('editor').refused(beginInterim, { params, input: { id: newId(), endsOn: '2020-05-31' } }, 403)
    await office.as('coordinator', office.neighbour).refused(beginInterim, { params, input }, 404)
    await office.as('coordinator', office.neighbour).refused(dropInterim, { params: { id } }, 404)
    const final = (await reports(office)).find(({ kind }) => kind === 'final')!
    await lead.refused(dropInterim, { params: { id: final.id } }, 409, 'report.final_stays')
    await lead.call(dropInterim, { params: { id } })
    assert.equal((await reports(office)).length, 1)
    await office.look(sql => layInterim(sql, office.home, testServices()))
    const frozen = (await reports(office)).find(({ kind }) => kind === 'interim')!
    await lead.refused(dropInterim, { params: { id: frozen.id } }, 409, 'report.something_is_frozen')
    const model = await office.as('monitor').call(readFrozenModel, { params: { id: frozen.versions[0]!.id } })
    assert.equal(model.kind, 'interim')
  },
)
