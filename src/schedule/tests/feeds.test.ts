import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import ICAL from 'ical.js'
import { newId } from '#platform/identifier.ts'
import { planReceptionDay } from '#reception/office-contract.ts'
import { type Office, story } from '../../../tests/story.ts'
import { cancelAppointment, moveAppointment } from '../contract.ts'
import { listFeeds, makeFeed, revokeFeed } from '../feed-contract.ts'
import { booked, except, hours, inForce, MONDAY, WEDNESDAY, workdays } from './a-week.ts'

type Kind = { kind: 'office'; office: string } | { kind: 'lawyer'; lawyer: string }
const make = ({ as, home }: Office, of: Kind, who: 'lawyer' | 'chair' | 'coordinator' = 'chair', id = newId()) =>
  as(who).call(makeFeed, { params: { programme: home.programme }, input: { id, of, language: 'ru' } })
const ofOffice = (office: Office): Kind => ({ kind: 'office', office: office.home.office.kostanay })
/** As a telephone asks: without signing in. */
const ask = ({ app }: Office, address: string, headers: Record<string, string> = {}) =>
  app.inject({ method: 'GET', url: new URL(address).pathname, headers })
const events = (text: string) =>
  new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent').map(event => new ICAL.Event(event))
const titled = (text: string, title: string) => events(text).filter(({ summary }) => summary.startsWith(title))

story('An office’s calendar has times and numbers, in UTC, and nobody’s name', async office => {
  await inForce(office, { hours: [hours(1), hours(3)] })
  await booked(office, { at: '10:30', calledName: 'Сатыбалдина Айнұр', note: 'Чайник' })
  const { address } = await make(office, ofOffice(office))
  assert.match(address, /^http:\/\/localhost:\d+\/api\/calendar\/[\w-]{43}\.ics$/)
  const reply = await ask(office, address)
  assert.equal(reply.statusCode, 200)
  assert.equal(reply.headers['content-type'], 'text/calendar; charset=utf-8')
  const [event] = titled(reply.body, 'Приём 10:30')
  assert.equal(event!.summary, 'Приём 10:30, запись № 1')
  // Kostanay was six hours ahead of UTC in 2020.
  assert.deepEqual(
    [event!.startDate.toString(), event!.endDate.toString()],
    ['2020-11-30T04:30:00Z', '2020-11-30T05:00:00Z'],
  )
  for (const word of ['Сатыбалдина', 'Айнұр', 'Чайник', '7000000001']) assert.ok(!reply.body.includes(word), word)
  assert.equal(titled(reply.body, 'Часы приёма: Кабинет в Костанае, лично')[0]!.startDate.toJSDate().getUTCHours(), 3)
})

