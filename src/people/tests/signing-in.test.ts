import assert from 'node:assert/strict'
import { test } from 'node:test'
import { openPool } from '#platform/database.ts'
import { home, neighbour } from '../../../tests/database.ts'
import { goodPassword, openFrontDoor, phoneCode } from '../../../tests/front-door.ts'

const door = await openFrontDoor()

test('with the right password one is in, and the cookie is out of reach of scripts', async () => {
  const { member } = await door.hire('janna@example.kz')
  const browser = door.browser()
  const { status, body, headers } = await browser.signIn(' Janna@Example.kz ')
  assert.equal(status, 200)
  assert.deepEqual(body, { codeNeeded: false })
  const cookie = String(headers['set-cookie'])
  assert.match(cookie, /^quqyq\.session_token=.*HttpOnly; SameSite=Lax/)
  assert.doesNotMatch(cookie, /Secure/)
  const me = await browser.get('/me')
  assert.equal(me.status, 200, JSON.stringify(me.body))
  assert.equal(me.body.member, member)
  assert.equal(me.body.organisation.id, home.organisation)
  assert.ok(me.body.may.includes('reception.entry.register'))
  assert.ok(!me.body.may.includes('people.member.add'))
})

test('a wrong password, an unknown e-mail and no e-mail at all are answered alike', async () => {
  await door.hire('known@example.kz')
  const browser = door.browser('10.0.0.2')
  const answers = [
    await browser.signIn('known@example.kz', 'не тот пароль совсем'),
    await browser.signIn('nobody@example.kz', 'не тот пароль совсем'),
    await browser.signIn('nobody', 'не тот пароль совсем'),
  ]
  assert.deepEqual(
    answers.map(({ status, body }) => [status, body.code]),
    Array(3).fill([401, 'wrong_sign_in']),
  )
  assert.match(answers[0]!.body.title, /Почта или пароль/)
  assert.equal(browser.cookies.size, 0)
})

test('after ten wrong tries from one place the eleventh is told to wait; from elsewhere the owner gets in', async () => {
  await door.hire('target@example.kz')
  const guesser = door.browser('10.0.0.3')
  for (let i = 0; i < 10; i++)
    assert.equal((await guesser.signIn('target@example.kz', `догадка номер ${i}`)).status, 401)
  const { status, body, headers } = await guesser.signIn('target@example.kz')
  assert.equal(status, 429)
  assert.equal(body.code, 'too_many_tries')
  assert.match(body.title, /Подождите 10 мин/)
  assert.ok(Number(headers['retry-after']) > 500)
  assert.equal((await door.browser('10.0.0.4').signIn('target@example.kz')).status, 200)
})

test('an ended session is refused at once', async () => {
  const { user } = await door.hire('leaving@example.kz')
  const browser = door.browser('10.0.0.5')
  await browser.signIn('leaving@example.kz')
  const cookie = [...browser.cookies].map(pair => pair.join('=')).join('; ')
  assert.equal((await door.accounts.actorOf(cookie))?.user, user)
  await browser.post('/auth/sign-out')
  assert.equal(await door.accounts.actorOf(cookie), null)
})

test('sessions are listed without their tokens; one or all others are ended', async () => {
  await door.hire('many@example.kz')
  const [here, there, elsewhere] = ['10.0.1.1', '10.0.1.2', '10.0.1.3'].map(address => door.browser(address))
  for (const browser of [here!, there!, elsewhere!]) await browser.signIn('many@example.kz')
  const { items } = (await here!.get('/auth/sessions')).body
  assert.equal(items.length, 3)
  assert.deepEqual(Object.keys(items[0]).sort(), ['address', 'browser', 'current', 'expiresAt', 'id', 'startedAt'])
  assert.equal(items.find((item: { current: boolean }) => item.current).address, '10.0.1.1')
  const one = items.find((item: { address: string }) => item.address === '10.0.1.2')
  assert.equal((await here!.post('/auth/sessions/end', { which: one.id })).status, 200)
  assert.equal((await there!.get('/me')).status, 401)
  assert.equal((await elsewhere!.get('/me')).status, 200)
  assert.deepEqual((await here!.post('/auth/sessions/end', { which: 'others' })).body, { ended: 1 })
  assert.equal((await elsewhere!.get('/me')).status, 401)
  assert.equal((await here!.get('/me')).status, 200)
})

