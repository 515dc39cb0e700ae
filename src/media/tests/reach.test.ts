import assert from 'node:assert/strict'
import { newId } from '#platform/identifier.ts'
import { story } from '../../../tests/story.ts'
import { upload } from '../../../tests/upload.ts'
import { readPublication } from '../contract.ts'
import { addCoverage, correctCoverage, readRadio } from '../radio-contract.ts'
import {
  decideReach,
  dropMeasure,
  keepMeasures,
  listMeasures,
  readExport,
  readIndirect,
  readReach,
  takeExport,
} from '../reach-contract.ts'
import { ground, published } from './a-publication.ts'

const address = 'https://facebook.example/qorgan/posts/1'

story('The latest snapshot counts, kind by kind; taken out, the one before it counts again', async office => {
  const { as, neighbour, look, home } = office
  const { network } = await ground(office)
  const { id, posts } = await published(office, network)
  const params = { id: posts[0]!.id }
  const measure = (measuredOn: string, counts: object) => ({
    params,
    input: { measuredOn, source: 'Страница', counts },
  })
  await as('editor').call(keepMeasures, measure('2020-11-14', { reach: 100, like: 7 }))
  await as('editor').call(keepMeasures, measure('2020-11-28', { reach: 250 }))
  await as('editor').call(keepMeasures, measure('2020-11-20', { reach: 180 }))
  const again = await as('editor').call(keepMeasures, measure('2020-11-28', { reach: 260 }))
  assert.deepEqual(again.counts, { like: 7, reach: 260 })
  const { items } = await as('monitor').call(listMeasures, { params })
  assert.deepEqual(
    items.map(({ metric, value }) => [metric, value]),
    [
      ['reach', 260],
      ['reach', 180],
      ['like', 7],
      ['reach', 100],
    ],
  )
  const back = await as('editor').call(dropMeasure, { params: { ...params, metric: 'reach', day: '2020-11-28' } })
  assert.deepEqual(back.counts, { like: 7, reach: 180 })
  await as('editor').call(dropMeasure, { params: { ...params, metric: 'like', day: '2020-11-14' } })
  assert.deepEqual((await as('editor').call(readPublication, { params: { id } })).counts, { reach: 180 })
  await as('editor').refused(keepMeasures, measure('2020-12-01', { reach: 1 }), 422, 'media.measured_in_the_future')
  await as('editor').refused(keepMeasures, measure('2020-11-01', { reach: 1 }), 422, 'media.measured_before_posted')
  await as('editor').refused(keepMeasures, measure('2020-11-28', { reach: -1 }), 422, 'wrong_input')
  await as('lawyer').refused(keepMeasures, measure('2020-11-28', { reach: 1 }), 403)
  await as('chair', neighbour).refused(listMeasures, { params }, 404)
  const { channels } = await as('monitor').call(readReach, { params: { programme: home.programme } })
  assert.deepEqual(channels[0]!.counts, { reach: 180 })
  const kept = await look(sql => sql`select metric, value from post_counts where post = ${params.id}`)
  assert.deepEqual([...kept], [{ metric: 'reach', value: 180 }])
})

story('What enters the indirect total is decided with a reason; the undecided stays out', async office => {
  const { as, home, neighbour } = office
  const { network } = await ground(office)
  const { id, posts } = await published(office, network)
  const counts = { reach: 500, view: 900, like: 3 }
  const measured = { measuredOn: '2020-11-28', source: 'Страница', counts }
  await as('editor').call(keepMeasures, { params: { id: posts[0]!.id }, input: measured })
  const station = { id: newId(), medium: network, startsOn: '2020-03-01', endsOn: '2020-11-30', value: 30_000 }
  const letter = { ...station, unit: 'resident', source: 'Справка № 41', sourceOn: '2020-11-27' } as const
  const params = { programme: home.programme }
  await as('editor').call(addCoverage, { params, input: letter })
  const open = await as('monitor').call(readIndirect, { params })
  assert.deepEqual([open.total, open.items.map(({ included }) => included)], [0, [null, null]])
  assert.equal(open.items.find(({ subject }) => subject === id)!.value, 500, 'reach, and no views added to it')
  const decide = (source: 'publication' | 'coverage', subject: string, included = true, because = 'Три сети') => ({
    params,
    input: { items: [{ source, subject }], included, because },
  })
  await as('editor').refused(decideReach, decide('publication', id), 403)
  await as('chair', neighbour).refused(decideReach, decide('publication', id), 404)
  await as('coordinator').refused(decideReach, decide('publication', id, true, ' '), 422, 'wrong_input')
  await as('coordinator').refused(decideReach, decide('publication', newId()), 409, 'media.nothing_to_decide')
  await as('coordinator').call(decideReach, decide('publication', id))
  const both = await as('coordinator').call(decideReach, decide('coverage', station.id, true, 'Письмо станции'))
  assert.equal(both.total, 30_500)
  const out = await as('chair').call(decideReach, decide('publication', id, false, 'Те же люди'))
  assert.deepEqual([out.total, out.items.find(({ subject }) => subject === id)!.because], [30_000, 'Те же люди'])
})

