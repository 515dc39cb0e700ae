import assert from 'node:assert/strict'
import { correctItem, readItem, showItem } from '#evidence/contract.ts'
import type { FactRow } from '#platform/fact.ts'
import { newId } from '#platform/identifier.ts'
import { type Office, story, storyOfTheYear } from '../../../../tests/story.ts'
import { readFigure } from '../../contract.ts'
import { listLinks, listOpenings, makeLink, type readLinkedFigure, revokeLink } from '../contract.ts'
import { shownRows } from '../shown-rows.ts'

const params = ({ home }: Office) => ({ programme: home.programme })
const order = (days = 30) => ({ id: newId(), name: 'Мониторинг оператора', days })

async function aLink(office: Office) {
  const made = await office.as('coordinator').call(makeLink, { params: params(office), input: order() })
  return { id: made.id, path: new URL(made.address).pathname }
}

/** Somebody with nothing but the address. */
const ask = (office: Office, path: string) =>
  office.app.inject({ url: `/api${path}`, headers: { 'accept-language': 'ru' } })

type Opened = (typeof readLinkedFigure)['reply']['_zod']['output']
const opened = async (office: Office, path: string, name: string): Promise<Opened> => {
  const reply = await ask(office, `${path}/figures/${name}`)
  assert.equal(reply.statusCode, 200, reply.body)
  return reply.json()
}

storyOfTheYear('Whoever has the link reads every number, and its rows are the ones that were counted', async office => {
  const { id, path } = await aLink(office)
  const ledger = (await ask(office, path)).json()
  assert.ok(ledger.lines.length > 100)
  assert.ok(ledger.lines.every(({ origin }: { origin: string }) => origin !== 'typed'))
  assert.doesNotMatch(JSON.stringify(ledger), /\+7/, 'no contact of a partner')
  const figure = await opened(office, path, 'I05')
  const inside = await office.as('chair').call(readFigure, { params: { ...params(office), name: 'I05' } })
  assert.equal(figure.figure.value, inside.figure.value)
  assert.deepEqual(figure.total, inside.total)
  assert.deepEqual(
    figure.items.map(({ record }) => record),
    inside.items.map(({ record }) => record),
  )
  assert.match(figure.items[0]!.detail!, /—/, 'topics are said in words')
  assert.equal((figure.figure as { filters?: unknown }).filters, undefined)
  const { items } = await office.as('chair').call(listOpenings, { params: { id } })
  assert.deepEqual(
    items.map(({ what, name }) => `${what} ${name}`),
    ['figure I05', 'ledger '],
  )
  const [line] = await office.look(
    sql =>
      sql<{ by: string }[]>`select details ->> 'by' as by from audit_log where action = 'report.link.open' limit 1`,
  )
  assert.equal(line!.by, 'Мониторинг оператора')
})

storyOfTheYear('Names behind a number are masked, and a record of an unknown kind says its day only', async office => {
  const { path } = await aLink(office)
  const { items } = await opened(office, path, 'reception.people')
  assert.ok(items.length > 0)
  for (const { label } of items) assert.match(label, /•/)
  const row = (kind: string): FactRow => ({
    ...{ record: newId(), kind, on: '2020-03-02', label: 'Сейтқалиева Дана', detail: 'юрист', amount: 5 },
  })
  const rows = ['people.member', 'events.expert', 'something.new', 'school.lesson', 'school.stream'].map(row)
  const shown = await office.look(sql => shownRows(sql, rows, 'ru'))
  assert.deepEqual(
    shown.map(({ label, detail, amount }) => [label, detail, amount]),
    [
      ['', null, 5],
      ['', null, 5],
      ['', null, 5],
      ['Сейтқалиева Дана', null, 5],
      ['Сейтқалиева Дана', 'юрист', 5],
    ],
  )
})

