import { after } from 'node:test'
import type { FastifyInstance } from 'fastify'
import { layCheckedReport } from '#demonstration/checked-report.ts'
import { type Association, actorOf, type StaffName } from '#demonstration/founding.ts'
import { layInterim } from '#demonstration/interim.ts'
import { createAccounts } from '#platform/accounts/accounts.ts'
import { type Connection, openPool, type Sql } from '#platform/database.ts'
import type { Endpoint } from '#platform/endpoint.ts'
import { isRawBody } from '#platform/files/contract.ts'
import { openJobs } from '#platform/jobs.ts'
import type { ProblemDetails } from '#platform/problem.ts'
import { SectionKey } from '#report/model.ts'
import { createApp } from '../../src/app.ts'
import { home, neighbour, testDatabase } from '../database.ts'
import { testServices } from '../services.ts'
import { theYear } from '../year.ts'
import { type Records, sampleOf } from './sample.ts'
import { tables } from './tables.ts'

export type Who = { readonly name: StaffName; readonly association?: Association } | null
export type Sent = {
  readonly params?: Readonly<Record<string, string>>
  /** As it stands behind the question mark. */
  readonly search?: string
  readonly input?: unknown
  /** The body as it goes over the wire, instead of an input. */
  readonly body?: string
  readonly headers?: Readonly<Record<string, string>>
}
export type Answer = {
  readonly status: number
  readonly text: string
  readonly problem: ProblemDetails | null
  /** What was thrown inside. */
  readonly fault: unknown
}

/** The whole application with a year of records at home, asked endpoint by endpoint. */
export async function openEveryEndpoint() {
  // Before the database's own end: what is still open must not outlive it.
  const closing: (() => Promise<unknown>)[] = []
  after(async () => {
    for (const close of closing.reverse()) await close()
  })
  const { connection, database } = await testDatabase(theYear)
  const bare = testServices()
  const accounts = createAccounts({ connection, database, secrets: bare.secrets, url: bare.config.url })
  closing.push(() => accounts.close())
  const jobs = await openJobs({ connection, workers: false })
  closing.push(() => jobs.close())
  const services = { ...bare, accounts, jobs }
  await database.inside(home.organisation, async sql => {
    await layInterim(sql, home, services)
    await layCheckedReport(sql, home, services)
  })
  await openAccountsFor(connection)
  const seen: { fault?: unknown } = {}
  const watching = Object.assign(
    async (server: FastifyInstance) => {
      server.addHook('onError', async (_request, _reply, error) => {
        seen.fault = error
      })
    },
    { [Symbol.for('skip-override')]: true },
  )
  const app = await createApp({
    database,
    services,
    identify: async request => {
      const [where, name] = String(request.headers['x-story'] ?? '').split(' ')
      return name ? actorOf(where === 'home' ? home : neighbour, name as StaffName) : null
    },
    plugins: [watching],
  })
  closing.push(() => app.close())
  await bringABook(app)
  return {
    database,
    records: await database.inside(home.organisation, recordsOfHome),
    async ask({ method, path }: Endpoint, who: Who, sent: Sent = {}): Promise<Answer> {
      const { params = {}, search = '', input, body, headers } = sent
      const payload = body ?? (input === undefined ? undefined : JSON.stringify(input))
      const reply = await app.inject({
        method,
        url: `/api${path.replace(/:(\w+)/g, (_, name: string) => params[name] ?? name)}${search && `?${search}`}`,
        headers: {
          ...(who && { 'x-story': `${who.association === neighbour ? 'neighbour' : 'home'} ${who.name}` }),
          ...(payload !== undefined && { 'content-type': 'application/json' }),
          ...headers,
        },
        ...(payload !== undefined && { payload }),
      })
      const fault = seen.fault
      seen.fault = undefined
      const refused = String(reply.headers['content-type']).includes('problem+json')
      return { status: reply.statusCode, text: reply.body, problem: refused ? reply.json() : null, fault }
    },
  }
}

/** A journal in a workbook, on its way in. */
async function bringABook(app: FastifyInstance) {
  const headers = { 'x-story': 'home coordinator' }
  const upload = { ...headers, 'content-type': 'application/octet-stream', 'x-file-name': 'book.csv' }
  const file = await app.inject({
    method: 'POST',
    url: '/api/files',
    headers: upload,
    payload: 'Дата;Вопрос\n05.03.2020;Чайник\n',
  })
  const payload = { id: crypto.randomUUID(), file: file.json().id }
  await app.inject({ method: 'POST', url: `/api/programmes/${home.programme}/imports`, headers, payload })
}

/** Everybody at home has an account, as everybody who was taken on has. */
async function openAccountsFor(connection: Connection) {
  const owner = openPool(connection, { max: 1, role: '' })
  await owner`
    insert into accounts."user" (id, name, email) select user_id, name, id || '@example.kz' from members
    where organisation = ${home.organisation}`
  await owner.end()
}

