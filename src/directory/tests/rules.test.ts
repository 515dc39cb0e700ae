import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { mergedNames, shortPlaceName, withFormerName } from '../rules.ts'

const name = fc.string({ maxLength: 3 })
const named = fc.record({ name, shortName: name, aliases: fc.array(name, { maxLength: 4 }) })

test('A merge loses no name and repeats none', () => {
  fc.assert(
    fc.property(named, named, (kept, other) => {
      const merged = mergedNames(kept, other)
      assert.equal(new Set(merged).size, merged.length)
      const found = new Set([...merged, kept.name, kept.shortName, ''])
      for (const each of [...kept.aliases, other.name, other.shortName, ...other.aliases]) assert.ok(found.has(each))
      assert.ok(!merged.includes(kept.name))
    }),
  )
})

test('A former official name stays among the aliases', () => {
  const before = { name: 'Тарановский дом', shortName: '', aliases: ['ТД'] }
  assert.deepEqual(withFormerName(before, 'Дом Майлина', ['ТД']), ['ТД', 'Тарановский дом'])
  assert.deepEqual(withFormerName(before, 'Тарановский дом', ['ТД']), ['ТД'])
  assert.deepEqual(withFormerName(before, 'ТД', ['ТД']), ['Тарановский дом'])
})

test('A short name still tells the city from its district', () => {
  assert.equal(shortPlaceName('район Беимбета Майлина'), 'р\u2011н Б. Майлина')
  assert.equal(shortPlaceName('Костанайский район'), 'Костанайский р\u2011н')
  assert.notEqual(shortPlaceName('Қостанай ауданы'), shortPlaceName('Қостанай'))
})
