import assert from 'node:assert/strict'
import { test } from 'node:test'
import { assertValidWord, partOf, textOf } from '#platform/documents/testing.ts'
import { newId } from '#platform/identifier.ts'
import { story } from '../../../tests/story.ts'
import { printAnalysis, readAnalysis } from '../analysis-contract.ts'
import { addCode, correctWave, writeSurvey } from '../contract.ts'
import { chunks } from '../print/chunks.ts'
import { codeAnswer, giveResponse, leaveOutResponse } from '../response-contract.ts'
import { answers, filled, form, survey, wave } from './a-survey.ts'

const languages = ['ru', 'kk', 'en'] as const
const said = {
  ru: {
    claim: 'не доказывает роста',
    coded: 'Возврат товара',
    women: 'Женщины: N = 4',
    several: 'Можно было выбрать несколько',
    out: 'Не вошла в счёт 1 анкета',
  },
  kk: {
    claim: 'өсуді дәлелдемейді',
    coded: 'Возврат товара',
    women: 'Әйелдер: N = 4',
    several: 'Бірнеше жауапты таңдауға',
    out: '1 сауалнама есепке кірмеді',
  },
  en: {
    claim: 'proves no growth',
    coded: 'Возврат товара',
    women: 'Women: N = 4',
    several: 'Several answers could be',
    out: '1 questionnaire is left out',
  },
}

story(
  'The analysis of a wave is printed as an annex: method, index, claim, every question by sex, age and district',
  async office => {
    const { as, neighbour } = office
    const { id: of } = await survey(office)
    const { id } = await wave(office, {}, of)
    await as('monitor').refused(printAnalysis, { params: { id } }, 409, 'surveys.no_answers_yet')
    const districts = ['3910', '3924', '3954', '3920', '3964', '3944']
    const given = []
    for (const [turn, district] of districts.entries()) {
      const sex = turn < 2 ? 'male' : 'female'
      const input = filled({
        district,
        sex,
        age: 20 + turn * 9,
        answers: { ...answers, term: turn < 3 ? 'yes' : 'no' },
      })
      given.push(await as('intern').call(giveResponse, { params: { id }, input }))
    }
    const again = await as('intern').call(giveResponse, { params: { id }, input: filled() })
    const twice = { version: again.version, because: 'Записана дважды' }
    await as('coordinator').call(leaveOutResponse, { params: { id: again.id }, input: twice })
    const label = 'Возврат товара'
    const code = await as('editor').call(addCode, {
      params: { id: of },
      input: { id: newId(), question: 'wish', label },
    })
    const input = { version: 1, question: 'wish', codes: [code.id] }
    await as('editor').call(codeAnswer, { params: { id: given[0]!.id }, input })
    for (const language of languages) {
      const word = await as('monitor').file(printAnalysis, { params: { id }, search: { in: language } })
      await assertValidWord(word)
      const text = textOf(word)
      for (const sentence of Object.values(said[language]))
        assert.ok(text.includes(sentence), `${language}: ${sentence}`)
      assert.ok(text.includes('N = 6') && text.includes('50\u00a0% (1)'), `${language}: bases and shares`)
      assert.ok(!/[{}]|undefined|NaN/.test(text), 'no tag and no hole is left')
      const bars = partOf(word).match(/\u2009{34,}/g) ?? []
      assert.ok(bars.length > 0, 'half and more are drawn as bars')
    }
    const kazakh = partOf(await as('monitor').file(printAnalysis, { params: { id }, search: { in: 'kk' } }))
    assert.ok(kazakh.includes('kk-KZ') || kazakh.includes('Құқықтық сауаттылық индексі'))
    await as('chair', neighbour).refused(printAnalysis, { params: { id } }, 404)
  },
)

story('What a later version no longer asks is still analysed and printed', async office => {
  const { as } = office
  const { id: of } = await survey(office)
  const asked = await wave(office, {}, of)
  const { id } = asked
  await as('intern').call(giveResponse, { params: { id }, input: filled() })
  const title = { ru: 'Грамотность', kk: 'Сауаттылық' }
  const next = { version: 1, purpose: 'literacy' as const, title, form: form.slice(1) }
  await as('editor').call(writeSurvey, { params: { id: of }, input: next })
  const { kind, title: name, startsOn, endsOn, target, version } = asked
  const latest = { version, kind, title: name, startsOn, endsOn, target, latest: true }
  assert.equal((await as('coordinator').call(correctWave, { params: { id }, input: latest })).form.length, 4)
  const { questions } = await as('monitor').call(readAnalysis, { params: { id } })
  assert.deepEqual([questions.length, questions.at(-1)!.text, questions.at(-1)!.base], [5, 'Сколько дней?', 1])
  assert.ok(textOf(await as('editor').file(printAnalysis, { params: { id } })).includes('Сколько дней?'))
})

test('groups stand side by side as evenly as they come', () => {
  const sizes = (n: number) => chunks(Array.from({ length: n })).map(({ length }) => length)
  assert.deepEqual([1, 5, 6, 7, 11, 20].map(sizes), [[1], [3, 2], [3, 3], [4, 3], [4, 4, 3], [4, 4, 4, 4, 4]])
  assert.deepEqual(sizes(0), [])
})
