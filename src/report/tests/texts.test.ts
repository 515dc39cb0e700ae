import assert from 'node:assert/strict'
import { newId } from '#platform/identifier.ts'
import { storyOfTheYear } from '../../../tests/story.ts'
import { listTexts, readReport, writeText } from '../contract.ts'

storyOfTheYear('A number stands in a text by name, and is the figure itself in the report', async office => {
  const { programme } = office.home
  const params = { programme, key: 'goal_achievement' as const }
  const before = (await office.as('editor').call(listTexts, { params: { programme } })).items.find(
    ({ key }) => key === params.key,
  )!
  const input = { body: 'Дано {I05} консультаций.\n- это главное', version: before.version }
  const written = await office.as('editor').call(writeText, { params, input })
  assert.equal(written.version, before.version + 1)
  assert.match(written.writtenBy!, /^Жақсыбекова/)
  const report = await office.as('monitor').call(readReport, { params: { programme } })
  const [sentence, item] = report.sections.goal_achievement
  assert.deepEqual(
    sentence!.runs.map(run => ('text' in run ? run.text : run.figure.value)),
    ['Дано ', 327, ' консультаций.'],
  )
  assert.equal(item!.bullet, true)
  const [audit] = await office.look(sql => sql`select action, details from audit_log order by seq desc limit 1`)
  assert.equal(audit!.action, 'report.text.write')
})

storyOfTheYear('A name that the report does not have is refused by name, and nothing is written', async office => {
  const { programme } = office.home
  const params = { programme, key: 'changes' as const }
  const problem = await office
    .as('editor')
    .refused(writeText, { params, input: { body: '{I05} и {I99}, {WHAT}', version: 1 } }, 422, 'report.unknown_names')
  assert.match(problem.title, /\{I99\}, \{WHAT\}/)
  const { items } = await office.as('editor').call(listTexts, { params: { programme } })
  assert.equal(items.find(({ key }) => key === 'changes')?.version, 1)
})

storyOfTheYear('Who wrote from an older version is shown what stands there now', async office => {
  const params = { programme: office.home.programme, key: 'changes' as const }
  await office.as('editor').call(writeText, { params, input: { body: 'Первая правка.', version: 1 } })
  const stale = await office
    .as('coordinator')
    .refused(writeText, { params, input: { body: 'Вторая правка.', version: 1 } }, 409, 'stale_version')
  assert.deepEqual((stale.current as { body: string; version: number }).body, 'Первая правка.')
  await office
    .as('coordinator')
    .refused(writeText, { params, input: { body: 'Как впервые.', version: 0 } }, 409, 'stale_version')
})

storyOfTheYear('A text belongs to a section or an activity of this programme', async office => {
  const { programme } = office.home
  const input = { body: 'Текст.', version: 0 }
  const nowhere = `activity:${newId()}` as const
  await office.as('editor').refused(writeText, { params: { programme, key: nowhere }, input }, 404)
  await office.as('editor').refused(writeText, { params: { programme, key: 'preface' }, input }, 422)
  const params = { programme, key: 'changes' as const }
  await office.as('monitor').refused(writeText, { params, input }, 403)
  await office.as('editor', office.neighbour).refused(writeText, { params, input }, 404)
})
