import assert from 'node:assert/strict'
import { test } from 'node:test'
import { actorOf } from '#demonstration/founding.ts'
import { writeAudit } from '#platform/audit.ts'
import { verifyAudit } from '#platform/audit-verify.ts'
import { openPool } from '#platform/database.ts'
import { home, neighbour } from '../../../tests/database.ts'
import { openFrontDoor } from '../../../tests/front-door.ts'

const door = await openFrontDoor()
const lawyer = actorOf(home, 'lawyer')

const write = (subject: string | null, note: string) =>
  door.database.inside(home.organisation, sql =>
    writeAudit(sql, lawyer, { action: 'reception.entry.close', subject, details: { note } }),
  )
const verdict = (organisation = home.organisation) =>
  door.database.inside(organisation, sql => verifyAudit(sql, organisation), { readOnly: true })

/** What somebody does who got hold of the tables' owner. */
async function asOwner(statement: string, put = ''): Promise<void> {
  const owner = openPool(door.connection, { max: 1, role: '' })
  await owner.unsafe(statement)
  const changed = await verdict()
  taken.push(changed)
  if (put) await owner.unsafe(put)
  await owner.end()
}
const taken: Awaited<ReturnType<typeof verdict>>[] = []

test('an empty log is unbroken', async () => {
  assert.deepEqual(await verdict(neighbour.organisation), { lines: 0, brokenAt: null, missingAtEnd: 0, unbroken: true })
})

test('the chain shows a changed line, a line taken out, and a cut tail', async () => {
  for (let i = 1; i <= 6; i++) await write(i % 2 ? home.member.intern : null, `запись ${i}`)
  assert.deepEqual(await verdict(), { lines: 6, brokenAt: null, missingAtEnd: 0, unbroken: true })

  const details = (note: string) => `update audit_log set details = '{"note": "${note}"}' where seq = 3`
  await asOwner(details('другое'), details('запись 3'))
  assert.deepEqual(taken.pop(), { lines: 6, brokenAt: 3, missingAtEnd: 0, unbroken: false })
  assert.equal((await verdict()).unbroken, true, 'put back as it was')

  const member = (id: string) => `update audit_log set member = '${id}' where seq = 5`
  await asOwner(member(home.member.chair), member(home.member.lawyer))
  assert.equal(taken.pop()?.brokenAt, 5)

  await asOwner('delete from audit_log where seq = 6')
  assert.deepEqual(taken.pop(), { lines: 5, brokenAt: null, missingAtEnd: 1, unbroken: false })
  await asOwner('delete from audit_log where seq = 2')
  assert.deepEqual(taken.pop(), { lines: 4, brokenAt: 3, missingAtEnd: 1, unbroken: false })
})

test('a changed hash with a changed line is found at the next line; the head is part of the chain', async () => {
  const owner = openPool(door.connection, { max: 1, role: '' })
  await owner`truncate audit_log, audit_heads`
  for (let i = 1; i <= 3; i++) await write(null, `запись ${i}`)
  await owner`update audit_log line set details = '{}' where seq = 2`
  await owner`update audit_log line set hash = sha256(previous || audit_text(line)) where seq = 2`
  assert.equal((await verdict()).brokenAt, 3)
  await owner`update audit_log line set details = '{}' where seq = 3`
  await owner`update audit_log line set previous = (select hash from audit_log where seq = 2) where seq = 3`
  await owner`update audit_log line set hash = sha256(previous || audit_text(line)) where seq = 3`
  assert.equal((await verdict()).brokenAt, 3, 'the head still has the old hash')
  await owner.end()
})

test('the application’s role can’t change, take out or number the log’s lines', async () => {
  const inside = (statement: string) =>
    door.database.inside(home.organisation, sql =>
      (sql as never as { unsafe(text: string): Promise<unknown> }).unsafe(statement),
    )
  for (const statement of [
    "update audit_log set action = 'x'",
    'delete from audit_log',
    'truncate audit_log',
    'update audit_heads set seq = 0',
    'delete from audit_heads',
    `insert into audit_heads values ('${home.organisation}', 9, '')`,
    'alter table audit_log disable trigger all',
  ]) {
    await assert.rejects(inside(statement), /permission denied|must be owner/, statement)
  }
})

test('the log is paged from its newest line, and only for those who may read it', async () => {
  const owner = openPool(door.connection, { max: 1, role: '' })
  await owner`truncate audit_log, audit_heads`
  await owner.end()
  for (let i = 1; i <= 7; i++) await write(home.member.intern, `запись ${i}`)
  await door.hire('reader@example.kz', ['coordinator'])
  const reader = door.browser()
  await reader.signIn('reader@example.kz')
  const first = (await reader.get('/audit?limit=3')).body
  assert.deepEqual(
    first.items.map(({ seq }: { seq: number }) => seq),
    [7, 6, 5],
  )
  const second = (await reader.get(`/audit?limit=3&before=${first.next}`)).body
  assert.deepEqual(
    second.items.map(({ seq }: { seq: number }) => seq),
    [4, 3, 2],
  )
  const last = (await reader.get(`/audit?limit=3&before=${second.next}&action=reception.entry.close`)).body
  assert.deepEqual([last.items.length, last.next], [1, null])
  assert.equal((await reader.get('/audit?action=reception.entry.annul')).body.items.length, 0)
  assert.deepEqual((await reader.get('/audit/verdict')).body, {
    lines: 7,
    brokenAt: null,
    missingAtEnd: 0,
    unbroken: true,
  })
  await door.hire('curious@example.kz', ['lawyer'])
  const curious = door.browser()
  await curious.signIn('curious@example.kz')
  assert.equal((await curious.get('/audit')).status, 403)
})
