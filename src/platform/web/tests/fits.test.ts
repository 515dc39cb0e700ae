import assert from 'node:assert/strict'
import { test } from 'node:test'
import { onOtherLayout } from '../../keyboard-layout.ts'
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

test('the other layout keeps what stands on no letter key', () => {
  assert.equal(onOtherLayout('Rfcsvjd 2046'), 'касымов 2046')
  assert.equal(onOtherLayout('0fcsvjd'), 'қасымов')
  assert.equal(onOtherLayout('К-2020/17'), 'r-2020/17')
})