test('nobody ends another person’s session', async () => {
  await door.hire('mine@example.kz')
  await door.hire('theirs@example.kz')
  const [mine, theirs] = [door.browser(), door.browser()]
  await mine.signIn('mine@example.kz')
  await theirs.signIn('theirs@example.kz')
  const [session] = (await theirs.get('/auth/sessions')).body.items
  assert.equal((await mine.post('/auth/sessions/end', { which: session.id })).status, 404)
  assert.equal((await theirs.get('/me')).status, 200)
})

test('a cookie with a broken signature, another secret’s or none is nobody’s', async () => {
  await door.hire('signed@example.kz')
  const browser = door.browser()
  await browser.signIn('signed@example.kz')
  const [[name, value]] = [...browser.cookies] as [[string, string]]
  const [token] = decodeURIComponent(value).split('.')
  assert.notEqual(await door.accounts.actorOf(`${name}=${value}`), null)
  const broken = `${token}.${'A'.repeat(43)}=`
  for (const wrong of [encodeURIComponent(broken), token, '%', '', `${value}x.y`]) {
    assert.equal(await door.accounts.actorOf(`${name}=${wrong}`), null)
  }
  assert.equal(await door.accounts.actorOf(undefined), null)
})

test('a member who has left is nobody, and so is one in an organisation that is not theirs', async () => {
  const { member } = await door.hire('former@example.kz')
  const browser = door.browser()
  await browser.signIn('former@example.kz')
  const cookie = [...browser.cookies].map(pair => pair.join('=')).join('; ')
  assert.equal((await door.accounts.actorOf(cookie, home.organisation))?.member, member)
  assert.equal(await door.accounts.actorOf(cookie, neighbour.organisation), null)
  await door.database.inside(
    home.organisation,
    sql => sql`update members set ended_on = current_date where id = ${member}`,
  )
  assert.equal(await door.accounts.actorOf(cookie), null)
})

test('codes from the phone: set up, asked for at sign-in, a wrong one refused, a spare one works once', async () => {
  await door.hire('codes@example.kz')
  const browser = door.browser('10.0.2.1')
  await browser.signIn('codes@example.kz')
  assert.equal(
    (await browser.post('/auth/two-factor/enable', { password: 'не тот пароль' })).body.code,
    'wrong_password',
  )
  const { body } = await browser.post('/auth/two-factor/enable', { password: goodPassword })
  assert.match(body.totpURI, /^otpauth:\/\/totp\/Quqyq/)
  assert.equal(body.backupCodes.length, 10)
  assert.equal(
    (await door.browser('10.0.2.2').signIn('codes@example.kz')).body.codeNeeded,
    false,
    'not on before the first code',
  )
  assert.equal((await browser.post('/auth/two-factor/verify-totp', { code: phoneCode(body.totpURI) })).status, 200)

  const other = door.browser('10.0.2.3')
  assert.deepEqual((await other.signIn('codes@example.kz')).body, { codeNeeded: true })
  assert.equal((await other.get('/me')).status, 401, 'the password alone opens nothing')
  assert.equal((await other.post('/auth/two-factor/verify-totp', { code: '000000' })).body.code, 'wrong_code')
  assert.equal((await other.post('/auth/two-factor/verify-totp', { code: phoneCode(body.totpURI) })).status, 200)
  assert.equal((await other.get('/me')).body.secondFactor, true)

  const [spare] = body.backupCodes
  const third = door.browser('10.0.2.4')
  await third.signIn('codes@example.kz')
  assert.equal((await third.post('/auth/two-factor/verify-backup-code', { code: spare })).status, 200)
  assert.equal((await third.get('/me')).status, 200)
  const fourth = door.browser('10.0.2.5')
  await fourth.signIn('codes@example.kz')
  assert.equal((await fourth.post('/auth/two-factor/verify-backup-code', { code: spare })).body.code, 'wrong_code')
})

