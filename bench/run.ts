import { execFileSync } from 'node:child_process'
import { readFile, writeFile } from 'node:fs/promises'
import { cpus, totalmem } from 'node:os'
import { bundle } from './bundle.ts'
import { certificates } from './certificates.ts'
import { check } from './check.ts'
import { crosstab } from './crosstab.ts'
import { desks } from './desks.ts'
import { due } from './due.ts'
import { entry } from './entry.ts'
import { imports } from './import.ts'
import { journal } from './journal.ts'
import { media } from './media.ts'
import { papers } from './papers.ts'
import { participants } from './participants.ts'
import { report } from './report.ts'
import type { Result } from './result.ts'
import { script } from './script.ts'
import { search } from './search.ts'
import { projectRoot } from './server.ts'
import { start } from './start.ts'
import { statement } from './statement.ts'
import { word } from './word.ts'

/** `npm run bench`, or some of them by name. What they find replaces what bench/README.md said of them. */
const benchmarks: Record<string, () => Promise<Result[]>> = {
  bundle,
  certificates,
  check,
  crosstab,
  desks,
  due,
  entry,
  import: imports,
  journal,
  media,
  papers,
  participants,
  report,
  script,
  search,
  start,
  statement,
  word,
}
const page = new URL('README.md', import.meta.url)

const asked = process.argv.slice(2)
const unknown = asked.find(name => !(name in benchmarks))
if (unknown) throw new Error(`there is no benchmark ${unknown}: ${Object.keys(benchmarks).join(', ')}`)
for (const name of asked.length > 0 ? asked : Object.keys(benchmarks)) {
  const results = await benchmarks[name]!()
  process.stdout.write(
    `\n${name}\n${results.map(({ what, measured, aim }) => `  ${what}: ${measured}${aim ? `, aim ${aim}` : ''}\n`).join('')}`,
  )
  await keep(name, results)
}

async function keep(name: string, results: readonly Result[]): Promise<void> {
  const text = await readFile(page, 'utf8')
  const rows = results.map(
    ({ what, measured, aim, reached }) =>
      `| ${what} | ${measured} | ${aim ? `${aim}: ${reached ? 'reached' : 'not reached'}` : ''} |`,
  )
  const block = [
    `<!-- ${name} -->`,
    machine(name),
    '',
    '| what | measured | aim |',
    '|---|---|---|',
    ...rows,
    `<!-- end of ${name} -->`,
  ]
  await writeFile(page, text.replace(new RegExp(`<!-- ${name} -->.*<!-- end of ${name} -->`, 's'), block.join('\n')))
}

function machine(name: string): string {
  const commit = execFileSync('git', ['rev-parse', '--short', 'HEAD'], { cwd: projectRoot, encoding: 'utf8' }).trim()
  const memory = Math.round(totalmem() / 2 ** 30)
  return `\`npm run bench ${name}\` at ${commit}, ${cpus().length} cores (${cpus()[0]!.model.trim()}), ${memory} GB, Node ${process.versions.node}`
}
