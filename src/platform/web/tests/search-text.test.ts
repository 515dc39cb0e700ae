import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readSearch, writeSearch } from '../search-text.ts'

test('what stands in an address is text, and comes back the same', () => {
  const search = { office: '2020', month: ['3', '4'], text: 'Әл-Фараби & Co' }
  assert.deepEqual(readSearch(writeSearch(search)), search)
  assert.equal(writeSearch({ open: undefined, text: '', month: [] }), '')
  assert.equal(writeSearch({ page: 2 }), '?page=2')
})
