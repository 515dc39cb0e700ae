import assert from 'node:assert/strict'
import { newId } from '#platform/identifier.ts'
import { type Office, story } from '../../../tests/story.ts'
import { readAnalysis } from '../analysis-contract.ts'
import { addCode, correctWave, writeSurvey } from '../contract.ts'
import {
  answerByLink,
  codeAnswer,
  exportResponses,
  giveResponse,
  leaveOutResponse,
  listResponses,
  readAsking,
  readResponse,
} from '../response-contract.ts'
import { answers, filled, form, survey, wave } from './a-survey.ts'

story('The same questionnaire sent twice counts once; what was not asked is not kept', async office => {
  const { as, neighbour } = office
  const { id } = await wave(office)
  const params = { id }
  const given = { params, input: filled({ answers: { ...answers, bought: 'no' } }) }
  const first = await as('intern').call(giveResponse, given)
  assert.deepEqual(await as('intern').call(giveResponse, given), first)
  assert.deepEqual(first.answers, { term: 'yes', bought: 'no', sure: 4, wish: 'О возврате' })
  assert.deepEqual([first.score, first.number, first.districtName], [1, 1, 'Костанай'])
  const said = async (input: object, code = 'surveys.answers_are_wrong') =>
    (await as('intern').refused(giveResponse, { params, input: filled(input) }, 422, code)).errors?.map(
      ({ path }) => path,
    )
  assert.deepEqual(await said({ answers: { ...answers, term: 'perhaps', sure: 6 } }), ['answers.term', 'answers.sure'])
  assert.deepEqual(await said({ answers: { bought: 'yes' } }), ['answers.term', 'answers.spheres', 'answers.sure'])
  await said({ givenOn: '2020-04-12' }, 'surveys.day_outside_the_wave')
  await said({ age: 3 }, 'wrong_input')
  await as('monitor').refused(giveResponse, { params, input: filled() }, 403)
  await as('lawyer', neighbour).refused(giveResponse, { params, input: filled() }, 404)
  const { id: other } = await wave(office)
  await as('intern').refused(giveResponse, { params: { id: other }, input: { ...given.input } }, 404)
})

story('One person answers once in a wave, and under their name nobody sees the answers', async office => {
  const { as, look, home } = office
  const { id } = await wave(office)
  const person = newId()
  const card = { sex: 'female', social_status: 'youth', birth_year: 1990 }
  await look(
    sql =>
      sql`insert into persons ${sql({ organisation: home.organisation, id: person, surname: 'Сапарова', given_name: 'Әсел', ...card })}`,
  )
  const one = await as('lawyer').call(giveResponse, { params: { id }, input: filled({ person }) })
  assert.equal(one.hasCard, true)
  const again = { params: { id }, input: filled({ person }) }
  await as('lawyer').refused(giveResponse, again, 409, 'surveys.person_answered_already')
  const because = 'Анкета заполнена с ошибкой'
  const out = { params: { id: one.id }, input: { version: 1, because } }
  await as('lawyer').refused(leaveOutResponse, out, 403)
  assert.equal((await as('coordinator').call(leaveOutResponse, out)).leftOutBecause, because)
  await as('coordinator').refused(leaveOutResponse, out, 409, 'stale_version')
  await as('lawyer').call(giveResponse, again)
  const { items } = await as('monitor').call(listResponses, { params: { id } })
  assert.ok(
    items.length === 2 && !JSON.stringify(items).includes('Сапарова') && !JSON.stringify(items).includes(person),
  )
  const file = (await as('editor').file(exportResponses, { params: { id }, search: { format: 'csv' } })).toString()
  assert.ok(
    file.includes('Сколько дней?') &&
      file.includes('shop; web') &&
      file.includes(because) &&
      !file.includes('Сапарова'),
  )
  assert.equal((await as('monitor').call(readAnalysis, { params: { id } })).responses, 1)
})

