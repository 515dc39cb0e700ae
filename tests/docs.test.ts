import assert from 'node:assert/strict'
import { glob, readdir, readFile } from 'node:fs/promises'
import { describe, it } from 'node:test'
import { withCommands, withSettings } from '../scripts/doc-tables.ts'
import { rulesDocument } from '../src/checking/rules/rules-page.ts'
import { languages } from '../src/platform/language.ts'
import { reportSchema, schemaFile } from '../src/report/outputs/report-json.ts'

const project = new URL('../', import.meta.url)
const read = (name: string) => readFile(new URL(name, project), 'utf8')

describe('The documentation', () => {
  it('says every setting as the code has it (after a change: node scripts/write-docs.ts)', async () => {
    const document = await read('docs/settings.md')
    assert.equal(document, withSettings(document))
  })

  it('publishes the schema of the report’s JSON as the model has it (after a change: node scripts/write-docs.ts)', async () => {
    const published = await readFile(new URL(`../docs/${schemaFile}`, import.meta.url), 'utf8')
    assert.deepEqual(JSON.parse(published), JSON.parse(JSON.stringify(reportSchema())))
  })

  it('says every rule of reports as the code has it (after a change: node scripts/write-docs.ts)', async () => {
    assert.equal(await read('docs/report-rules.md'), rulesDocument(languages))
  })

  it('says every command as the code has it (after a change: node scripts/write-docs.ts)', async () => {
    const document = await read('docs/command-line.md')
    assert.equal(document, withCommands(document))
  })

  it('calls pages and buttons by the words that stand on the screen', async () => {
    const guide = await read('docs/office-guide.ru.md')
    const screens = await Promise.all((await Array.fromAsync(glob('src/*/web/**/*.ts', { cwd: project }))).map(read))
    const said = screens.join('\n')
    const named = new Set([...guide.matchAll(/\*\*([^*]+)\*\*/g)].map(([, name = '']) => name.replace(/\s+/g, ' ')))
    assert.ok(named.size > 50)
    assert.deepEqual(
      [...named].filter(name => !said.includes(`'${name}'`)),
      [],
    )
  })

  it('leads to files that are there', async () => {
    const names = ['GLOSSARY.md', ...(await inFolder('docs')), ...(await inFolder('decisions'))]
    const lost: string[] = []
    for (const name of names) {
      for (const [, target = ''] of (await read(name)).matchAll(/\]\(([^)#]+)(?:#[^)]*)?\)/g)) {
        if (/^[a-z]+:/.test(target)) continue
        await readFile(new URL(target, new URL(name, project))).catch(error => {
          if (error.code !== 'EISDIR') lost.push(`${name}: ${target}`)
        })
      }
    }
    assert.deepEqual(lost, [])
  })
})

const inFolder = async (folder: string) =>
  (await readdir(new URL(`${folder}/`, project))).filter(name => name.endsWith('.md')).map(name => `${folder}/${name}`)
