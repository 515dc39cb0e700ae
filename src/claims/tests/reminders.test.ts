import assert from 'node:assert/strict'
import type { Accounts } from '#platform/accounts/accounts.ts'
import { newId } from '#platform/identifier.ts'
import type { Letter } from '#platform/mail.ts'
import { makeFeed } from '#schedule/feed-contract.ts'
import { testServices } from '../../../tests/services.ts'
import { story } from '../../../tests/story.ts'
import { addDeadline, finishDeadline } from '../deadline-contract.ts'
import { letterOf, remind } from '../reminders.ts'
import { aCase, draft, handOver } from './a-case.ts'

const accounts = (invited = false) =>
  ({
    factsOf: async (users: readonly string[]) =>
      new Map(users.map(user => [user, { email: `${user}@example.kz`, invited, secondFactor: false }])),
  }) as unknown as Accounts

story('Every lawyer gets one letter a day of what is due, without a name', async office => {
  const lawyer = office.as('lawyer')
  const found = await aCase(office)
  await aCase(office, { office: 'rudny' })
  await handOver(lawyer, await draft(lawyer, found), '2020-11-20')
  const own = { id: newId(), title: 'Позвонить Динаре', dueOn: '2020-12-02' }
  const { version } = await lawyer.call(addDeadline, { params: { id: found.id }, input: own })
  await lawyer.call(addDeadline, {
    params: { id: found.id },
    input: { id: newId(), title: 'Потом', dueOn: '2020-12-20' },
  })
  const letters: Letter[] = []
  const mail = { send: async (letter: Letter) => void letters.push(letter), close: () => {} }
  const parts = { ...testServices(), mail, accounts: accounts() }
  const { organisation } = office.home
  assert.equal(
    await remind(office.database, organisation, { ...parts, accounts: accounts(true) }),
    0,
    'who has no password yet',
  )
  assert.equal(await remind(office.database, organisation, parts), 1)
  assert.equal(await remind(office.database, organisation, parts), 0, 'once a day')
  const [{ subject, text }] = letters as [Letter]
  assert.equal(subject, 'Сроки по делам: 2')
  assert.match(
    text,
    /^30\.11\.2020 \(сегодня\) — К-2020\/1: Ответ продавца на претензию\n02\.12\.2020 — К-2020\/1: Срок, назначенный офисом\n/,
  )
  assert.doesNotMatch(text, /Динар|Ермеков|Алтын/)
  assert.equal(
    await remind(office.database, organisation, { ...parts, today: () => '2020-12-01' }),
    1,
    'and again the next day',
  )
  assert.match(letters[1]!.text, /30\.11\.2020 \(просрочено\)/)
  await lawyer.call(finishDeadline, { params: { id: own.id }, input: { version } })
})

story('A letter that could not be sent is tried again', async office => {
  const found = await aCase(office)
  const input = { id: newId(), title: 'Суд', dueOn: '2020-12-01' }
  await office.as('lawyer').call(addDeadline, { params: { id: found.id }, input })
  const parts = { ...testServices(), accounts: accounts() }
  const down = { send: () => Promise.reject(new Error('the mail server is away')), close: () => {} }
  const up = { send: async () => {}, close: () => {} }
  const { organisation } = office.home
  await assert.rejects(remind(office.database, organisation, { ...parts, mail: down }), /away/)
  assert.equal(await remind(office.database, organisation, { ...parts, mail: up }), 1)
})

story('Calendars of telephones show what is due, without a name', async office => {
  const lawyer = office.as('lawyer')
  const found = await aCase(office)
  await handOver(lawyer, await draft(lawyer, found), '2020-11-20')
  await lawyer.call(addDeadline, {
    params: { id: found.id },
    input: { id: newId(), title: 'Позвонить Динаре', dueOn: '2020-12-02' },
  })
  const { address } = await office.as('chair').call(makeFeed, {
    params: { programme: office.home.programme },
    input: { id: newId(), of: { kind: 'lawyer', lawyer: office.home.member.lawyer }, language: 'ru' },
  })
  const { body } = await office.app.inject({ method: 'GET', url: new URL(address).pathname })
  const text = body.replace(/\r\n /g, '')
  assert.match(text, /DTSTART;VALUE=DATE:20201130\r\n[\s\S]*SUMMARY:К-2020\/1: Ответ продавца на претензию/)
  assert.match(text, /SUMMARY:К-2020\/1: Срок по делу/)
  assert.doesNotMatch(text, /Позвонить/)
})

story('The letter speaks the reader’s language', async () => {
  const due = [{ kind: 'body_answer' as const, dueOn: '2020-11-29', number: 'К-2020/7' }]
  assert.match(
    letterOf(due, 'kk', '2020-11-30', 'http://localhost').text,
    /\(мерзімі өтті\) — К-2020\/7: Мемлекеттік органның жауабы/,
  )
  assert.match(
    letterOf(due, 'en', '2020-11-30', 'http://localhost').text,
    /\(overdue\) — К-2020\/7: The state body’s answer/,
  )
})