story('The text keeps RFC 5545: CRLF, lines of 75 octets, what must be there, ids once', async office => {
  await inForce(office)
  await except(office, { kind: 'quarantine', mode: 'phone', from: '2020-12-07', to: '2020-12-11' })
  await except(office, { from: '2020-12-14', to: '2020-12-14' })
  const { as, home } = office
  const title =
    'Единый день; «Қамқор», приём\\запись ветеранов войны и труда, кандасов, многодетных семей и одиноких пожилых людей'
  const day = {
    id: newId(),
    heldOn: WEDNESDAY,
    title,
    mode: 'in_person' as const,
    offices: [{ office: home.office.kostanay }],
  }
  await as('coordinator').call(planReceptionDay, { params: { programme: home.programme }, input: day })
  for (const at of ['09:00', '09:30', '12:30']) await booked(office, { at })
  const { address } = await make(office, ofOffice(office))
  const { rawPayload, body } = await ask(office, address)

  assert.ok(body.startsWith('BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:'))
  assert.ok(body.endsWith('END:VCALENDAR\r\n'))
  assert.ok(!/[^\r]\n|\r[^\n]/.test(body), 'every line ends with CRLF')
  for (const line of rawPayload.toString('latin1').split('\r\n')) assert.ok(line.length <= 75, `${line.length} octets`)
  const unfolded = body.replaceAll('\r\n ', '')
  assert.ok(!unfolded.includes('\ufffd'), 'no letter is torn apart')
  const found = unfolded.split('BEGIN:VEVENT').slice(1)
  assert.ok(found.length > 60)
  for (const event of found) {
    for (const name of ['UID', 'DTSTAMP', 'DTSTART', 'DTEND', 'SUMMARY'])
      assert.match(event, new RegExp(`\r\n${name}[:;]`))
    assert.match(event, /\r\nDTSTART(:\d{8}T\d{6}Z|;VALUE=DATE:\d{8})\r\n/)
    assert.match(event, /\r\nDTSTAMP:\d{8}T\d{6}Z\r\n/)
  }
  const ids = found.map(event => /\r\nUID:(.+)\r\n/.exec(event)![1])
  assert.equal(new Set(ids).size, ids.length)
  const [unified] = titled(body, 'Единый день')
  assert.deepEqual(
    [unified!.summary, unified!.startDate.isDate, unified!.startDate.toString()],
    [title, true, WEDNESDAY],
  )
  assert.deepEqual(
    titled(body, 'Приёма нет').map(({ summary, startDate }) => `${startDate} ${summary}`),
    [
      '2020-12-01 Приёма нет: Кабинет в Костанае (День Первого Президента)',
      '2020-12-14 Приёма нет: Кабинет в Костанае (закрыто)',
      '2020-12-16 Приёма нет: Кабинет в Костанае (День Независимости)',
      '2020-12-17 Приёма нет: Кабинет в Костанае (День Независимости)',
      '2020-12-18 Приёма нет: Кабинет в Костанае (Перенос по решению Правительства)',
      ...['2021-01-01', '2021-01-02'].map(day => `${day} Приёма нет: Кабинет в Костанае (Новый год)`),
      '2021-01-04 Приёма нет: Кабинет в Костанае (Выходной за праздник, совпавший с выходным)',
      '2021-01-07 Приёма нет: Кабинет в Костанае (Православное Рождество)',
    ],
  )
  assert.equal(titled(body, 'Часы приёма: Кабинет в Костанае, по телефону').length, 5)
})

story('A moved appointment is the same event with a higher sequence; a cancelled one is gone', async office => {
  const { as } = office
  await inForce(office)
  const { id } = await booked(office)
  const other = await booked(office, { at: '11:00' })
  const { address } = await make(office, ofOffice(office))
  const before = titled((await ask(office, address)).body, 'Приём 10:00')[0]!
  const to = { version: 1, day: WEDNESDAY, at: '12:00', lawyer: null, because: 'Просит' }
  await as('intern').call(moveAppointment, { params: { id }, input: to })
  await as('intern').call(cancelAppointment, {
    params: { id: other.id },
    input: { version: 1, by: 'office', because: 'Болезнь' },
  })
  const { body } = await ask(office, address)
  const [after] = titled(body, 'Приём 1')
  assert.deepEqual([after!.uid, after!.sequence, before.sequence], [before.uid, 1, 0])
  assert.equal(after!.startDate.toString(), '2020-12-02T06:00:00Z')
  assert.equal(titled(body, 'Приём 1').length, 1)
})

story('What has not changed is not sent again', async office => {
  await inForce(office)
  const { address } = await make(office, ofOffice(office))
  const first = await ask(office, address)
  const etag = String(first.headers.etag)
  assert.match(etag, /^"[\w-]{32}"$/)
  assert.equal(first.headers['cache-control'], 'private, no-cache')
  for (const known of [etag, `W/${etag}`, `"x", ${etag}`, '*']) {
    const again = await ask(office, address, { 'if-none-match': known })
    assert.deepEqual([again.statusCode, again.body, again.headers.etag], [304, '', etag])
  }
  await booked(office)
  const changed = await ask(office, address, { 'if-none-match': etag })
  assert.equal(changed.statusCode, 200)
  assert.notEqual(changed.headers.etag, etag)
})

