import assert from 'node:assert/strict'
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { after, afterEach, test } from 'node:test'
import postgres from 'postgres'
import { type Connection, type EmbeddedPostgres, openPostgres } from '../src/platform/embedded-postgres.ts'

// The tests tell one story on one data folder, in this order; only the last two have folders of their own.
const base = mkdtempSync(join(tmpdir(), 'quqyq-pg-'))
chmodSync(base, 0o711)
const data = join(base, 'data')
const open: EmbeddedPostgres[] = []
const children: ChildProcess[] = []

afterEach(async () => {
  for (const child of children.splice(0)) child.kill('SIGKILL')
  for (const server of open.splice(0)) await server.close()
})
after(() => rmSync(base, { recursive: true }))

test('the first start makes the database, the last one out stops the server', async () => {
  const server = await enter()
  assert.equal(server.connection.database, 'quqyq')
  await ask(server, sql => sql`create table entries (number int)`)
  await server.close()
  assert.equal(serverOf(data), undefined)
})

test('the next start finds what was written', async () => {
  const server = await enter()
  await ask(server, sql => sql`insert into entries values (1)`)
  assert.deepEqual(await numbers(server), [1])
})

test('words of Kazakh and Russian are words for the search of similar names', async () => {
  const server = await enter()
  const [row] = await ask(server, sql => {
    return sql.unsafe(`create extension pg_trgm; select similarity('Нурсултан', 'Нұрсұлтан'), lower('ҚҰҚЫҚ') as low`)
  }).then(results => results.at(-1) as unknown as { similarity: number; low: string }[])
  assert.deepEqual(row, { similarity: 0.25, low: 'құқық' })
})

test('a second process joins the server, and the first may leave before it', async () => {
  const server = await enter()
  const pid = serverOf(data)
  const other = await otherProcess(data)
  assert.deepEqual(other.connection, JSON.parse(JSON.stringify(server.connection)))
  await server.close()
  assert.equal(serverOf(data), pid)
  await other.close()
  assert.equal(serverOf(data), undefined)
})

test('somebody who came by the socket alone keeps the server running', async () => {
  const server = await enter()
  const console = postgres({ ...server.connection, max: 1 })
  await console`select 1`
  await server.close()
  assert.notEqual(serverOf(data), undefined)
  await console.end()
  await (await enter()).close()
  assert.equal(serverOf(data), undefined)
})

test('after our process was killed the next start takes over the server that still runs', async () => {
  const { child } = await otherProcess(data)
  const pid = serverOf(data)
  child.kill('SIGKILL')
  await once(child, 'exit')
  const server = await enter()
  assert.equal(serverOf(data), pid)
  await server.close()
  assert.equal(serverOf(data), undefined)
})

test('a program that ends without closing the database is not kept alive by it', async () => {
  const { child } = await otherProcess(data, '')
  const [code] = await once(child, 'exit')
  assert.equal(code, 0)
})

test('after the server was killed the next start recovers every committed row', async () => {
  const server = await enter()
  await ask(server, sql => sql`insert into entries select generate_series(2, 1000)`)
  process.kill(serverOf(data)!, 'SIGKILL')
  const again = await enter()
  assert.equal((await numbers(again)).length, 1000)
  await server.close()
  assert.equal((await numbers(again)).length, 1000, 'the one who lost its connection must not stop the new server')
})

test('a dead server is known as dead when another program has its number', async () => {
  const server = await enter()
  const pid = serverOf(data)!
  process.kill(pid, 'SIGKILL')
  for (const file of ['cluster/postmaster.pid', 'run/.s.PGSQL.5432.lock'].map(name => join(data, 'postgres', name))) {
    writeFileSync(file, readFileSync(file, 'utf8').replace(`${pid}`, `${process.pid}`))
  }
  const again = await enter()
  assert.equal((await numbers(again)).length, 1000)
  await server.close()
})

test('two processes that start at the same moment on an empty folder share one server', async () => {
  const fresh = join(base, 'fresh')
  const [one, two] = await Promise.all([otherProcess(fresh), otherProcess(fresh)])
  assert.deepEqual(one.connection, two.connection)
  const pid = serverOf(fresh)
  await Promise.all([one.close(), two.close()])
  assert.equal(serverOf(fresh), undefined, `${pid} was left behind`)
})

test('a data folder too deep for a socket, with odd letters in its name, works too', async () => {
  const server = await enter(join(base, `Құқық "it's" $HOME, ${'deep '.repeat(20)}`))
  assert.ok(server.connection.host.length < 90)
  await ask(server, sql => sql`select 1`)
  await server.close()
  rmSync(server.connection.host, { recursive: true })
})

async function enter(folder = data): Promise<EmbeddedPostgres> {
  const server = await openPostgres(folder)
  open.push(server)
  return server
}

async function ask<T>({ connection }: EmbeddedPostgres, question: (sql: postgres.Sql) => Promise<T>): Promise<T> {
  const sql = postgres({ ...connection, max: 1 })
  const answer = await question(sql)
  await sql.end()
  return answer
}

async function numbers(server: EmbeddedPostgres): Promise<number[]> {
  const rows = await ask(server, sql => sql<{ number: number }[]>`select number from entries order by number`)
  return rows.map(row => row.number)
}

/** A process of ours that opens the database, says how it is reached, and closes when its input ends. */
async function otherProcess(folder: string, then = `process.stdin.on('end', () => server.close()).resume()`) {
  const script = `
    const { openPostgres } = await import(${JSON.stringify(import.meta.resolve('../src/platform/embedded-postgres.ts'))})
    const server = await openPostgres(${JSON.stringify(folder)})
    console.log(JSON.stringify(server.connection))
    ${then}`
  const child = spawn(process.execPath, ['--input-type=module', '-e', script], { stdio: ['pipe', 'pipe', 'inherit'] })
  children.push(child)
  const [line] = await once(createInterface(child.stdout), 'line')
  const close = async () => {
    child.stdin.end()
    await once(child, 'exit')
  }
  return { child, close, connection: JSON.parse(line) as Connection }
}

/** The process number of the server on the folder; undefined when none was left. */
function serverOf(folder: string): number | undefined {
  try {
    return Number(readFileSync(join(folder, 'postgres/cluster/postmaster.pid'), 'utf8').split('\n')[0])
  } catch {
    return undefined
  }
}