/** One record of each kind, by the name of the table and of the fields that lead to it. */
async function recordsOfHome(sql: Sql): Promise<Records> {
  const found: Record<string, string> = {}
  for (const [name, table] of Object.entries(tables)) {
    const [row] = await sql<{ id: string }[]>`select id from ${sql(table)} order by id limit 1`
    found[name] = row!.id
  }
  const [open] = await sql<{ id: string }[]>`
    select id from entries where office = ${home.office.kostanay} and closed_on is null and annulled_on is null limit 1`
  return {
    ...found,
    entries: open!.id,
    matters: open!.id,
    programmes: home.programme,
    offices: home.office.kostanay,
    programme: home.programme,
    office: home.office.kostanay,
    file: found.files!,
    person: found.persons!,
    activity: found.activities!,
    indicator: found.indicators!,
    target: found.indicators!,
    receptionDay: found.days!,
    lawyer: home.member.lawyer,
  }
}

/** The path's parameters, filled so that they lead to records of home. */
export function paramsOf({ path }: Endpoint, records: Records): Record<string, string> {
  const names = [...path.matchAll(/:(\w+)/g)].map(([, name]) => name!)
  const kind = /(?:^|\/)(\w+)\/:id/.exec(path)?.[1] ?? ''
  const given: Record<string, string | undefined> = {
    ...records,
    id: records[`${path.split('/')[1]} ${kind}`] ?? records[kind],
    metric: 'reach',
    part: 'wages',
    finding: '0'.repeat(32),
    day: '2020-06-01',
    key: SectionKey.options[0],
    code: 'retail',
    ...{ name: 'sum', year: '2020' },
    language: 'ru',
    number: '1',
    hash: '0'.repeat(64),
    deviation: `fact:${records.indicators}`,
  }
  return Object.fromEntries(names.map(name => [name, given[name] ?? crypto.randomUUID()]))
}

export const leadsToRecord = ({ path }: Endpoint) => /:(id|programme)/.test(path)

const week = {
  validTo: null,
  hours: [{ weekday: 1, from: '09:00', to: '13:00', mode: 'phone', lawyer: null, minutes: 30, capacity: 1 }],
}
const asks = { form: [{ code: 'wish', kind: 'text', text: { ru: 'О чём?', kk: 'Не туралы?' } }] }
const letterless = { consentNumber: '', consentOn: null, consentFile: null }
const shut = { kind: 'closed', mode: 'closed', hours: null }

const held = { startsAt: '10:00', endsAt: '11:00', state: 'held', form: 'online', cancelledBecause: null }

const spent = { supplier: null, supplierBin: null, naturalPerson: false }

/** Where fields depend on one another, what makes a sample of the shape a right one. */
const fitting: Readonly<Record<string, object>> = {
  '/programmes/:programme/report/deviations/:deviation': letterless,
  '/programmes/:id/indicators': { effect: null, parent: null },
  '/plan/indicators/:id/values': { breakdown: null },
  '/programmes/:programme/schedules': week,
  '/schedule/schedules/:id': week,
  '/programmes/:programme/schedule-exceptions': shut,
  '/schedule/exceptions/:id': shut,
  '/programmes/:programme/events': held,
  '/events/:id': held,
  '/events/questions/:id/answer': { referredWhere: null, referredTo: null },
  '/claims/cases/:id/papers': { party: null, body: null },
  '/claims/papers/:id': { party: null, body: null },
  '/programmes/:programme/surveys': asks,
  '/surveys/:id': asks,
  '/surveys/:id/codes': { question: 'wish' },
  '/waves/:id/responses': {
    givenOn: '2020-03-20',
    answers: { heard: 'no', return_days: 'three', receipt: 'no', answer_days: 'ten', spheres: ['none'], sure: 3 },
  },
  '/responses/:id/codes': { question: 'wish', codes: [] },
  '/programmes/:programme/recommendations': { event: null },
  '/proposals/recommendations/:id': { event: null },
  '/programmes/:programme/publications': { video: null },
  '/media/publications/:id': { video: null },
  '/media/posts/:id/measures': { counts: { reach: 1 } },
  '/programmes/:programme/reach/export': { columns: null },
  '/programmes/:programme/reach/import': { columns: { address: 0, reach: 1 } },
  '/programmes/:programme/statements': { columns: null },
  '/programmes/:programme/statements/columns': { columns: null },
  '/programmes/:programme/expenses': spent,
  '/money/expenses/:id': spent,
  '/programmes/:programme/streams': { feedbackWave: null },
  '/school/streams/:id': { feedbackWave: null },
  '/school/students/:id': { leftBecause: null },
  '/programmes/:programme/offices': { code: 'Щ' },
  '/reception/offices/:id': { code: 'Щ' },
  '/reception/topics/:code': { parent: null },
  '/reception/entries/:id/exclude': { as: 'test', of: null },
  '/programmes/:programme/reception-days': { offices: [{ office: home.office.kostanay }] },
  '/reception/days/:id': { offices: [{ office: home.office.kostanay }] },
}

/** A call that is right in everything; whether it is allowed, and may be done now, is what remains to be seen. */
export function rightCall(endpoint: Endpoint, records: Records): Sent {
  const { method, path, search, input } = endpoint
  return {
    params: paramsOf(endpoint, records),
    search: new URLSearchParams(sampleOf(search, records) as Record<string, string>).toString(),
    ...(method !== 'GET' &&
      !isRawBody(input) && {
        input: { ...(sampleOf(input, records) as object), ...(method !== 'DELETE' && fitting[path]) },
      }),
  }
}
