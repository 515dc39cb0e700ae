import assert from 'node:assert/strict'
import { once } from 'node:events'
import { request } from 'node:http'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { setTimeout as wait } from 'node:timers/promises'
import { buildWeb } from '#platform/build-web.ts'
import { type Connection, openPool } from '#platform/database.ts'
import { openPostgres } from '#platform/embedded-postgres.ts'
import { newId } from '#platform/identifier.ts'
import { openJobs } from '#platform/jobs.ts'
import { goodPassword } from './front-door.ts'
import { endAll, freePort, newFolder, type Serving, type Settings, serve } from './processes.ts'

// One story, in this order: two servers on one database, from the first run to the last kill.
const { folder, remove } = newFolder()
let leave = async () => {}
after(async () => {
  await endAll()
  await leave()
  remove()
})
const { settings, joined } = await emptyDatabase()
await buildWeb()
const [here, there] = [await freePort(), await freePort()]
let [one, two] = await Promise.all([serve(settings, here), serve(settings, there)])
const database = await joined()
leave = database.leave
const { connection } = database
const [programme, office] = [newId(), newId()]
let organisation = ''
let cookie = ''

test('two servers that start together make one database, and found one organisation', async () => {
  const [code, same] = await Promise.all([one, two].map(setUpCodeOf))
  assert.equal(same, code)
  const runs = await Promise.all(
    [one, two].map((server, index) =>
      ask(server, 'POST', '/first-run', {
        ...{ code, id: newId(), organisation: 'ОО «Қорған»', language: 'ru', name: 'Оспанова Гүлнар' },
        ...{ email: `chair${index}@example.kz`, password: goodPassword },
      }),
    ),
  )
  assert.deepEqual(runs.map(({ status }) => status).toSorted(), [200, 409])
  const won = runs.findIndex(({ status }) => status === 200)
  organisation = runs[won]!.body.organisation
  const signedIn = await fetch(`${one.url}/api/auth/sign-in/email`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ email: `chair${won}@example.kz`, password: goodPassword }),
  })
  assert.equal(signedIn.status, 200, await signedIn.text())
  cookie = signedIn.headers
    .getSetCookie()
    .map(line => line.split(';')[0])
    .join('; ')
})

test('who signed in at one is signed in at the other', async () => {
  for (const server of [one, two]) {
    const { status, body } = await ask(server, 'GET', '/me')
    assert.deepEqual([status, body.organisation?.id], [200, organisation])
  }
})

test('forty entries registered at both at once have the numbers 1 to 40, without a gap', async () => {
  const passport = { topic: 'Защита прав потребителей', goal: '', direction: '', operator: '', resultPlanned: '' }
  const contract = { contractNumber: '27-ПГ', contractOn: '2020-02-28', sumTenge: 3_245_462 }
  const term = { startsOn: '2020-03-02', endsOn: '2020-11-30' }
  await must(
    ask(one, 'POST', '/programmes', { id: programme, code: 'kostanay-2020', ...passport, ...contract, ...term }),
  )
  const place = { code: 'К', name: 'Кабинет в Костанае', place: '3910', openedOn: '2020-03-02' }
  await must(ask(two, 'POST', `/programmes/${programme}/offices`, { id: office, ...place }))
  const replies = await Promise.all(
    Array.from({ length: 40 }, (_, index) =>
      must(ask(index % 2 ? one : two, 'POST', '/reception/entries', { id: newId(), ...visit })),
    ),
  )
  const numbers = replies.map(({ body }) => Number(body.number.split('/')[1]))
  assert.deepEqual(
    numbers.toSorted((a, b) => a - b),
    Array.from({ length: 40 }, (_, index) => index + 1),
  )
})

test('the same submit at both at once is one entry', async () => {
  const id = newId()
  const twins = await Promise.all(
    [one, two].map(server => must(ask(server, 'POST', '/reception/entries', { id, ...visit }))),
  )
  assert.equal(twins[0]!.body.number, twins[1]!.body.number)
  const { body } = await must(ask(one, 'GET', `/programmes/${programme}/entries/count`))
  assert.equal(body.entries, 41)
})

test('the chain of the log is unbroken, and has a line for each thing done', async () => {
  const { body } = await must(ask(two, 'GET', '/audit/verdict'))
  assert.equal(body.unbroken, true)
  assert.ok(body.lines >= 44)
})

