import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Endpoint } from '#platform/endpoint.ts'
import { isRawBody } from '#platform/files/contract.ts'
import { routes } from '../src/app.ts'
import { type Answer, openEveryEndpoint, rightCall, type Sent } from './endpoints/every-endpoint.ts'

const { ask, records } = await openEveryEndpoint()
const endpoints = routes.map(({ endpoint }) => endpoint)
const withBody = endpoints.filter(({ method, input }) => method !== 'GET' && !isRawBody(input))

/** Texts that break what is careless: storage, search, Word's XML, sheets, the layout of a page, patterns, templates. */
const texts: Readonly<Record<string, string>> = {
  long: 'я'.repeat(20_000),
  null: 'до\u0000после',
  half: 'половина \ud83d знака',
  unseen: '👩‍👩‍👧‍👦🏳️‍🌈 \u202eзадом наперёд\u202c\u200b\u200d\ufeff',
  nothing: '\u200b\u200d\ufeff',
  controls: '\u0001\u0008\u001b[31m\r\n\t',
  code: `'; drop table entries; -- %_\\% </w:t><script>alert(1)</script>{#each}{/}{name}`,
  formula: '=HYPERLINK("http://example.com")',
  marks: `${'з'}${'\u0300'.repeat(500)}`,
}
const wrongKinds = [null, true, -1, 2 ** 53, '', [], {}, '2020-02-31']

/** Asks, and keeps what was answered badly: our fault, or a refusal that is no problem details. */
function watched() {
  const faults: string[] = []
  return {
    faults,
    async ask(endpoint: Endpoint, what: string, sent: Sent): Promise<Answer> {
      const answer = await ask(endpoint, { name: 'chair' }, sent)
      const { status, problem, fault } = answer
      if (status >= 500 || (status >= 400 && !problem))
        faults.push(`${endpoint.method} ${endpoint.path} with ${what}: ${status} ${fault}`)
      return answer
    },
  }
}

test('a body that is no input is refused, whatever it is', async () => {
  const { faults, ask } = watched()
  const nested = `${'['.repeat(50_000)}${']'.repeat(50_000)}`
  const bodies: Readonly<Record<string, Pick<Sent, 'body' | 'headers'>>> = {
    nothing: { body: '' },
    'no JSON': { body: '{"a":' },
    null: { body: 'null' },
    'a list': { body: '[1]' },
    'a number': { body: '1e999' },
    'a text': { body: '"text"' },
    'deep nesting': { body: nested },
    'a deep field': { body: `{"id":${nested}}` },
    'a prototype': { body: '{"__proto__":{"roles":["chair"]},"constructor":{"prototype":{}}}' },
    'a form': { body: 'a=1', headers: { 'content-type': 'application/x-www-form-urlencoded' } },
    XML: {
      body: '<!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]><a>&b;</a>',
      headers: { 'content-type': 'text/xml' },
    },
    bytes: { body: '\u0000\u0001', headers: { 'content-type': 'application/octet-stream' } },
    'another alphabet': { body: '{}', headers: { 'content-type': 'application/json; charset=utf-16' } },
  }
  for (const endpoint of withBody) {
    const { params } = rightCall(endpoint, records)
    const takesNothing = (await ask(endpoint, '{}', { params, input: {} })).status < 400
    for (const [what, sent] of Object.entries(bodies)) {
      const { status } = await ask(endpoint, what, { params, ...sent })
      if (!takesNothing && status < 400) faults.push(`${endpoint.path} took ${what}`)
    }
  }
  assert.deepEqual(faults, [])
})

test('two megabytes are too much, and an unknown field is refused', async () => {
  const { faults, ask } = watched()
  const much = JSON.stringify({ text: 'x'.repeat(2_000_000) })
  for (const endpoint of withBody) {
    const right = rightCall(endpoint, records)
    const { status } = await ask(endpoint, '2 MB', { ...right, body: much })
    if (status !== 413) faults.push(`${endpoint.path} took 2 MB: ${status}`)
    const { status: refused, problem } = await ask(endpoint, 'an unknown field', {
      ...right,
      input: { ...(right.input as object), roles: ['chair'], organisation: records.programme },
    })
    if (refused !== 422 || !problem?.errors?.length) faults.push(`${endpoint.path} took an unknown field: ${refused}`)
  }
  assert.deepEqual(faults, [])
})

