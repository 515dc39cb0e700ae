import assert from 'node:assert/strict'
import { test } from 'node:test'
import { analysisTitle, annexed } from '../web/annexed.ts'

const wave = { surveyTitle: { ru: 'Правовая грамотность', kk: 'Құқықтық сауаттылық' }, title: 'Осень' }
const other = { ...wave, title: 'Весна' }

test('The analysis of a wave is one paper of the annex, in whichever language it was attached', () => {
  const scan = { title: 'Сканы анкет' }
  for (const language of ['ru', 'kk', 'en'] as const) {
    const paper = { title: analysisTitle(wave, language) }
    assert.equal(annexed([scan, paper], wave), paper, language)
    assert.equal(annexed([scan, paper], other), undefined, 'of another wave')
  }
  assert.equal(annexed([scan], wave), undefined)
})
