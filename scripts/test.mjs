import { spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { onProjectNode } from './node.mjs'

/**
 * What `npm test` runs, up to the first failure. Names of files behind it replace the tests' patterns.
 * The last line counts the tests; a step before them that fails counts as one failure.
 */
const project = fileURLToPath(new URL('..', import.meta.url))
const named = process.argv.slice(2)
const stories = named.length > 0 ? named : ['src/**/*.test.ts', 'tests/*.test.ts']
/** A browser doesn't see which PostgreSQL is behind the server: its paths are walked once. */
const paths = named.length > 0 ? [] : ['tests/browser/*.test.ts']
const sum = { passed: 0, failed: 0 }
/** Every test file is a process of its own: what one of them has compiled the others read. */
const compiled = join(tmpdir(), 'quqyq-compile-cache')
let running

if (onProjectNode()) {
  // A signal ends the running step; we live on to stop the database and to count.
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => running?.kill(signal))
  if (await allPass()) console.log('Everything passed.')
  else process.exitCode = 1
  console.log(`${sum.passed} passed, ${sum.failed} failed`)
}

async function allPass() {
  return (
    (await step('types', ['node_modules/typescript/bin/tsc'])) &&
    (await step('style', ['node_modules/@biomejs/biome/bin/biome', 'check', '.'])) &&
    (await tests('the embedded PostgreSQL', [...stories, ...paths], {
      DATABASE_URL: undefined,
      DATABASE_OWNER_URL: undefined,
    })) &&
    (!process.env.CI || (await testsOnDebian()))
  )
}

async function step(name, args) {
  console.log(`\n— ${name}: ${args.join(' ')}`)
  const passed = await node(args)
  if (!passed) sum.failed++
  return passed
}

async function tests(database, patterns, environment) {
  console.log(`\n— tests on ${database}`)
  const folder = mkdtempSync(join(tmpdir(), 'quqyq-count-'))
  const count = join(folder, 'count')
  writeFileSync(count, '')
  const passed = await node(
    [
      ...['--test', '--test-concurrency=2'],
      ...['--test-reporter=spec', '--test-reporter-destination=stdout'],
      ...['--test-reporter=tap', `--test-reporter-destination=${count}`],
      ...patterns,
    ],
    environment,
  )
  const counted = readFileSync(count, 'utf8')
  // the last one: a test may print such a line too
  const number = name => Number([...counted.matchAll(new RegExp(`^# ${name} (\\d+)$`, 'gm'))].at(-1)?.[1] ?? 0)
  rmSync(folder, { recursive: true })
  const failed = number('fail') + number('cancelled')
  sum.passed += number('pass')
  sum.failed += passed ? failed : Math.max(failed, 1)
  return passed
}

/** The oldest PostgreSQL that we promise to run on. Without it the promise is untested, and that is a failure. */
async function testsOnDebian() {
  const { debianPostgres } = await import('./debian-postgres.ts')
  const server = await debianPostgres()
  if (typeof server === 'string') {
    console.error(server)
    sum.failed++
    return false
  }
  try {
    return await tests("Debian's PostgreSQL 15", stories, { DATABASE_URL: server.url, DATABASE_OWNER_URL: server.url })
  } finally {
    await server.stop()
  }
}

function node(args, environment = {}) {
  return new Promise(resolve => {
    const env = { NODE_COMPILE_CACHE: compiled, ...process.env, ...environment }
    running = spawn(process.execPath, args, { cwd: project, stdio: 'inherit', env })
    running.on('exit', code => resolve(code === 0))
  })
}