test('no field of any input breaks us, whatever is typed into it or sent instead of it', async () => {
  const { faults, ask } = watched()
  for (const endpoint of withBody) {
    const right = rightCall(endpoint, records)
    for (const path of leavesOf(right.input)) {
      for (const wrong of wrongKinds)
        await ask(endpoint, `${path.join('.')} = ${JSON.stringify(wrong)}`, {
          ...right,
          input: replaced(right.input, path, wrong),
        })
    }
    for (const [what, text] of Object.entries(texts))
      await ask(endpoint, `texts: ${what}`, { ...right, input: allTexts(right.input, text) })
  }
  assert.deepEqual(faults, [])
})

test('no address breaks us: unknown records, wrong ids, odd signs, searches for anything', async () => {
  const { faults, ask } = watched()
  const strange = [
    'x',
    '0',
    '-1',
    'null',
    '%00',
    '%',
    '%E0%A4%A',
    '..%2f..%2fetc%2fpasswd',
    'x'.repeat(3000),
    encodeURIComponent('ё👩‍👧'),
    crypto.randomUUID(),
  ]
  const searches = [
    'unknown=1',
    '%',
    '=',
    '&&&',
    'a[b]=1',
    '__proto__=1',
    'limit=0',
    'limit=1e9',
    'after=x',
    'before=x',
  ]
  for (const endpoint of endpoints.filter(({ input }) => !isRawBody(input))) {
    const right = rightCall(endpoint, records)
    for (const name of Object.keys(right.params ?? {})) {
      for (const value of strange)
        await ask(endpoint, `${name} = ${value.slice(0, 40)}`, { ...right, params: { ...right.params, [name]: value } })
    }
    if (endpoint.method !== 'GET') continue
    for (const search of searches) await ask(endpoint, `?${search}`, { ...right, search })
    const known = new URLSearchParams(right.search)
    for (const name of known.keys()) {
      for (const value of [
        '',
        'x',
        '-1',
        '1e99',
        '2020-99-99',
        '{}',
        'AAAA',
        ...Object.values(texts).map(text => text.slice(0, 3000)),
      ]) {
        const one = new URLSearchParams({ [name]: value.toWellFormed() })
        await ask(endpoint, `?${name}=${value.slice(0, 40)}`, { ...right, search: one.toString() })
        await ask(endpoint, `?${name}= twice`, { ...right, search: `${one}&${one}` })
      }
    }
  }
  assert.deepEqual(faults, [])
})

test('an upload that is empty, nameless or oddly named is kept or refused', async () => {
  const { faults, ask } = watched()
  const [upload] = endpoints.filter(({ input }) => isRawBody(input))
  const names = [
    '',
    '%',
    '%E0%A4%A',
    '..%2f..%2fa.pdf',
    '%00.pdf',
    'x'.repeat(5000),
    encodeURIComponent('\u202efdp.exe'),
    'CON',
    '.',
  ]
  for (const name of names) {
    for (const body of ['', 'x', '%PDF-1.7', 'PK\u0003\u0004', '<svg onload="alert(1)"/>']) {
      await ask(upload!, `${name.slice(0, 30)} ${body}`, {
        body,
        headers: { 'content-type': 'application/octet-stream', 'x-file-name': name },
      })
    }
    await ask(upload!, `${name.slice(0, 30)} as JSON`, { body: '{}', headers: { 'x-file-name': name } })
  }
  await ask(upload!, 'a wrong id', {
    search: 'id=x',
    body: 'x',
    headers: { 'content-type': 'application/octet-stream' },
  })
  assert.deepEqual(faults, [])
})

type Path = readonly (string | number)[]

/** Where the plain values of an input stand. */
function leavesOf(value: unknown, path: Path = []): Path[] {
  if (typeof value !== 'object' || value === null) return [path]
  return Object.entries(value).flatMap(([key, inner]) =>
    leavesOf(inner, [...path, Array.isArray(value) ? Number(key) : key]),
  )
}

function replaced(value: unknown, [first, ...rest]: Path, by: unknown): unknown {
  if (first === undefined) return by
  const copy = structuredClone(value) as Record<string | number, unknown>
  copy[first] = replaced(copy[first], rest, by)
  return copy
}

/** Every free text of an input: what is an id, a day, a code of a vocabulary stays, so that the text goes far in. */
function allTexts(value: unknown, text: string): unknown {
  if (typeof value === 'string') return /^[\d-]+$|^[0-9a-f-]{36}$|^[a-z_]+$/.test(value) ? value : text
  if (Array.isArray(value)) return value.map(item => allTexts(item, text))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, allTexts(inner, text)]))
}
