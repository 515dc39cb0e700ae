import assert from 'node:assert/strict'
import { type TestContext, test } from 'node:test'
import * as z from 'zod'
import { endpoint } from '../../endpoint.ts'
import { addressOf, call, onSignedOut, ProblemError } from '../call.ts'

const rename = endpoint({
  method: 'PUT',
  path: '/things/:id',
  permission: 'signed-in',
  summary: 'Rename a thing.',
  params: z.strictObject({ id: z.string() }),
  search: z.strictObject({ month: z.array(z.number()).optional(), office: z.string().optional() }),
  input: z.strictObject({ name: z.string() }),
  reply: z.object({ name: z.string() }),
})
const given = { params: { id: 'а/б' }, search: { month: [3, 4], office: '' }, input: { name: 'Новое' } }

function answer(t: TestContext, status: number, body: unknown, headers: Record<string, string> = {}) {
  return t.mock.method(globalThis, 'fetch', async () => new Response(JSON.stringify(body), { status, headers }))
}

test('an address is made of path and search; what is empty takes no place', () => {
  assert.equal(addressOf(rename, given), '/api/things/%D0%B0%2F%D0%B1?month=3&month=4')
})

test('a call sends its input as JSON, in the language of the screen, and gives the reply', async t => {
  const fetched = answer(t, 200, { name: 'Новое' })
  assert.deepEqual(await call(rename, given), { name: 'Новое' })
  const [, request] = fetched.mock.calls[0]!.arguments as unknown as [string, RequestInit]
  assert.equal(request.method, 'PUT')
  assert.equal(request.body, '{"name":"Новое"}')
  assert.match((request.headers as Record<string, string>)['accept-language']!, /^(ru|kk|en)$/)
})

test('a refusal keeps its sentence, its fields and the record as it now stands', async t => {
  const errors = [{ path: 'name', code: 'long', message: 'Слишком длинно.' }]
  answer(t, 409, {
    type: '',
    title: 'Сравните обе.',
    status: 409,
    code: 'stale_version',
    errors,
    current: { version: 4 },
  })
  await assert.rejects(call(rename, given), (error: ProblemError) => {
    assert.equal(error.message, 'Сравните обе.')
    assert.deepEqual(
      [error.status, error.code, error.errors, error.current],
      [409, 'stale_version', errors, { version: 4 }],
    )
    return true
  })
})

test('a busy server says how long to wait, even when what answers is not ours', async t => {
  t.mock.method(
    globalThis,
    'fetch',
    async () => new Response('<html>', { status: 503, headers: { 'retry-after': '7' } }),
  )
  await assert.rejects(call(rename, given), (error: ProblemError) => error.status === 503 && error.retryAfter === 7)
})

test('no connection is a refusal with a sentence too', async t => {
  t.mock.method(globalThis, 'fetch', () => Promise.reject(new TypeError('failed')))
  await assert.rejects(call(rename, given), (error: ProblemError) => error.status === 0 && error.code === 'offline')
})

test('who is signed out is heard of', async t => {
  answer(t, 401, { type: '', title: 'Войдите.', status: 401, code: 'sign_in_first' })
  const heard = t.mock.fn()
  t.after(onSignedOut(heard))
  await assert.rejects(call(rename, given), ProblemError)
  assert.equal(heard.mock.callCount(), 1)
})