storyOfTheYear(
  'A file opens only after somebody has said that it has no personal data; another file loses that mark',
  async office => {
    const { id, path } = await aLink(office)
    const [item] = await office.look(
      sql => sql<{ id: string }[]>`
      select i.id from evidence_items i join evidence_links l on l.item = i.id join indicators d on d.id = l.target
      where d.code = 'I05' and i.file is not null limit 1`,
    )
    const at = `${path}/documents/${item!.id}`
    const documents = async () => (await opened(office, path, 'I05')).documents
    assert.deepEqual(
      (await documents()).filter(each => each.id === item!.id).map(({ file, withheld }) => [file, withheld]),
      [[null, true]],
    )
    assert.equal((await ask(office, at)).statusCode, 404)
    const { version, ...before } = await office.as('editor').call(readItem, { params: { id: item!.id } })
    const mark = { params: { id: item!.id }, input: { shown: true, version } }
    await office.as('editor').refused(showItem, mark, 403)
    await office.as('coordinator', office.neighbour).refused(showItem, mark, 404)
    const shown = await office.as('coordinator').call(showItem, mark)
    await office.as('coordinator').refused(showItem, mark, 409, 'stale_version')
    const reply = await ask(office, at)
    assert.equal(reply.statusCode, 200)
    assert.match(String(reply.headers['content-security-policy']), /sandbox/)
    assert.equal((await office.as('chair').call(listOpenings, { params: { id } })).items[0]!.what, 'file')

    const [other] = await office.look(
      sql => sql<{ id: string }[]>`select id from files where id <> ${before.file!.id} limit 1`,
    )
    const { activity, title, kind } = before
    const input = { version: shown.version, activity, title, kind, file: other!.id }
    const corrected = await office.as('editor').call(correctItem, { params: { id: item!.id }, input })
    assert.equal(corrected.shownAt, null)
    assert.equal((await ask(office, at)).statusCode, 404)
  },
)

storyOfTheYear('A link that was revoked, is over, or never was answers alike', async office => {
  const gone = async (path: string) => {
    const reply = await ask(office, path)
    assert.deepEqual([reply.statusCode, reply.json().code], [404, 'not_found'])
  }
  const revoked = await aLink(office)
  assert.equal((await ask(office, revoked.path)).statusCode, 200)
  await office.as('chair').call(revokeLink, { params: { id: revoked.id } })
  await office.as('chair').call(revokeLink, { params: { id: revoked.id } })
  await gone(revoked.path)
  await gone(`${revoked.path}/figures/I05`)
  const over = await aLink(office)
  await office.look(
    sql =>
      sql`update monitor_links set made_at = now() - interval '3 days', expires_at = now() - interval '1 second' where id = ${over.id}`,
  )
  await gone(over.path)
  await gone(`/monitor/${'a'.repeat(43)}`)
  const [kept] = await office.look(
    sql => sql<{ hash: Buffer }[]>`select token_hash as hash from monitor_links where id = ${over.id}`,
  )
  assert.ok(!over.path.includes(Buffer.from(kept!.hash).toString('base64url')), 'the address itself is not kept')
})

storyOfTheYear('Who asks too often waits', async office => {
  const { path, id } = await aLink(office)
  await office.look(sql => sql`update monitor_links set in_minute = 60, minute = now() where id = ${id}`)
  const reply = await ask(office, path)
  assert.deepEqual([reply.statusCode, reply.json().code], [429, 'report.link_too_often'])
  assert.ok(Number(reply.headers['retry-after']) > 0)
  await office.look(sql => sql`update monitor_links set minute = now() - interval '2 minutes' where id = ${id}`)
  assert.equal((await ask(office, path)).statusCode, 200)
})

story(
  'Leads make links; the same submit is one link, its term has an end, and a neighbour’s does not exist',
  async office => {
    const input = order()
    const made = await office.as('chair').call(makeLink, { params: params(office), input })
    const again = await office.as('chair').call(makeLink, { params: params(office), input })
    assert.equal(again.address, made.address)
    for (const name of ['lawyer', 'editor', 'monitor'] as const)
      await office.as(name).refused(makeLink, { params: params(office), input: order() }, 403)
    await office.as('chair').refused(makeLink, { params: params(office), input: order(181) }, 422)
    await office.as('chair').refused(makeLink, { params: params(office), input: order(0) }, 422)
    const stranger = office.as('chair', office.neighbour)
    await stranger.refused(revokeLink, { params: { id: made.id } }, 404)
    await stranger.refused(listOpenings, { params: { id: made.id } }, 404)
    await stranger.refused(listLinks, { params: params(office) }, 404)
    const { items } = await office.as('coordinator').call(listLinks, { params: params(office) })
    assert.deepEqual(
      items.map(({ name, holds, openings }) => [name, holds, openings]),
      [['Мониторинг оператора', true, 0]],
    )
  },
)