const token = (link: string | null) => link!.split('/').at(-1)!

story('One questionnaire is read with the questions that were asked, however the survey went on', async office => {
  const { as, neighbour } = office
  const { id: of } = await survey(office)
  const { id } = await wave(office, {}, of)
  const given = await as('intern').call(giveResponse, { params: { id }, input: filled() })
  const [first, ...others] = form
  const title = { ru: 'Грамотность', kk: 'Сауаттылық' }
  const next = { version: 1, purpose: 'literacy' as const, title, form: others }
  assert.equal((await as('coordinator').call(writeSurvey, { params: { id: of }, input: next })).number, 2)
  const { form: asked, ...one } = await as('monitor').call(readResponse, { params: { id: given.id } })
  assert.deepEqual([one, asked[0]!.text, asked.length], [given, first!.text, 5])
  await as('chair', neighbour).refused(readResponse, { params: { id: given.id } }, 404)
})

story('Who was sent the link answers without signing in, and sees nothing but the questions', async office => {
  const { as, look } = office
  const today = { startsOn: '2020-11-01', endsOn: '2020-11-30' }
  const asked = await wave(office, today)
  const params = { token: token(asked.link) }
  const anyone = as('monitor')
  await anyone.refused(readAsking, { params }, 404)
  const { kind, title, target, id } = asked
  const open = { params: { id }, input: { version: 1, kind, title, target, ...today, linkOpen: true } }
  await as('coordinator').call(correctWave, open)
  const asking = await anyone.call(readAsking, { params })
  assert.deepEqual(Object.keys(asking).toSorted(), ['districts', 'form', 'organisation', 'title'])
  assert.equal(asking.districts.length, 20)
  const { how: _, givenOn: __, ...input } = filled()
  assert.deepEqual(await anyone.call(answerByLink, { params, input }), { taken: true })
  assert.deepEqual(await anyone.call(answerByLink, { params, input }), { taken: true })
  await anyone.refused(
    answerByLink,
    { params, input: { ...input, id: newId(), answers: {} } },
    422,
    'surveys.answers_are_wrong',
  )
  await anyone.refused(answerByLink, { params: { token: 'a'.repeat(43) }, input }, 404)
  await anyone.refused(answerByLink, { params, input: { ...input, id: newId(), person: newId() } }, 422, 'wrong_input')
  const { items } = await as('coordinator').call(listResponses, { params: { id } })
  assert.deepEqual(
    items.map(({ how, givenOn, enteredBy }) => [how, givenOn, enteredBy]),
    [['link', '2020-11-30', null]],
  )
  await as('coordinator').call(correctWave, { ...open, input: { ...open.input, version: 2, linkOpen: false } })
  await anyone.refused(answerByLink, { params, input: { ...input, id: newId() } }, 404)
  assert.equal((await look(sql => sql`select from responses where wave = ${id}`)).length, 1)
})

story('Of a link that a machine sends to without end the rest is held up for a minute', async office => {
  const { as } = office
  const asked = await wave(office, { startsOn: '2020-11-01', endsOn: '2020-11-30', linkOpen: true })
  const params = { token: token(asked.link) }
  const { how: _, givenOn: __, ...input } = filled()
  for (let sent = 0; sent < 120; sent++) await as('monitor').call(answerByLink, { params, input })
  await as('monitor').refused(answerByLink, { params, input }, 429, 'surveys.link_is_busy')
})

