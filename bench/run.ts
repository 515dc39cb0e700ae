import { entry } from './entry.ts'
import { report } from './report.ts'
import type { Result } from './result.ts'
import { start } from './start.ts'
import { word } from './word.ts'

const benchmarks: Record<string, () => Promise<Result[]>> = { entry, report, word, start }
const asked = process.argv.slice(2)
for (const name of asked.length > 0 ? asked : Object.keys(benchmarks)) console.table(await benchmarks[name]!())