test('the password is changed knowing the old one; weak ones are refused; other sessions end', async () => {
  await door.hire('changing@example.kz')
  const [here, there] = [door.browser('10.0.3.1'), door.browser('10.0.3.2')]
  await here.signIn('changing@example.kz')
  await there.signIn('changing@example.kz')
  const change = (currentPassword: string, newPassword: string) =>
    here.post('/auth/change-password', { currentPassword, newPassword })
  assert.equal((await change(goodPassword, 'коротко')).body.code, 'password_too_short')
  assert.equal((await change(goodPassword, 'СапароваЖанна2020')).body.code, 'password_too_common')
  assert.equal((await change('не тот пароль', 'ёжик пьёт чай на крыше')).body.code, 'wrong_password')
  assert.equal((await change(goodPassword, 'ёжик пьёт чай на крыше')).status, 200)
  assert.equal((await here.get('/me')).status, 200)
  assert.equal((await there.get('/me')).status, 401)
  assert.equal((await door.browser('10.0.3.3').signIn('changing@example.kz')).status, 401)
  assert.equal((await door.browser('10.0.3.4').signIn('changing@example.kz', 'ёжик пьёт чай на крыше')).status, 200)
})

test('a passkey is offered with the person verified by the device, and not to somebody unknown', async () => {
  await door.hire('keys@example.kz')
  const browser = door.browser('10.0.4.1')
  assert.equal((await browser.get('/auth/passkey/generate-register-options')).status, 401)
  await browser.signIn('keys@example.kz')
  const { body, status } = await browser.get('/auth/passkey/generate-register-options')
  assert.equal(status, 200)
  assert.equal(body.rp.id, 'localhost')
  assert.equal(body.authenticatorSelection.userVerification, 'required')
  assert.ok(body.challenge)
  const made = await browser.post('/auth/passkey/verify-registration', { name: 'Ноутбук', response: { id: 'x' } })
  assert.equal(made.body.code, 'passkey_failed')
  assert.deepEqual((await browser.get('/auth/passkey/list-user-passkeys')).body, [])
})

test('nobody signs up by themselves, and doors that are not listed are not there', async () => {
  const browser = door.browser()
  const input = { email: 'x@example.kz', password: goodPassword, name: 'X' }
  for (const path of ['/auth/sign-up/email', '/auth/delete-user', '/auth/change-email', '/auth/update-user']) {
    assert.equal((await browser.post(path, input)).status, 404, path)
  }
  assert.equal((await browser.get('/auth/get-session')).status, 404)
})

test('a page of another site can’t sign anybody in or out', async () => {
  await door.hire('lured@example.kz')
  const browser = door.browser('10.0.5.1')
  await browser.signIn('lured@example.kz')
  const { status } = await browser.post('/auth/sign-out', {}, { origin: 'https://evil.example' })
  assert.equal(status, 403)
  assert.equal((await browser.get('/me')).status, 200)
})

test('fields that nobody asked for are refused', async () => {
  const { status, body } = await door.browser().post('/auth/sign-in/email', {
    email: 'a@example.kz',
    password: 'x',
    rememberMe: false,
  })
  assert.equal(status, 422)
  assert.equal(body.errors[0].code, 'unknown')
})

test('the application’s role sees nothing of the accounts, and theirs nothing of the office', async () => {
  const app = openPool(door.connection, { max: 1 })
  const theirs = openPool(door.connection, { max: 1, role: 'quqyq_accounts' })
  for (const table of [
    'session',
    'account',
    '"user"',
    '"twoFactor"',
    'passkey',
    'invitation',
    'verification',
    'throttle',
  ]) {
    await assert.rejects(app.unsafe(`select from accounts.${table}`), /permission denied/)
  }
  await assert.rejects(app`select accounts.memberships_of(${home.member.chair})`, /permission denied/)
  for (const table of ['members', 'persons', 'entries', 'audit_log', 'organisations']) {
    await assert.rejects(theirs.unsafe(`select from public.${table}`), /permission denied/)
  }
  await app.end()
  await theirs.end()
})