test('each of twenty pieces of work is taken up once, by one of the two', async () => {
  const owner = openPool(connection, { max: 1, role: '' })
  const desk = await openJobs({ connection, workers: false })
  try {
    await owner.unsafe(`
      create table taken_up (job uuid);
      create function note_taken_up() returns trigger language plpgsql security definer as
        $$ begin insert into public.taken_up values (new.id); return null; end $$;
      create trigger noted after update on pgboss.job for each row
        when (new.state = 'active' and old.state <> 'active') execute function note_taken_up();`)
    const add = () => desk.add('platform.file.sweep', {}, { organisation })
    const ids = await Promise.all(Array.from({ length: 20 }, add))
    for (const id of ids) while ((await desk.state(organisation, id))?.state !== 'done') await wait(50)
    const taken = await owner<{ job: string }[]>`select job from taken_up`
    assert.deepEqual(taken.map(({ job }) => job).toSorted(), ids.toSorted())
  } finally {
    await desk.close()
    await owner.end()
  }
})

test('asked to stop, a server finishes what it has begun, takes nothing new, and ends well', async () => {
  const paper = Buffer.from('%PDF-1.7\n%%EOF\n'.padEnd(64, ' '))
  const upload = request(`${one.url}/api/files`, {
    method: 'POST',
    headers: {
      cookie,
      ...{ 'content-type': 'application/octet-stream', 'content-length': paper.length, 'x-file-name': 'paper.pdf' },
    },
  })
  const answered = once(upload, 'response')
  upload.write(paper.subarray(0, 32))
  await wait(200)
  const ended = one.end('SIGTERM')
  const asked = Date.now()
  await wait(200)
  await assert.rejects(fetch(`${one.url}/api/me`, { headers: { cookie } }).then(({ ok }) => assert.ok(ok)))
  upload.end(paper.subarray(32))
  const [reply] = await answered
  reply.resume()
  assert.equal(reply.statusCode, 200)
  assert.equal(await ended, 0)
  assert.ok(Date.now() - asked < 4000, 'a line that the browser keeps open does not hold it up')
  await must(ask(two, 'GET', '/me'))
})

test('killed without a warning, a server serves the same data when it is started again', async () => {
  const lastWords = await must(ask(two, 'POST', '/reception/entries', { id: newId(), ...visit }))
  await two.end('SIGKILL')
  two = await serve(settings, there)
  one = two
  const { body: counts } = await must(ask(two, 'GET', `/programmes/${programme}/entries/count`))
  assert.equal(counts.entries, 42)
  const { body } = await must(ask(two, 'GET', `/programmes/${programme}/entries`))
  assert.equal(body.items[0].number, lastWords.body.number)
  assert.equal(await two.end('SIGTERM'), 0)
})

const visit = { office, receivedOn: '2020-06-01', channel: 'phone', topic: 'retail', question: 'Чайник протекает.' }

/** The server prints it in the line after the one that says where it listens. */
async function setUpCodeOf(server: Serving): Promise<string> {
  const printed = () => /code=([\w-]+)/.exec(server.out())?.[1]
  for (let i = 0; !printed() && i < 100; i++) await wait(20)
  assert.ok(printed(), server.out())
  return printed()!
}

// biome-ignore lint/suspicious/noExplicitAny: what the answer holds is what the tests ask
type Reply = { status: number; body: any }

async function ask(server: Serving, method: string, path: string, input?: object): Promise<Reply> {
  const reply = await fetch(`${server.url}/api${path}`, {
    method,
    headers: { cookie, ...(input && { 'content-type': 'application/json' }) },
    ...(input && { body: JSON.stringify(input) }),
  })
  return { status: reply.status, body: await reply.json() }
}

async function must(asked: Promise<Reply>): Promise<Reply> {
  const reply = await asked
  assert.equal(reply.status, 200, JSON.stringify(reply.body))
  return reply
}

/** A database that nobody has been in: on the server that the tests were given, or embedded in a folder of its own. */
async function emptyDatabase() {
  const data = join(folder, 'data')
  const own: Settings = { QUQYQ_DATA: data, QUQYQ_KEY: '7'.repeat(64), QUQYQ_TODAY: '2020-11-30' }
  const server = process.env.DATABASE_URL
  if (!server) {
    return {
      settings: own,
      joined: async () => {
        const postgres = await openPostgres(data)
        return { connection: postgres.connection as Connection, leave: () => postgres.close() }
      },
    }
  }
  const owner = openPool(server, { max: 1, role: '' })
  const name = `quqyq_two_${process.pid}`
  await owner.unsafe(`create database ${name}`)
  const address = Object.assign(new URL(server), { pathname: `/${name}` }).href
  return {
    settings: { ...own, DATABASE_URL: address },
    joined: async () => ({
      connection: address as Connection,
      leave: async () => {
        await owner.unsafe(`drop database ${name} with (force)`)
        await owner.end()
      },
    }),
  }
}
