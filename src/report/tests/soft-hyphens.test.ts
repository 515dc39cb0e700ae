import assert from 'node:assert/strict'
import { test } from 'node:test'
import { softHyphens } from '../web/soft-hyphens.ts'

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