story('A lawyer’s calendar has their own hours and visitors, and those of any lawyer', async office => {
  const { home } = office
  const { lawyer } = home.member
  await inForce(office, { hours: [...workdays({ lawyer }), ...workdays({ from: '14:00', to: '16:00' })] })
  const { lawyer2 } = home.member
  await inForce(office, { office: home.office.rudny, hours: workdays({ lawyer: lawyer2 }) })
  await booked(office, { lawyer, at: '10:00' })
  await booked(office, { at: '14:00' })
  const { body } = await ask(office, (await make(office, { kind: 'lawyer', lawyer }, 'lawyer')).address)
  assert.equal(titled(body, 'Приём').length - titled(body, 'Приёма нет').length, 2)
  const theirs = await ask(office, (await make(office, { kind: 'lawyer', lawyer: lawyer2 })).address)
  assert.equal(titled(theirs.body, 'Приём 1').length, 0)
})

story('An address is kept as a hash, can be made again by the same submit, and revoked for good', async office => {
  const { as, home, look } = office
  const id = newId()
  const first = await make(office, ofOffice(office), 'chair', id)
  assert.deepEqual(await make(office, ofOffice(office), 'chair', id), first)
  const token = /([\w-]{43})\.ics$/.exec(first.address)![1]!
  const [kept] = await look(sql => sql<{ tokenHash: Buffer }[]>`select token_hash from feeds`)
  assert.deepEqual(kept!.tokenHash, createHash('sha256').update(token).digest())
  await ask(office, first.address)
  const { items } = await as('chair').call(listFeeds, { params: { programme: home.programme } })
  assert.deepEqual(
    [items[0]!.readOn, items[0]!.officeName, 'address' in items[0]!],
    [MONDAY, 'Кабинет в Костанае', false],
  )
  const revoked = await as('chair').call(revokeFeed, { params: { id } })
  const again = await as('chair').call(revokeFeed, { params: { id } })
  assert.deepEqual([again.revokedAt, again.revokedAt !== null], [revoked.revokedAt, true])
  assert.equal((await ask(office, first.address)).statusCode, 404)
})

story('A wrong address, and that of somebody who has left, are ones that never were', async office => {
  const { home, look } = office
  const { address } = await make(office, { kind: 'lawyer', lawyer: home.member.lawyer })
  assert.equal((await ask(office, address)).statusCode, 200)
  await look(sql => sql`update members set ended_on = '2020-11-29' where id = ${home.member.lawyer}`)
  assert.equal((await ask(office, address)).statusCode, 404)
  const wrong = address.replace(/.(?=\.ics)/, letter => (letter === 'A' ? 'B' : 'A'))
  assert.equal((await ask(office, wrong)).statusCode, 404)
  for (const odd of ['x', '', '%00', `${'a'.repeat(42)}`, '../feeds']) {
    const { statusCode } = await ask(office, `http://localhost/api/calendar/${odd}.ics`)
    assert.ok([404, 422].includes(statusCode), odd)
  }
})

story('Lawyers make the calendars of their offices and their own; interns and others none', async office => {
  const { as, home, neighbour } = office
  const params = { programme: home.programme }
  const asked = (of: object) => ({ params, input: { id: newId(), of, language: 'kk' } })
  await make(office, ofOffice(office), 'lawyer')
  await as('lawyer').refused(makeFeed, asked({ kind: 'office', office: home.office.rudny }), 404, 'not_found')
  const theirs = { kind: 'lawyer', lawyer: home.member.lawyer2 }
  await as('lawyer').refused(makeFeed, asked(theirs), 403, 'schedule.someone_elses_calendar')
  const feed = await as('coordinator').call(makeFeed, asked(theirs) as never)
  await as('lawyer').refused(revokeFeed, { params: { id: feed.id } }, 404, 'not_found')
  await as('lawyer2').call(revokeFeed, { params: { id: feed.id } })
  assert.equal((await as('lawyer').call(listFeeds, { params })).items.length, 1)
  for (const who of ['intern', 'editor', 'monitor'] as const)
    await as(who).refused(makeFeed, asked(ofOffice(office)), 403, 'forbidden')
  await as('chair', neighbour).refused(makeFeed, asked(ofOffice(office)), 404, 'not_found')
  await as('chair', neighbour).refused(revokeFeed, { params: { id: feed.id } }, 404, 'not_found')
  await as('chair').refused(makeFeed, asked({ kind: 'office', office: newId() }), 422, 'unknown_link')
})