story('A station is counted once for a time: of two statements that overlap one enters the total', async office => {
  const { as, home, look } = office
  const { network } = await ground(office)
  const params = { programme: home.programme }
  const stated = async (startsOn: string, endsOn: string, source: string) => {
    const letter = { medium: network, startsOn, endsOn, value: 30_000, unit: 'resident', source } as const
    return as('editor').call(addCoverage, { params, input: { id: newId(), ...letter, sourceOn: '2020-11-27' } })
  }
  const spring = await stated('2020-03-01', '2020-05-31', 'Письмо № 12')
  const year = await stated('2020-05-31', '2020-11-30', 'Письмо № 41')
  const later = await stated('2020-12-01', '2020-12-31', 'Письмо № 44')
  const { statements } = await as('monitor').call(readRadio, { params })
  assert.deepEqual(
    statements.map(({ overlaps }) => overlaps.map(({ source }) => source)),
    [['Письмо № 41'], ['Письмо № 12'], []],
  )
  const decide = (some: readonly { id: string }[], included: boolean) => ({
    params,
    input: {
      items: some.map(({ id }) => ({ source: 'coverage' as const, subject: id })),
      included,
      because: 'Письмо станции',
    },
  })
  const twice = 'media.coverage_is_counted_once'
  await as('coordinator').refused(decideReach, decide([spring, year], true), 409, twice)
  const one = await as('coordinator').call(decideReach, decide([spring, later], true))
  assert.equal(one.total, 60_000, 'days that follow one another are counted both')
  assert.deepEqual(
    one.items.map(({ statement }) => statement!.overlaps.length),
    [1, 1, 0],
    'the page says it beside each',
  )
  await as('coordinator').refused(decideReach, decide([year], true), 409, twice)
  const { id: _, mediumName, papers, overlaps, version, ...words } = later
  const longer = { ...words, version, startsOn: '2020-05-01' }
  await as('editor').refused(correctCoverage, { params: { id: later.id }, input: longer }, 409, twice)
  await as('coordinator').call(decideReach, decide([spring], false))
  const other = await as('coordinator').call(decideReach, decide([year], true))
  assert.equal(other.total, 60_000)
  const byHand = look(sql => sql`update reach_decisions set included = true where subject = ${spring.id}`)
  await assert.rejects(byHand, { constraint_name: 'coverage_is_counted_once' })
})

const english = 'Post ID,Title,Permalink,Reach,Reactions\n'
const russian = 'Идентификатор,Название,Постоянная ссылка,Охват,Реакции\n'
const row = (reach: string, url = `${address}?fbclid=9`) => `1,Чек,${url},"${reach}",5\n`

story(
  'A network’s export is read, asked about when its header changed, and taken whole or not at all',
  async office => {
    const { as, home, neighbour } = office
    const { network } = await ground(office)
    const { id } = await published(office, network)
    const params = { programme: home.programme }
    const given = async (text: string, columns: object | null = null) => ({
      params,
      input: {
        file: await upload(office, 'export.csv', text, 'editor'),
        medium: network,
        measuredOn: '2020-11-28',
        columns,
      },
    })
    const read = async (text: string) => as('editor').call(readExport, await given(text))
    const take = async (text: string, columns: object) => ({ ...(await given(text, columns)) }) as never

    const first = await read(english + row('1 234') + row('7', 'https://facebook.example/else'))
    const columns = { title: 1, address: 2, reach: 3, like: 4 }
    assert.deepEqual(
      [first.known, first.columns, first.good, first.unknown, first.faulty],
      ['recognised', columns, 1, 1, 0],
    )
    assert.deepEqual(first.rows[0]!.counts, { reach: 1234, like: 5 })
    const taken = await as('editor').call(takeExport, await take(english + row('1 234'), columns))
    assert.deepEqual(taken, { measures: 2, posts: 1, unknown: 0 })
    const { counts } = await as('editor').call(readPublication, { params: { id } })
    assert.deepEqual(counts, { like: 5, reach: 1234 })

    assert.equal((await read(english + row('5'))).known, 'remembered')
    const changed = await read(russian + row('5'))
    assert.equal(changed.known, 'changed')
    assert.deepEqual(
      changed.before.find(({ role }) => role === 'reach'),
      { role: 'reach', heading: 'Reach' },
    )
    for (const reach of ['-5', '−5', '(5)', '5-']) {
      const { faulty, rows } = await read(english + row(reach))
      assert.deepEqual([faulty, rows[0]!.fault, rows[0]!.said], [1, 'negative', reach], reach)
      const refused = await take(english + row('3') + row(reach, address), columns)
      await as('editor').refused(takeExport, refused, 422, 'media.export_has_faults')
    }
    const twice = await read(english + row('5') + row('6', address))
    assert.deepEqual([twice.good, twice.rows[0]!.fault], [1, 'twice'])
    const unclear = await take(english + row('5'), { reach: 3 })
    await as('editor').refused(takeExport, unclear, 422, 'media.columns_are_unclear')
    await as('editor').refused(readExport, await given('Охват\n'), 422, 'media.export_has_no_rows')
    await as('monitor').refused(readExport, await given(english), 403)
    await as('chair', neighbour).refused(readExport, await given(english), 404)
    const still = await as('editor').call(readPublication, { params: { id } })
    assert.equal(still.counts.reach, 1234, 'nothing of what was refused was kept')
  },
)
