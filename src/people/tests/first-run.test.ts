import assert from 'node:assert/strict'
import { test } from 'node:test'
import { openPool } from '#platform/database.ts'
import { newId } from '#platform/identifier.ts'
import { goodPassword, openFrontDoor } from '../../../tests/front-door.ts'
import { setUpCode } from '../set-up-code.ts'

const door = await openFrontDoor()
const owner = openPool(door.connection, { max: 1, role: '' })
await owner`truncate organisations cascade`
await owner.end()

const founding = (more = {}) => ({
  code: setUpCode(door.services.secrets),
  id: newId(),
  organisation: 'ОО «Әділет»',
  language: 'kk',
  name: 'Тілеуова Сәуле',
  email: 'Saule@example.kz',
  password: goodPassword,
  ...more,
})

test('the set-up code can be read out', () => {
  assert.match(setUpCode(door.services.secrets), /^[2-9A-HJ-NP-Z]{4}(-[2-9A-HJ-NP-Z]{4}){3}$/)
})

test('the organisation is founded once, by whoever has the code, with a password that will do', async () => {
  const browser = door.browser()
  assert.deepEqual((await browser.get('/first-run')).body, { needed: true })
  const wrong = await browser.post('/first-run', founding({ code: 'AAAA-AAAA-AAAA-AAAA' }))
  assert.deepEqual([wrong.status, wrong.body.code], [403, 'people.wrong_set_up_code'])
  const weak = await browser.post('/first-run', founding({ password: 'Әділет-Әділет-2020' }))
  assert.deepEqual([weak.status, weak.body.code], [422, 'password_too_common'])
  assert.deepEqual((await browser.get('/first-run')).body, { needed: true }, 'a refusal leaves nothing behind')

  const together = await Promise.all([
    browser.post('/first-run', founding({ code: setUpCode(door.services.secrets).toLowerCase().replaceAll('-', ' ') })),
    browser.post('/first-run', founding({ email: 'second@example.kz' })),
  ])
  assert.deepEqual(together.map(({ status }) => status).sort(), [200, 409])
  assert.deepEqual((await browser.get('/first-run')).body, { needed: false })
  assert.equal((await browser.post('/first-run', founding())).body.code, 'people.first_run_is_done')

  const email = together[0]!.status === 200 ? 'saule@example.kz' : 'second@example.kz'
  assert.equal((await browser.signIn(email)).status, 200)
  const me = (await browser.get('/me')).body
  assert.deepEqual([me.roles, me.organisation.name, me.language, me.programmes], [['chair'], 'ОО «Әділет»', 'kk', []])
  const [line] = (await browser.get('/audit')).body.items
  assert.equal(line.action, 'people.organisation.found')
  assert.doesNotMatch(JSON.stringify(line), /example\.kz|чайник/)
})
