import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Page } from '../page.ts'
import { pageAt } from '../page-at.ts'

const pages = ['/', '/journal', '/journal/$id', '/journal/new', '/report/texts/$key'].map(
  path => ({ path, title: { ru: path, kk: path, en: path }, load: () => Promise.reject() }) as Page,
)

test('an address opens the page that names it, else the one with a place for it', () => {
  const cases: [string, string | undefined, Record<string, string>?][] = [
    ['/', '/'],
    ['/journal', '/journal'],
    ['/journal/', '/journal'],
    ['/journal/new', '/journal/new'],
    ['/journal/17', '/journal/$id', { id: '17' }],
    ['/report/texts/activity:1.2', '/report/texts/$key', { key: 'activity:1.2' }],
    ['/report/texts/%D3%99', '/report/texts/$key', { key: 'ә' }],
    ['/report/texts/%', undefined],
    ['/report/texts/', undefined],
    ['/journal/17/more', undefined],
    ['/nowhere', undefined],
  ]
  for (const [path, wanted, params = {}] of cases) {
    const found = pageAt(pages, path)
    assert.equal(found?.page.path, wanted, path)
    if (wanted) assert.deepEqual(found!.params, params, path)
  }
})
