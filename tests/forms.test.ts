import assert from 'node:assert/strict'
import { readFile } from 'node:fs/promises'
import { describe, it } from 'node:test'
import { paperTags } from '../src/claims/templates/tags.ts'
import { withTagTables } from '../src/platform/documents/tag-table.ts'
import { reportTags } from '../src/report/forms/final-report.ts'

describe('The guide to the forms', () => {
  it('lists exactly the tags that the report fills (after a change: node scripts/draw-form.ts)', async () => {
    const readme = await readFile(new URL('../forms/README.md', import.meta.url), 'utf8')
    assert.equal(readme, withTagTables(readme, reportTags))
    for (const language of ['ru', 'kk', 'en']) assert.ok(readme.includes(`<!-- tags:${language} -->`), language)
    for (const { name } of reportTags) assert.ok(readme.includes(`${name}}`), name)
  })

  it('lists exactly the tags that a paper fills (after a change: node scripts/draw-claim-forms.ts)', async () => {
    const readme = await readFile(new URL('../forms/claims/README.md', import.meta.url), 'utf8')
    assert.equal(readme, withTagTables(readme, paperTags))
    for (const { name } of paperTags) assert.ok(readme.includes(`${name}}`), name)
  })
})
