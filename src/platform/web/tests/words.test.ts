import assert from 'node:assert/strict'
import { test } from 'node:test'
import { translator, wordsOf } from '../words.ts'

const words = wordsOf('journal', {
  ru: {
    title: 'Журнал',
    number: 'Запись {number}',
    entries_one: '{n} запись',
    entries_few: '{n} записи',
    entries_many: '{n} записей',
    entries_other: '{n} записи',
  },
  kk: { title: 'Журнал', number: '{number} жазба', entries_one: '{n} жазба', entries_other: '{n} жазба' },
  en: { title: 'Journal', number: 'Entry {number}', entries_one: '{n} entry', entries_other: '{n} entries' },
})

const entries = (language: 'ru' | 'kk' | 'en', count: number) =>
  translator(words, language)('entries', { count, n: String(count) })

test('a number chooses the form of its word', () => {
  assert.deepEqual(
    [1, 2, 5, 11, 21, 22, 1.5].map(count => entries('ru', count)),
    ['1 запись', '2 записи', '5 записей', '11 записей', '21 запись', '22 записи', '1.5 записи'],
  )
  assert.deepEqual(
    [1, 2].map(count => entries('kk', count)),
    ['1 жазба', '2 жазба'],
  )
  assert.deepEqual(
    [1, 2].map(count => entries('en', count)),
    ['1 entry', '2 entries'],
  )
})

test('values take their places', () => {
  assert.equal(translator(words, 'ru')('number', { number: '2020/14' }), 'Запись 2020/14')
})

test('what is missing or surplus does not compile', () => {
  const t = translator(words, 'ru')
  // @ts-expect-error no such key
  t('titel')
  // @ts-expect-error the number is needed
  t('number')
  // @ts-expect-error count chooses the form
  t('entries', { n: '5' })
  // @ts-expect-error Kazakh lacks a key
  wordsOf('x', { ru: { a: 'а', b: 'б' }, kk: { a: 'а' }, en: { a: 'a', b: 'b' } })
  // @ts-expect-error English has a key too many
  wordsOf('x', { ru: { a: 'а' }, kk: { a: 'а' }, en: { a: 'a', b: 'b' } })
})
