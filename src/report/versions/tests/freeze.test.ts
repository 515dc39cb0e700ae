import assert from 'node:assert/strict'
import { buffer } from 'node:stream/consumers'
import { fillWord } from '#platform/documents/word.ts'
import { newId } from '#platform/identifier.ts'
import { dropProject, listProjects } from '#proposals/project-contract.ts'
import { testServices } from '../../../../tests/services.ts'
import { storyOfTheYear } from '../../../../tests/story.ts'
import { readReport, writeText } from '../../contract.ts'
import { reportData } from '../../forms/final-report.ts'
import { ReportModel } from '../../model.ts'
import {
  compareVersions,
  freezeVersion,
  printVersion,
  readBlocking,
  readFrozenModel,
  readKeptRows,
  readVersion,
} from '../contract.ts'
import { aReadyYear, freeze, hashOf, reports } from './ready.ts'

storyOfTheYear('A frozen report is what it was, to the byte, whatever is written afterwards', async office => {
  const report = await aReadyYear(office)
  const id = newId()
  const frozen = await freeze(office, report, id)
  assert.equal(frozen.state, 'frozen')
  assert.deepEqual(await freeze(office, report, id), frozen, 'the same submit twice')
  const params = { id }
  const print = (format: 'docx' | 'json') => office.as('monitor').file(printVersion, { params, search: { format } })
  const [word, data] = [await print('docx'), await print('json')]
  const version = await office.as('monitor').call(readVersion, { params })
  assert.deepEqual([hashOf(data), hashOf(word)], [version.hash, version.documentHash])

  const [{ hash, organisation } = {} as never] = await office.look(
    sql => sql<{ hash: string; organisation: string }[]>`
      select f.hash, f.organisation from report_versions v join files f on f.id = v.form where v.id = ${id}`,
  )
  const form = await buffer((await testServices().files.get(organisation, hash))!)
  const model = ReportModel.parse(JSON.parse(data.toString()))
  assert.equal(hashOf(fillWord(form, reportData(model))), version.documentHash, 'model and form give the same document')

  const { programme } = office.home
  await office.as('editor').call(writeText, {
    params: { programme, key: 'changes' },
    input: { body: 'Совсем другой текст.', version: 1 },
  })
  const { items } = await office.as('monitor').call(listProjects, { params: { programme } })
  await office.as('editor').call(dropProject, { params: { id: items[0]!.id } })
  assert.deepEqual([await print('docx'), await print('json')], [word, data])
  assert.deepEqual(await office.as('monitor').call(readFrozenModel, { params }), model)
  const now = await office.as('monitor').call(compareVersions, { params })
  assert.deepEqual(now.texts.map(({ place }) => place).toSorted(), ['changes', 'proposals'])
  assert.equal(now.numbers.length, now.same)
})

storyOfTheYear('With a number its records are kept, with a document its hash', async office => {
  const report = await aReadyYear(office)
  const [first, second] = [newId(), newId()]
  await freeze(office, report, first)
  const { files, rows } = await office.as('monitor').call(readVersion, { params: { id: first } })
  assert.ok(rows > 1000)
  assert.ok(files.length > 20 && files.every(({ file, hash, url }) => (file ? /^[0-9a-f]{64}$/.test(hash!) : url)))
  const behind = (id: string, search: object = {}) =>
    office.as('monitor').call(readKeptRows, { params: { id, name: 'I05' }, search })
  const kept = await behind(first)
  assert.equal(kept.total, 327)
  assert.equal((await behind(first, { after: kept.next! })).items.length, 50)

  const gone = kept.items[3]!.record
  await office.look(async sql => {
    await sql`update entries set left_out = 'test', left_out_because = 'проба' where id = ${gone}`
    await sql`
      insert into report_version_steps (organisation, version, step, happened_on, follows, followed_on, note, made_by)
      values (${office.home.organisation}, ${first}, 'withdrawn', '2020-11-30', 'frozen', '2020-11-30', 'проба', ${office.home.member.chair})`
  })
  await freeze(office, report, second)
  const compared = await office.as('monitor').call(compareVersions, { params: { id: first }, search: { with: second } })
  const i05 = compared.numbers.find(({ name }) => name === 'I05')!
  assert.deepEqual([i05.before?.value, i05.after?.value, i05.opens], [327, 326, true])
  assert.ok(compared.numbers.indexOf(i05) < compared.numbers.length - compared.same, 'what differs comes first')
  const lost = await behind(first, { lacking: second })
  assert.deepEqual(
    lost.items.map(({ record }) => record),
    [gone],
  )
  assert.equal((await behind(second, { lacking: first })).total, 0)
})

storyOfTheYear('What blocks the report keeps it from being frozen, and is named line by line', async office => {
  const report = await aReadyYear(office)
  const { programme } = office.home
  await office.as('editor').call(writeText, { params: { programme, key: 'result' }, input: { body: '', version: 1 } })
  const problem = await office
    .as('coordinator')
    .refused(
      freezeVersion,
      { params: { id: report.id }, input: { id: newId(), language: 'kk' } },
      409,
      'report.blocked',
    )
  assert.deepEqual(
    problem.errors?.map(({ path }) => path),
    ['/report/texts/result'],
  )
  const { items } = await office.as('monitor').call(readBlocking, { params: { id: report.id } })
  assert.deepEqual(
    items.map(({ place }) => place),
    ['/report/texts/result'],
  )
  assert.deepEqual((await reports(office))[0]?.versions, [])
})

storyOfTheYear('Freezing is the leads’, and a neighbour’s report does not exist', async office => {
  const report = await aReadyYear(office)
  const asked = { params: { id: report.id }, input: { id: newId(), language: 'ru' as const } }
  await office.as('editor').refused(freezeVersion, asked, 403)
  await office.as('monitor').refused(freezeVersion, asked, 403)
  await office.as('coordinator', office.neighbour).refused(freezeVersion, asked, 404)
  const id = newId()
  await freeze(office, report, id)
  const stranger = office.as('chair', office.neighbour)
  await stranger.refused(readVersion, { params: { id } }, 404)
  await stranger.refused(printVersion, { params: { id }, search: { format: 'docx' } }, 404)
  await stranger.refused(compareVersions, { params: { id } }, 404)
  await stranger.refused(readKeptRows, { params: { id, name: 'I05' } }, 404)
  const live = await office.as('monitor').call(readReport, { params: { programme: office.home.programme } })
  assert.equal(live.kind, 'final')
})
