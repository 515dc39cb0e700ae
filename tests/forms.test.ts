import assert from 'node:assert/strict'
import { readFile } from 'node:fs/promises'
import { describe, it } from 'node:test'
import { reportTags } from '../src/report/forms/final-report.ts'
import { withTagTables } from '../src/report/forms/tag-table.ts'

describe('The guide to the forms', () => {
  it('lists exactly the tags that the report fills (after a change: node scripts/draw-form.ts)', async () => {
    const readme = await readFile(new URL('../forms/README.md', import.meta.url), 'utf8')
    assert.equal(readme, withTagTables(readme))
    for (const language of ['ru', 'kk', 'en']) assert.ok(readme.includes(`<!-- tags:${language} -->`), language)
    for (const { name } of reportTags) assert.ok(readme.includes(`${name}}`), name)
  })
})