story('Words are read and coded; a code belongs to its question', async office => {
  const { as } = office
  const { id: of } = await survey(office)
  const { id } = await wave(office, {}, of)
  const one = await as('intern').call(giveResponse, { params: { id }, input: filled() })
  const silent = await as('intern').call(giveResponse, {
    params: { id },
    input: filled({ answers: { ...answers, wish: '' } }),
  })
  const named = { params: { id: of }, input: { id: newId(), question: 'wish', label: 'Возврат товара' } }
  const code = await as('editor').call(addCode, named)
  assert.deepEqual(await as('editor').call(addCode, named), code)
  await as('editor').refused(
    addCode,
    { ...named, input: { ...named.input, id: newId() } },
    409,
    'surveys.code_named_twice',
  )
  await as('editor').refused(addCode, { ...named, input: { ...named.input, id: newId(), question: 'term' } }, 422)
  const give = (response: string, question = 'wish', version = 1) => ({
    params: { id: response },
    input: { version, question, codes: [code.id] },
  })
  assert.deepEqual((await as('editor').call(codeAnswer, give(one.id))).codes, { wish: [code.id] })
  await as('editor').refused(codeAnswer, give(silent.id), 422, 'surveys.code_of_another_question')
  await as('editor').refused(codeAnswer, give(one.id, 'term', 2), 422, 'surveys.code_of_another_question')
  await as('intern').refused(codeAnswer, give(one.id), 403)
  const meanwhile = { params: { id: one.id }, input: { version: 1, question: 'wish', codes: [] } }
  const late = await as('coordinator').refused(codeAnswer, meanwhile, 409, 'stale_version')
  assert.deepEqual((late.current as typeof one).codes, { wish: [code.id] }, 'who comes second sees what the first said')
  const { questions } = await as('monitor').call(readAnalysis, { params: { id } })
  assert.deepEqual(
    questions.at(-1)!.rows.map(({ label, all }) => [label, all]),
    [['Возврат товара', { count: 1, share: 100 }]],
  )
})

const ask = async (office: Office, id: string, right: number, wrong: number) => {
  for (const [term, times] of [
    ['yes', right],
    ['no', wrong],
  ] as const)
    for (let turn = 0; turn < times; turn++)
      await office.as('intern').call(giveResponse, {
        params: { id },
        input: filled({ sex: turn % 3 ? 'female' : 'male', age: 20 + turn * 4, answers: { ...answers, term } }),
      })
}

story('Analysis counts by group with its base; one wave proves no growth, two may', async office => {
  const { as } = office
  const { id: of } = await survey(office)
  const { id } = await wave(office, {}, of)
  await ask(office, id, 3, 9)
  const analysis = (search: object = {}) => as('monitor').call(readAnalysis, { params: { id }, search })
  const bySex = await analysis({ cut: 'sex' })
  assert.deepEqual(
    bySex.groups.map(({ label, n }) => [label, n]),
    [
      ['Женщины', 8],
      ['Мужчины', 4],
    ],
  )
  const [term, , spheres, sure] = bySex.questions
  assert.deepEqual([term!.base, term!.bases, term!.sums], [12, [8, 4], true])
  assert.deepEqual(
    term!.rows.map(({ all, right }) => [all.count, all.share, right]),
    [
      [3, 25, true],
      [9, 75, false],
    ],
  )
  assert.deepEqual([spheres!.base, spheres!.sums, spheres!.rows[0]!.all.share], [12, false, 100])
  assert.deepEqual([sure!.numbers!.mean, sure!.numbers!.min], [4, 4])
  const byAge = await analysis({ cut: 'age', ages: '25,35' })
  assert.deepEqual(
    byAge.groups.map(({ label, n }) => [label, n]),
    [
      ['0–24', 4],
      ['25–34', 3],
      ['35+', 5],
    ],
  )
  assert.equal((await analysis({ cut: 'district' })).groups[0]!.label, 'Костанай')
  assert.deepEqual([bySex.claim, bySex.index[0]!.mean, bySex.index[0]!.n], ['one_wave', 25, 12])
  assert.match(bySex.claimSaid, /не доказывает роста/)
  const after = await wave(office, { kind: 'after', title: 'Ноябрь' }, of)
  await ask(office, after.id, 11, 1)
  const two = await analysis()
  assert.deepEqual([two.claim, two.index.length], ['grew', 2])
  assert.match(two.claimSaid, /вырос на 66,7/)
})
