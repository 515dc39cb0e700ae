import assert from 'node:assert/strict'
import { existsSync } from 'node:fs'
import { basename, join } from 'node:path'
import { test } from 'node:test'
import { doors, floors, forTheApp, forTheScreens, moreDoors, slices, words } from './house/diagram.ts'
import { kept, root, type Source, source, sources, textOf } from './house/sources.ts'

const order: readonly string[] = floors.flatMap(({ parts }) => parts)

/** `src/people/age.ts` is of people, `src/main.ts` of main, `web/router.tsx` of the screens. */
const partOf = (path: string) => (path.startsWith('web/') ? 'screens' : basename(path.split('/')[1]!, '.ts'))
const inSlice = (path: string) => path.replace(/^src\//, '')
const ofScreens = (path: string) => path.startsWith('web/') || /^src\/[a-z]+\/web\//.test(path)

const edges = sources.flatMap(({ path, imports }) =>
  imports
    .filter(({ ours, of }) => ours && /^(src|web)\//.test(of) && partOf(of) !== partOf(path))
    .map(({ of }) => ({ from: path, to: of })),
)

test('every part of the program stands in the diagram', () => {
  const parts = new Set(sources.map(({ path }) => partOf(path)))
  assert.deepEqual([...parts].toSorted(), [...order, 'screens'].toSorted())
})

test('nothing knows what stands above it', () => {
  const upwards = edges.filter(({ from, to }) => {
    if (partOf(from) === 'screens') return false
    return order.indexOf(partOf(to)) > order.indexOf(partOf(from)) || partOf(to) === 'screens'
  })
  assert.deepEqual(upwards, [])
})

test('a slice is entered by its doors only', () => {
  const past = edges.filter(({ from, to }) => !mayEnter(from, to))
  assert.deepEqual(past, [])
})

function mayEnter(from: string, to: string): boolean {
  const name = inSlice(to)
  if (partOf(to) === 'platform' || name in moreDoors) return true
  if (partOf(from) === 'app') return forTheApp.test(name)
  if (partOf(from) === 'screens') return forTheScreens.test(name) || doors.test(basename(to))
  if (partOf(from) === 'cli') return name === 'app.ts'
  if (partOf(from) === 'main') return name.startsWith('cli/')
  if (ofScreens(from) && words.test(name)) return true
  return name.split('/').length === 2 && doors.test(basename(to))
}

test('every named door is used by somebody outside', () => {
  const unused = Object.keys(moreDoors).filter(door => !edges.some(({ to }) => inSlice(to) === door))
  assert.deepEqual(unused, [])
})

test('screens import contracts, rules, words and other screens, and never what runs on the server', () => {
  const forbidden =
    /\/(commands|queries|import|figures|forms|sections|documents)\/|(^|\/|-)(routes|database|jobs|audit)\.ts$/
  const wrong = sources
    .filter(({ path }) => ofScreens(path))
    .flatMap(({ path, imports }) =>
      imports.filter(({ of, ours }) => ours && forbidden.test(of)).map(({ of }) => [path, of]),
    )
  assert.deepEqual(wrong, [])
})

test('what a browser loads, however far it is imported, has no module of Node or of the server', () => {
  const server = /^(node:|fastify|@fastify|postgres|pg|pg-boss|exceljs|docxtemplater|better-auth$|vite$)/
  const seen = new Set<string>()
  const visit = ({ imports }: Source, way: string) => {
    for (const { of, ours, typeOnly } of imports) {
      if (typeOnly) continue
      assert.ok(!server.test(of), `${of} is loaded by ${way}`)
      if (!ours || seen.has(of)) continue
      seen.add(of)
      const next = source.get(of)
      if (next) visit(next, `${of} ← ${way}`)
    }
  }
  for (const screen of sources.filter(({ path }) => ofScreens(path))) visit(screen, screen.path)
})

test('no barrels: a file says something of its own', () => {
  const barrels = sources.filter(
    ({ path, text }) =>
      /\/index\.tsx?$/.test(path) ||
      /^export \*/m.test(text) ||
      text.split('\n').every(line => !line.trim() || /^(export|import) .*from '|^\/[/*]/.test(line)),
  )
  assert.deepEqual(
    barrels.map(({ path }) => path),
    [],
  )
})

test('no file is named after a heap: utils, helpers, common, types', () => {
  const heaps = /(^|\/|-)(utils?|helpers?|common|types|misc)(-[a-z]+)?(\.[a-z.]+)?$/
  assert.deepEqual(
    kept.filter(path => heaps.test(path)),
    [],
  )
})

test('no two files of the database have one number: which comes first would be left to their names', () => {
  const numbers = kept.filter(path => path.startsWith('db/')).map(path => basename(path).slice(0, 4))
  assert.deepEqual(numbers, [...new Set(numbers)])
})

test('a file has 300 lines at most, and half of them have fewer than 80', () => {
  const lengths = kept
    .filter(path => /^(src|web|tests|scripts|bench)\/.*\.(ts|tsx|mjs|css)$/.test(path))
    .map(path => ({ path, lines: textOf(path).split('\n').length - 1 }))
    .toSorted((a, b) => a.lines - b.lines)
  assert.deepEqual(
    lengths.filter(({ lines }) => lines > 300),
    [],
  )
  assert.ok(lengths[Math.floor(lengths.length / 2)]!.lines < 80)
})

test('every slice says in its README what it is for, and what must never happen', () => {
  for (const slice of slices) {
    const readme = `src/${slice}/README.md`
    assert.ok(existsSync(join(root, readme)), `${readme} is missing`)
    assert.match(textOf(readme), /must never happen/i, readme)
  }
})

test('no file names the machine that it was written on, and nothing is left to be done later', () => {
  // Put together here, so that the test doesn't find itself.
  const later = new RegExp(
    `\\b(${['TO', 'FIX', 'X', 'HA'].map((start, i) => start + ['DO', 'ME', 'XX', 'CK'][i]).join('|')})\\b`,
  )
  const machine = /(?<![\w.@~:-])\/(work|workspace|root|home|Users|builds?)\/(?!web)[\w.-]+/
  const found = kept
    .filter(path => !/\.(docx|xlsx|png|jpg|woff2?|pdf|ttf)$/.test(path) && path !== 'package-lock.json')
    .flatMap(path => {
      const lines = textOf(path).split('\n')
      return lines.flatMap((line, index) =>
        machine.test(line) || later.test(line) ? [`${path}:${index + 1} ${line.trim()}`] : [],
      )
    })
  assert.deepEqual(found, [])
})

test('every package has an exact version, and none an address of its own', () => {
  const lock = JSON.parse(textOf('package-lock.json')) as { packages: Record<string, { resolved?: string }> }
  const addressed = Object.keys(lock.packages).filter(name => lock.packages[name]!.resolved)
  assert.deepEqual(addressed, [])
  const { dependencies, devDependencies, optionalDependencies } = JSON.parse(textOf('package.json')) as Record<
    string,
    Record<string, string>
  >
  for (const [name, version] of Object.entries({ ...dependencies, ...devDependencies, ...optionalDependencies }))
    assert.match(version, /^\d+\.\d+\.\d+(-[\w.]+)?$/, name)
})
