import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { setTimeout as sleep } from 'node:timers/promises'
import { connect, openPool, type Sql } from '#platform/database.ts'
import { home, testDatabase } from '../../../tests/database.ts'
import { sharedFlush } from '../shared-flush.ts'

const { connection } = await testDatabase()
const database = connect(connection, { max: 1 })
const owner = openPool(connection, { max: 1, role: '' })
after(() => Promise.all([database.end(), owner.end()]))

const serverOf = async (sql: Sql) => (await sql<{ pid: number }[]>`select pg_backend_pid() as pid`)[0]!.pid
const cut = async (pid: number) => owner`select pg_terminate_backend(${pid})`

/** When the server's side of a transaction's connection ends. */
const moments: Record<string, (sql: Sql) => Promise<unknown>> = {
  'while a statement runs': async sql => {
    const pid = await serverOf(sql)
    await Promise.all([sql`select pg_sleep(10)`, sleep(50).then(() => cut(pid))])
  },
  'right before the next statement': async sql => {
    await cut(await serverOf(sql))
    return sql`select 1`
  },
  'between two statements': async sql => {
    await cut(await serverOf(sql))
    await sleep(50)
    return sql`select 1`
  },
  'before the commit': async sql => {
    await cut(await serverOf(sql))
    await sleep(50)
  },
}

for (const [when, work] of Object.entries(moments)) {
  test(`A connection that is lost ${when} fails its transaction at once, and the next one has a new one`, async () => {
    await assert.rejects(database.inside(home.organisation, work))
    const rows = await database.inside(home.organisation, sql => sql`select from offices`)
    assert.equal(rows.length, 2)
    assert.equal((await database.shared`select 1`).length, 1)
  })
}

test('Who comes while a flush is under way shares the next one', async () => {
  let begun = 0
  const flush = sharedFlush(async () => {
    begun++
    await sleep(20)
  })
  const first = flush()
  await sleep(5)
  await Promise.all([first, flush(), flush(), flush()])
  assert.equal(begun, 2)
})

test('A flush that fails fails for those who waited for it, and not for the next', async () => {
  const [broken, whole] = [new Error('broken'), undefined]
  const ends = [broken, whole]
  const flush = sharedFlush(async () => {
    const end = ends.shift()
    if (end) throw end
  })
  await assert.rejects(flush(), broken)
  await flush()
})
