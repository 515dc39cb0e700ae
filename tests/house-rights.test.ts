import assert from 'node:assert/strict'
import { test } from 'node:test'
import * as accounts from '#platform/accounts/contract.ts'
import { permissions, roles } from '#platform/permissions.ts'
import { routes } from '../src/app.ts'

const endpoints = routes.map(({ endpoint }) => endpoint)
const named = (list: readonly { method: string; path: string }[]) =>
  list.map(({ method, path }) => `${method} ${path}`).toSorted()

test('anyone may call these, and nothing else', () => {
  const doors = Object.values(accounts).filter(value => 'permission' in value)
  assert.deepEqual(named([...endpoints, ...doors].filter(({ permission }) => permission === 'anyone')), [
    'GET /answer/:token',
    'GET /auth/passkey/generate-authenticate-options',
    'GET /badges/:issuer',
    'GET /badges/:issuer/keys',
    'GET /badges/:issuer/revoked',
    'GET /calendar/:token.ics',
    'GET /check-in/:token',
    'GET /first-run',
    'GET /monitor/:token',
    'GET /monitor/:token/documents/:id',
    'GET /monitor/:token/figures/:name',
    'GET /schemas/report-1.schema.json',
    'GET /timetable/:token.ics',
    'GET /verify/:number/:code',
    'GET /verify/:number/:code/badge',
    'POST /answer/:token',
    'POST /auth/passkey/verify-authentication',
    'POST /auth/sign-in/email',
    'POST /auth/sign-out',
    'POST /auth/two-factor/verify-backup-code',
    'POST /auth/two-factor/verify-totp',
    'POST /check-in/:token',
    'POST /first-run',
    'POST /invitation/accept',
    'POST /invitation/read',
  ])
})

test('whoever is signed in may, without a permission, know themselves and no more', () => {
  assert.deepEqual(named(endpoints.filter(({ permission }) => permission === 'signed-in')), ['GET /me'])
})

test('every endpoint asks for a permission of the table, and every permission of the table is asked for', () => {
  const asked = new Set(endpoints.map(({ permission }) => permission as string))
  for (const permission of ['anyone', 'signed-in']) asked.delete(permission)
  // Asked for inside of every export: names in full, or masked.
  asked.add('people.name.export')
  const known = Object.keys(permissions)
  assert.deepEqual(
    [...asked].filter(permission => !known.includes(permission)),
    [],
  )
  assert.deepEqual(
    known.filter(permission => !asked.has(permission)),
    [],
  )
})

test('no two endpoints share an address, and what changes something is a command', () => {
  const addresses = named(endpoints)
  assert.equal(new Set(addresses).size, addresses.length)
  const readsByPost = [
    '/claims/cases/:id/papers/preview',
    '/persons/duplicates',
    '/persons/find',
    '/programmes/:programme/reach/export',
    '/programmes/:programme/statements/columns',
    '/programmes/:programme/visits',
  ]
  for (const { endpoint, kind } of routes) {
    if (kind === 'open') continue
    const reads = endpoint.method === 'GET' || readsByPost.includes(endpoint.path)
    assert.equal(kind, reads ? 'query' : 'command', `${endpoint.method} ${endpoint.path}`)
  }
})

test('every permission has a role, every role a permission, and a name of three words', () => {
  for (const [permission, having] of Object.entries(permissions)) {
    assert.match(permission, /^[a-z]+\.[a-z]+\.[a-z]+$/)
    assert.ok(having.length > 0 && having.every(role => roles.includes(role)), permission)
  }
  for (const role of roles)
    assert.ok(
      Object.values(permissions).some(having => (having as readonly string[]).includes(role)),
      role,
    )
})
