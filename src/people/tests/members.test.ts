import assert from 'node:assert/strict'
import { test } from 'node:test'
import { newId } from '#platform/identifier.ts'
import { home, neighbour } from '../../../tests/database.ts'
import { type Browser, goodPassword, openFrontDoor } from '../../../tests/front-door.ts'

const door = await openFrontDoor()
await door.hire('chair@example.kz', ['chair'])
const chair = door.browser()
await chair.signIn('chair@example.kz')

const newcomer = (email: string, more = {}) => ({ id: newId(), email, name: 'Ким Виктор', roles: ['lawyer'], ...more })
const tokenOf = (link: string) => link.split('#')[1]!

async function added(email: string, more = {}) {
  const { status, body } = await chair.post('/members', newcomer(email, more))
  assert.equal(status, 200, JSON.stringify(body))
  return body
}

/** Uses the invitation as its owner would, and signs in. */
async function settledIn(member: { invitation: { link: string }; email: string }): Promise<Browser> {
  const browser = door.browser('10.1.0.1')
  const token = tokenOf(member.invitation.link)
  assert.equal((await browser.post('/invitation/accept', { token, password: goodPassword })).status, 200)
  assert.equal((await browser.signIn(member.email)).status, 200)
  return browser
}

test('a new member gets a link, sets a password nobody else knows, and works in the own offices', async () => {
  const member = await added('viktor@example.kz', { offices: [home.office.rudny], position: 'Юрист' })
  assert.equal(member.invited, true)
  assert.match(member.invitation.link, /^http:\/\/localhost:4300\/invitation#[\w-]{43}$/)
  const browser = door.browser('10.1.0.2')
  const token = tokenOf(member.invitation.link)
  assert.deepEqual((await browser.post('/invitation/read', { token })).body, {
    email: 'viktor@example.kz',
    name: 'Ким Виктор',
  })
  const weak = await browser.post('/invitation/accept', { token, password: 'КимВиктор2020!!' })
  assert.equal(weak.body.code, 'password_too_common')
  assert.equal((await browser.post('/invitation/accept', { token, password: goodPassword })).status, 200)
  const again = await browser.post('/invitation/accept', { token, password: 'другая фраза из слов' })
  assert.deepEqual([again.status, again.body.code], [404, 'invitation_over'])
  await browser.signIn('viktor@example.kz')
  assert.deepEqual((await browser.get('/me')).body.offices, [home.office.rudny])
  const listed = (await chair.get('/members')).body.items.find(({ id }: { id: string }) => id === member.id)
  assert.equal(listed.invited, false)
})

test('a repeated submit is one member; the same person is not taken on twice', async () => {
  const input = newcomer('twice@example.kz')
  const first = await chair.post('/members', input)
  const second = await chair.post('/members', input)
  assert.deepEqual([second.status, second.body.id, second.body.invitation], [200, first.body.id, null])
  const other = await chair.post('/members', newcomer('twice@example.kz'))
  assert.deepEqual([other.status, other.body.code], [409, 'people.already_member'])
})

test('only the head manages members, and the neighbours’ members don’t exist', async () => {
  const member = await added('plain@example.kz')
  const browser = await settledIn(member)
  assert.equal((await browser.get('/members')).status, 200)
  assert.equal((await browser.post('/members', newcomer('x@example.kz'))).status, 403)
  assert.equal((await browser.post(`/members/${member.id}/end`, { version: 1 })).status, 403)
  assert.equal((await chair.post(`/members/${neighbour.member.lawyer}/end`, { version: 1 })).status, 404)
  const fields = { name: 'Ким', roles: ['lawyer'], version: 1 }
  assert.equal((await chair.put(`/members/${neighbour.member.lawyer}`, fields)).status, 404)
  const { items } = (await chair.get('/members')).body
  assert.ok(items.every(({ id }: { id: string }) => id !== neighbour.member.lawyer))
})

test('roles change at once; a stale form is shown the newer record; a neighbour’s office is refused', async () => {
  const member = await added('rising@example.kz')
  const browser = await settledIn(member)
  const change = (more: object) =>
    chair.put(`/members/${member.id}`, { name: 'Ким Виктор', roles: ['coordinator'], version: 1, ...more })
  assert.equal((await change({ offices: [neighbour.office.rudny] })).body.code, 'people.unknown_office')
  assert.equal((await change({})).body.version, 2)
  assert.deepEqual((await browser.get('/me')).body.roles, ['coordinator'])
  const stale = await change({ roles: ['editor'] })
  assert.deepEqual([stale.status, stale.body.current.version], [409, 2])
  assert.equal((await change({ roles: [], version: 2 })).status, 422)
  assert.equal((await change({ roles: ['owner'], version: 2 })).status, 422)
})

test('who leaves is out at once, keeps the name in the list, and can come back', async () => {
  const member = await added('leaver@example.kz')
  const browser = await settledIn(member)
  const ended = await chair.post(`/members/${member.id}/end`, { version: 1 })
  assert.equal(ended.body.endedOn, '2020-11-30')
  assert.equal((await browser.get('/me')).status, 401)
  await browser.signIn('leaver@example.kz')
  assert.equal((await browser.get('/me')).status, 401, 'the account alone opens nothing')
  assert.equal((await chair.post(`/members/${member.id}/end`, { version: 2 })).body.code, 'people.member_has_left')
  const back = await added('leaver@example.kz', { roles: ['intern'] })
  assert.deepEqual([back.id, back.endedOn, back.invitation], [member.id, null, null])
  assert.equal((await browser.get('/me')).status, 200)
})

test('the last head can neither leave nor step down', async () => {
  const { items } = (await chair.get('/members')).body
  const heads = items.filter(({ roles, endedOn }: never) => (roles as string[]).includes('chair') && !endedOn)
  const me = (await chair.get('/me')).body.member
  for (const head of heads.filter(({ id }: { id: string }) => id !== me)) {
    assert.equal((await chair.post(`/members/${head.id}/end`, { version: head.version })).status, 200)
  }
  const { version } = heads.find(({ id }: { id: string }) => id === me)
  const left = await chair.post(`/members/${me}/end`, { version })
  assert.deepEqual([left.status, left.body.code], [409, 'people.last_chair'])
  const down = await chair.put(`/members/${me}`, { name: 'Сапарова Жанна', roles: ['lawyer'], version })
  assert.equal(down.body.code, 'people.last_chair')
})

test('a forgotten password: a new link ends the old password and the sessions when it is used', async () => {
  const member = await added('forgetful@example.kz')
  const browser = await settledIn(member)
  const { body } = await chair.post(`/members/${member.id}/invite`)
  assert.equal((await browser.get('/me')).status, 200)
  const token = tokenOf(body.link)
  await door.browser().post('/invitation/accept', { token, password: 'ёжик пьёт чай на крыше' })
  assert.equal((await browser.get('/me')).status, 401)
  assert.equal((await browser.signIn('forgetful@example.kz')).status, 401)
  assert.equal((await browser.signIn('forgetful@example.kz', 'ёжик пьёт чай на крыше')).status, 200)
})

test('nobody’s password is reset from an organisation while they work in another one too', async () => {
  const member = await added('both@example.kz')
  await settledIn(member)
  const { user } = await door.accounts.accountFor('both@example.kz', '')
  await door.database.inside(
    neighbour.organisation,
    sql => sql`
      insert into members (organisation, id, user_id, name, roles, started_on)
      values (${neighbour.organisation}, ${newId()}, ${user}, 'Ким Виктор', '{editor}', '2020-04-01')`,
  )
  const { status, body } = await chair.post(`/members/${member.id}/invite`)
  assert.deepEqual([status, body.code], [409, 'member_elsewhere'])
})

test('every change is in the audit log, without the e-mail', async () => {
  const member = await added('logged@example.kz')
  const { items } = (await chair.get(`/audit?subject=${member.id}`)).body
  assert.deepEqual(
    items.map(({ action }: { action: string }) => action),
    ['people.member.add'],
  )
  assert.equal(items[0].member.name, 'Сапарова Жанна')
  assert.equal(items[0].details.email, '•')
  assert.doesNotMatch(JSON.stringify(items), /logged@example/)
})

test('own language and the organisation’s settings', async () => {
  const browser = await settledIn(await added('kazakh@example.kz'))
  assert.equal((await browser.get('/me')).body.language, 'ru')
  assert.equal((await browser.put('/me', { language: 'kk' })).status, 200)
  assert.equal((await browser.get('/me')).body.language, 'kk')
  const { body } = await chair.get('/organisation')
  const { id: _, ...fields } = { ...body, shortName: 'Қорған' }
  assert.equal((await browser.put('/organisation', fields)).status, 403)
  assert.equal((await chair.put('/organisation', fields)).body.shortName, 'Қорған')
  assert.equal((await chair.put('/organisation', fields)).status, 409)
  assert.equal((await chair.put('/organisation', { ...fields, timeZone: 'Mars/Olympus' })).status, 422)
})
