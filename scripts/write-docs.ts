import { readFile, writeFile } from 'node:fs/promises'
import { rulesDocument } from '../src/checking/rules/rules-page.ts'
import { languages } from '../src/platform/language.ts'
import { reportSchema, schemaFile } from '../src/report/outputs/report-json.ts'
import { withCommands, withSettings } from './doc-tables.ts'

/** Writes the parts of docs/ that are made from the code anew: `node scripts/write-docs.ts`. */
for (const [name, made] of [
  ['settings.md', withSettings],
  ['command-line.md', withCommands],
] as const) {
  const place = new URL(`../docs/${name}`, import.meta.url)
  await writeFile(place, made(await readFile(place, 'utf8')))
}
await writeFile(new URL(`../docs/${schemaFile}`, import.meta.url), `${JSON.stringify(reportSchema(), null, 2)}\n`)
await writeFile(new URL('../docs/report-rules.md', import.meta.url), rulesDocument(languages))
