import assert from 'node:assert/strict'
import { test } from 'node:test'
import { fits } from '../fits.ts'

test('a name is meant by the beginnings of its words, in any spelling and on any layout', () => {
  const meant: [string, string][] = [
    ['Записать обращение', ''],
    ['Записать обращение', 'зап'],
    ['Записать обращение', 'обр зап'],
    ['Записать обращение', 'pfgbcfnm j,h'],
    ['Записать обращение', 'zapisat'],
    ['Журнал приёма', 'приема'],
    ['Бірыңғай қабылдау күндері', 'бирынгай кабылдау'],
    ['Бірыңғай қабылдау күндері', '0f,sklfe'],
    ['Plan and fact', 'здфт'],
  ]
  for (const [name, typed] of meant) assert.ok(fits(name, typed), `${typed} means ${name}`)
})

test('other words do not mean it', () => {
  for (const typed of ['журналы', 'пись', '?', 'ж з']) assert.ok(!fits('Записать обращение', typed), typed)
})
