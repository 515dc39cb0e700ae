import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { after, before, describe, it } from 'node:test'
import { buildWeb } from '#platform/build-web.ts'
import { assertValidWord } from '#platform/documents/testing.ts'
import { endAll, freePort, newFolder, quqyq, type Serving, serve } from './processes.ts'

const { folder, remove } = newFolder()
const data = { QUQYQ_DATA: join(folder, 'data') }
const nowhere = { QUQYQ_DATA: join(folder, 'never') }
after(async () => {
  await endAll()
  remove()
})

/** A whole report, as a program reads it. */
type Model = { programme: string; [part: string]: unknown }

describe('The command line, wrongly used', { concurrency: 2 }, () => {
  it('says what there is, and with what', async () => {
    const help = await quqyq(nowhere, '--help')
    assert.equal(help.code, 0)
    for (const name of ['serve', 'demo', 'report', 'facts', 'user add', 'migrate', 'audit verify'])
      assert.ok(help.out.includes(`quqyq ${name}`), name)
    const wordless = await quqyq(nowhere)
    assert.deepEqual([wordless.code, wordless.out, wordless.err], [2, '', help.out])
  })

  it('ends quietly when whoever reads it has read enough', async () => {
    const reads = spawn(process.execPath, ['src/main.ts', '--help'], { stdio: ['ignore', 'pipe', 'pipe'] })
    reads.stdout.destroy()
    const [said] = await Promise.all([text(reads.stderr), once(reads, 'close')])
    assert.equal(said, '')
  })

  it('helps with each command, in its own words', async () => {
    const { code, out, err } = await quqyq(nowhere, 'report', '--help')
    assert.deepEqual([code, err], [0, ''])
    assert.match(out, /^quqyq report PROGRAMME \[--to …\]/)
  })

  it('is told so in one sentence, with the exit code 2, and touches nothing', async () => {
    const wrong: readonly [string[], RegExp][] = [
      [['dance'], /no command “dance”/],
      [['report'], /wrong number of words/],
      [['report', 'kostanay-2020', '--to', 'report.txt'], /\.docx, \.pdf, \.xlsx, \.json or \.xml/],
      [['facts', 'kostanay-2020', '--loud'], /--loud/],
      [['serve', '--port', 'here'], /--port takes a number/],
      [['user', 'add', '--email', 'a@b.kz', '--name', 'А', '--role', 'king'], /no role “king”: chair/],
    ]
    const told = await Promise.all(wrong.map(([words]) => quqyq(nowhere, ...words)))
    for (const [index, [words, sentence]] of wrong.entries()) {
      const { code, out, err } = told[index]!
      assert.deepEqual([words, code, out], [words, 2, ''])
      assert.match(err, sentence)
      assert.doesNotMatch(err, /^\s+at /m)
    }
    assert.throws(() => readFileSync(join(nowhere.QUQYQ_DATA, 'postgres')), { code: 'ENOENT' })
  })

  it('a wrong setting is named, with what is allowed', async () => {
    const { code, err } = await quqyq({ ...nowhere, QUQYQ_PORT: '80a' }, 'migrate')
    assert.deepEqual([code, err], [2, 'quqyq: QUQYQ_PORT is "80a"; it must be a whole number from 0 to 65535.\n'])
    const misspelt = await quqyq({ ...nowhere, QUQYQ_PROT: '1' }, 'migrate')
    assert.deepEqual([misspelt.code, misspelt.err.includes('QUQYQ_PORT')], [2, true])
  })
})

