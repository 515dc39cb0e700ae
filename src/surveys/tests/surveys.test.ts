import assert from 'node:assert/strict'
import { newId } from '#platform/identifier.ts'
import { story } from '../../../tests/story.ts'
import { upload } from '../../../tests/upload.ts'
import {
  correctWave,
  listSurveys,
  listWaves,
  makeSurvey,
  openWave,
  printBlank,
  readSurvey,
  readWave,
  writeSurvey,
} from '../contract.ts'
import { giveResponse } from '../response-contract.ts'
import { exportXlsForm, readXlsForm } from '../xlsform-contract.ts'
import { filled, form, survey, wave } from './a-survey.ts'

story('A questionnaire that can’t be asked is refused, question by question', async ({ as, home }) => {
  const make = (changed: object[]) => ({
    params: { programme: home.programme },
    input: { id: newId(), purpose: 'literacy', title: { ru: 'О', kk: 'Ө' }, form: changed },
  })
  const when = (question: string) => ({ every: true, tests: [{ question, is: 'has', value: 'yes' }] })
  const loop = [
    { ...form[0], when: when('bought') },
    { ...form[1], when: when('term') },
  ]
  const { errors } = await as('coordinator').refused(makeSurvey, make(loop), 422, 'surveys.form_is_unsound')
  assert.deepEqual(
    errors?.map(({ path, code }) => [path, code]),
    [
      ['form.0', 'surveys.asks_itself_in_a_loop'],
      ['form.1', 'surveys.asks_itself_in_a_loop'],
    ],
  )
  await as('coordinator').refused(makeSurvey, make([]), 422, 'wrong_input')
  await as('monitor').refused(makeSurvey, make(form), 403)
})

story('Until its first answer a version is rewritten; after it a change makes the next one', async office => {
  const { as, home, look, neighbour } = office
  const made = await survey(office)
  assert.deepEqual([made.number, made.frozen, made.questions], [1, false, 5])
  const { id } = made
  const write = (version: number, changed: object = {}) => ({
    params: { id },
    input: { version, purpose: 'literacy' as const, title: { ru: 'Новое', kk: 'Жаңа' }, form, ...changed },
  })
  const rewritten = await as('editor').call(writeSurvey, write(1, { form: form.slice(0, 4) }))
  assert.deepEqual([rewritten.number, rewritten.questions, rewritten.version], [1, 4, 2])
  await as('editor').refused(writeSurvey, write(1), 409, 'stale_version')
  await as('chair', neighbour).refused(readSurvey, { params: { id } }, 404)

  const asked = await wave(office, {}, id)
  const { wish: _, ...four } = filled().answers as Record<string, string>
  await as('intern').call(giveResponse, { params: { id: asked.id }, input: filled({ answers: four }) })
  const same = await as('editor').call(writeSurvey, write(2, { form: form.slice(0, 4) }))
  assert.deepEqual([same.number, same.frozen], [1, true])
  const next = await as('editor').call(writeSurvey, write(3))
  assert.deepEqual([next.number, next.frozen, next.versions.map(({ responses }) => responses)], [2, false, [0, 1]])
  await assert.rejects(
    look(sql => sql`update survey_versions set form = '[1]' where survey = ${id} and number = 1`),
    { constraint_name: 'survey_version_with_answers_stays' },
  )
  const { items } = await as('monitor').call(listSurveys, { params: { programme: home.programme } })
  assert.deepEqual([items[0]!.responses, items[0]!.waves], [1, 1])

  const still = await as('coordinator').call(readWave, { params: { id: asked.id } })
  assert.deepEqual([still.number, still.latest, still.form.length], [1, 2, 4])
  const { kind, title, startsOn, endsOn, target } = still
  const correct = (given: object) => ({
    params: { id: asked.id },
    input: { version: 1, kind, title, startsOn, endsOn, target, ...given },
  })
  const moved = await as('coordinator').call(correctWave, correct({ latest: true, linkOpen: true }))
  assert.deepEqual([moved.number, moved.form.length, moved.linkOpen], [2, 5, true])
  await as('coordinator').refused(correctWave, correct({}), 409, 'stale_version')
  await as('coordinator').refused(correctWave, correct({ version: 2, endsOn: '2020-03-01' }), 422, 'wrong_input')
})

story('A wave is opened once; its link is shown to who keeps it', async office => {
  const { as, home, neighbour } = office
  const { id } = await survey(office, { purpose: 'feedback' })
  const given = {
    params: { id },
    input: {
      id: newId(),
      kind: 'single',
      title: 'Анкета школы',
      startsOn: '2020-11-01',
      endsOn: '2020-11-30',
      target: 15,
    },
  } as const
  const opened = await as('teacher').call(openWave, given)
  assert.deepEqual(await as('teacher').call(openWave, given), opened)
  assert.match(opened.link ?? '', /\/answer\/[\w-]{43}$/)
  await as('intern').refused(openWave, given, 403)
  await as('chair', neighbour).refused(openWave, { ...given, input: { ...given.input, id: newId() } }, 404)
  const list = { params: { programme: home.programme } }
  const { items } = await as('monitor').call(listWaves, { ...list, search: { purpose: 'feedback' } })
  assert.deepEqual(
    items.map(({ link, responses }) => [link, responses]),
    [[null, 0]],
  )
  assert.equal((await as('monitor').call(listWaves, { ...list, search: { purpose: 'literacy' } })).items.length, 0)
})

story(
  'A questionnaire is printed in both languages, and goes out as an XLSForm and comes back as itself',
  async office => {
    const { as, neighbour, home, look } = office
    const { id, form } = await survey(office)
    const params = { id }
    for (const language of ['ru', 'kk'] as const) {
      const pdf = await as('monitor').file(printBlank, { params, search: { in: language } })
      assert.equal(Buffer.from(pdf).subarray(0, 5).toString(), '%PDF-')
    }
    await as('chair', neighbour).refused(printBlank, { params }, 404)
    const book = await as('editor').file(exportXlsForm, { params })
    const file = await upload(office, 'form.xlsx', book, 'editor')
    const given = { params: { programme: home.programme }, search: { file } }
    const read = await as('editor').call(readXlsForm, given)
    assert.deepEqual(read, { form, left: [], faults: [] })
    await as('monitor').refused(readXlsForm, given, 403)
    const words = await upload(office, 'book.csv', Buffer.from('Дата;Вопрос\n05.03.2020;Чайник\n'), 'editor')
    await as('editor').refused(readXlsForm, { ...given, search: { file: words } }, 422, 'surveys.no_xlsform')
    assert.equal((await look(sql => sql`select from surveys where programme = ${home.programme}`)).length, 1)
  },
)
