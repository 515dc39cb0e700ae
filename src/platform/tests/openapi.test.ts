import assert from 'node:assert/strict'
import { test } from 'node:test'
import { story } from '../../../tests/story.ts'
import { routes } from '../../app.ts'
import { describeApi } from '../openapi.ts'

type Operation = { operationId: string; responses: Record<string, unknown>; security: unknown[] }
const endpoints = routes.map(route => route.endpoint)
const api = describeApi(endpoints) as { paths: Record<string, Record<string, Operation>> }
const operations = Object.values(api.paths).flatMap(Object.values) as Operation[]

test('Every endpoint is described once, under a name of its own', () => {
  assert.equal(operations.length, endpoints.length)
  assert.equal(new Set(operations.map(operation => operation.operationId)).size, endpoints.length)
})

test('Every reference leads somewhere', () => {
  const text = JSON.stringify(api)
  for (const [, path] of text.matchAll(/"\$ref":"#\/([^"]+)"/g)) {
    const found = path!.split('/').reduce<unknown>((part, key) => (part as Record<string, unknown>)?.[key], api)
    assert.ok(found, path!)
  }
})

test('Who must sign in is said, and every refusal is a problem', () => {
  const { post } = api.paths['/files']!
  assert.deepEqual(Object.keys(post!.responses), ['200', '401', '403', '404', '409', '413', '422', '429', '503'])
  for (const { method, path, permission } of endpoints) {
    const described = api.paths[path.replace(/:(\w+)/g, '{$1}')]![method.toLowerCase()]!
    assert.equal(described.security.length === 0, permission === 'anyone', path)
  }
})

test('Unknown fields are refused, and the description says so', () => {
  const body = JSON.stringify(api.paths['/reception/entries']!.post)
  assert.match(body, /"additionalProperties":false/)
})

story('The description is there for programs, and its page needs nothing from elsewhere', async ({ app }) => {
  const described = await app.inject('/api/openapi.json')
  assert.equal(described.json().openapi, '3.1.1')
  const page = await app.inject('/api/docs')
  assert.match(String(page.headers['content-security-policy']), /default-src 'none'/)
  for (const [, address] of page.body.matchAll(/(?:href|src)="([^"]+)"/g)) {
    assert.equal((await app.inject(address!)).statusCode, 200, address!)
  }
})