describe('The command line beside a running server', { concurrency: 2 }, () => {
  let server: Serving
  before(async () => {
    await buildWeb()
    const { code, err } = await quqyq(data, 'demo', '--load-only')
    assert.equal(code, 0, err)
    server = await serve({ ...data, QUQYQ_LOG: 'warn' }, await freePort())
  })

  it('loads the demonstration once, however often it is asked', async () => {
    const again = await quqyq(data, 'demo', '--load-only')
    assert.deepEqual(again, { code: 0, out: '', err: '' })
  })

  it('has nothing to migrate', async () => {
    const { code, out } = await quqyq(data, 'migrate', '--json')
    assert.deepEqual([code, JSON.parse(out)], [0, { done: [] }])
  })

  it('tells every fact of the programme', async () => {
    const { code, out } = await quqyq(data, 'facts', 'kostanay-2020', '--json')
    assert.equal(code, 0)
    const facts = JSON.parse(out) as { name: string; unit: string; value: number; title: string }[]
    for (const { name, unit, value, title } of facts) {
      assert.match(name, /^[a-z]+\.[a-z_]+$/)
      assert.ok(unit && title && Number.isInteger(value), name)
    }
    assert.equal(facts.find(({ name }) => name === 'reception.consultations')?.value, 327)
  })

  it('prints the report as JSON, in which every number says where it is from', async () => {
    const file = join(folder, 'report.json')
    const { code, out } = await quqyq(data, 'report', 'kostanay-2020', '--to', file, '--lang', 'kk')
    assert.deepEqual([code, out], [0, `${file}\n`])
    const model = JSON.parse(readFileSync(file, 'utf8')) as Model
    assert.equal(model.programme, 'kostanay-2020')
    const figures = figuresIn(model)
    assert.ok(figures.length > 100, `${figures.length} figures`)
    for (const figure of figures) {
      const what = JSON.stringify(figure)
      assert.ok(figure.value === null || typeof figure.value === 'number', what)
      assert.ok(figure.unit && figure.formula && ['counted', 'stated'].includes(String(figure.source)), what)
    }
    assert.ok(figures.filter(({ fact }) => fact).length > 20)
    // Besides there are the rows' numbers in the form.
    assert.deepEqual([...new Set(strayNumbers(model))], ['.effects.#.number'])
  })

  it('prints the report as the operator’s Word form', async () => {
    const file = join(folder, 'report.docx')
    const { code } = await quqyq(data, 'report', 'kostanay-2020', '--to', file)
    assert.equal(code, 0)
    await assertValidWord(readFileSync(file))
  })

  it('an unknown programme is refused with the exit code 1', async () => {
    const file = join(folder, 'none.json')
    const { code, out, err } = await quqyq(data, 'report', 'kostanay-2099', '--to', file)
    assert.deepEqual([code, out, err], [1, '', 'quqyq: there is no programme kostanay-2099\n'])
    assert.throws(() => readFileSync(file), { code: 'ENOENT' })
  })

  it('a report that can not be written is a sentence, not a stack', async () => {
    const taken = join(folder, 'taken.json')
    mkdirSync(taken)
    const { code, err } = await quqyq(data, 'report', 'kostanay-2020', '--to', taken)
    assert.equal(code, 1)
    assert.doesNotMatch(err, /^\s+at /m)
  })

  it('takes on a member once, whose link opens at the running server; the log has a line of it, and is unbroken', async () => {
    const words = [
      'user',
      'add',
      '--email',
      'New.Lawyer@example.kz',
      '--name',
      'Сапарова Жанна',
      '--role',
      'lawyer,editor',
      '--json',
    ]
    const { code, out } = await quqyq(data, ...words)
    assert.equal(code, 0)
    const { invitation } = JSON.parse(out) as { invitation: { link: string } }
    const token = /[\w-]{43}/.exec(invitation.link)?.[0]
    const read = await fetch(`${server.url}/api/invitation/read`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ token }),
    })
    assert.deepEqual(await read.json(), { name: 'Сапарова Жанна', email: 'new.lawyer@example.kz' })
    const again = await quqyq(data, ...words)
    assert.deepEqual([again.code, again.out], [1, ''])
    assert.match(again.err, /is a member already/)
    const log = await quqyq(data, 'audit', 'verify', '--json')
    const verdicts = JSON.parse(log.out) as { unbroken: boolean; lines: number }[]
    assert.equal(log.code, 0)
    assert.deepEqual(
      verdicts.map(({ unbroken, lines }) => [unbroken, lines > 0]),
      [[true, true]],
    )
  })

  after(async () => {
    assert.equal((await fetch(`${server.url}/health/ready`)).status, 200, 'it still runs')
    assert.equal(await server.end('SIGTERM'), 0, 'and ends well')
  })
})

type Figure = Record<string, unknown>

/** What has a value and a formula is a figure, wherever it stands. */
function figuresIn(part: unknown): Figure[] {
  if (typeof part !== 'object' || part === null) return []
  if ('formula' in part) return [part as Figure]
  return Object.values(part).flatMap(figuresIn)
}

/** Bare numbers outside of figures, by the way to them. */
function strayNumbers(part: unknown, way = ''): string[] {
  if (typeof part === 'number') return [way]
  if (typeof part !== 'object' || part === null || 'formula' in part) return []
  return Object.entries(part).flatMap(([name, inner]) =>
    strayNumbers(inner, `${way}.${Array.isArray(part) ? '#' : name}`),
  )
}
