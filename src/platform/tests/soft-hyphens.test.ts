import assert from 'node:assert/strict'
import { test } from 'node:test'
import { forColumn, softHyphens } from '../soft-hyphens.ts'

const cases = [
  ['Наименование мероприятия', 'Наи-ме-но-ва-ние ме-роп-рия-тия'],
  ['выполнения', 'вы-пол-не-ния'],
  ['подтверждающими', 'подт-верж-даю-щими'],
  ['қатысушылар', 'қа-ты-су-шы-лар'],
  ['Факт', 'Факт'],
  ['№ 27-ПГ от 28.02.2020', '№ 27-ПГ от 28.02.2020'],
]

for (const [text, broken] of cases) {
  test(`${text} may break as ${broken}`, () => {
    assert.equal(softHyphens(text!).replaceAll('\u00ad', '-'), broken)
    assert.equal(softHyphens(text!).replaceAll('\u00ad', ''), text)
  })
}

test('A narrow column breaks Kazakh by syllables, and what has no end anywhere', () => {
  const shown = (text: string) => forColumn(text).replaceAll('\u00ad', '|')
  assert.equal(shown('Наименование мероприятия'), 'Наименование мероприятия', 'Russian is hyphenated by the printer')
  assert.equal(shown('қатысушылар'), 'қа|ты|су|шы|лар')
  assert.equal(shown('x'.repeat(27)), 'x'.repeat(27))
  assert.equal(shown('x'.repeat(60)), `${'x'.repeat(24)}|${'x'.repeat(24)}|${'x'.repeat(12)}`)
})
