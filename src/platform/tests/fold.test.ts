import assert from 'node:assert/strict'
import fc from 'fast-check'
import { story } from '../../../tests/story.ts'
import { fold } from '../fold.ts'

const letters = [..."абвгдеёжзийклмнопрстуфхцчшщъыьэюяәғқңөұүһіabchkstuwyzqäöüūğñşı’`' -17ЩҚZhShTЁ\u0301"]

story('The screen folds a name as the database does', async ({ look }) => {
  const names = fc.sample(fc.string({ unit: fc.constantFrom(...letters), maxLength: 24 }), 2000)
  const keys = await look(
    sql => sql<{ name: string; key: string }[]>`select name, fold(name) as key from unnest(${names}::text[]) as name`,
  )
  assert.equal(keys.length, names.length)
  for (const { name, key } of keys) assert.equal(fold(name), key, name)
})
