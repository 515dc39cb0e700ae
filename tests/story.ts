import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { FastifyInstance } from 'fastify'
import { writeInBackground } from '#claims/write-in-background.ts'
import { type Association, actorOf, type StaffName } from '#demonstration/founding.ts'
import { takeStatementsInBackground } from '#money/statement/take-statement.ts'
import type { Database, Sql } from '#platform/database.ts'
import type { Endpoint, GivenInput, GivenParams, GivenSearch, ReplyOf } from '#platform/endpoint.ts'
import type { ProblemDetails } from '#platform/problem.ts'
import { workOnImports } from '#reception/import/work-on-imports.ts'
import { bundleInBackground } from '#report/annexes/bundle-job.ts'
import { bindInBackground } from '#school/print/bind-job.ts'
import { createApp } from '../src/app.ts'
import { type Beginning, home, neighbour, rolledBack, testDatabase, twoFounded } from './database.ts'
import { testServices } from './services.ts'
import { waitingJobs } from './waiting-jobs.ts'
import { theYear } from './year.ts'

export type Given<E extends Endpoint> = {
  params?: GivenParams<E>
  search?: GivenSearch<E>
  input?: GivenInput<E>
  language?: string
}

/** Somebody at work: what they call through the real routes, and what they are refused. */
export type Worker = {
  call<E extends Endpoint>(endpoint: E, given?: Given<E>): Promise<ReplyOf<E>>
  /** The same of an endpoint that sends a file. */
  file<E extends Endpoint>(endpoint: E, given?: Given<E>): Promise<Uint8Array>
  refused<E extends Endpoint>(
    endpoint: E,
    given: { [Part in keyof Given<E>]?: unknown },
    status: number,
    code?: string,
  ): Promise<ProblemDetails>
}

export type Office = {
  readonly home: Association
  readonly neighbour: Association
  readonly app: FastifyInstance
  readonly database: Database
  as(name: StaffName, association?: Association): Worker
  /** Lets the background work that was asked for be done. */
  work(): Promise<void>
  /** A look behind the counter: SQL inside the association's walls. */
  look<T>(work: (sql: Sql) => Promise<T>, association?: Association): Promise<T>
}

/** Each is made for a file that tells a story in it, and once. */
const databases = new Map<Beginning, ReturnType<typeof testDatabase>>()
function databaseOf(beginning: Beginning) {
  const made = databases.get(beginning) ?? testDatabase(beginning)
  databases.set(beginning, made)
  return made
}

type Tell = (office: Office) => Promise<void>

/** A story of the office on the real application and database; what happened in it is rolled back. */
export const story = (name: string, tell: Tell): void => toldIn(databaseOf(twoFounded), name, tell)

/** The same where the demonstration's whole year has happened already. */
export const storyOfTheYear = (name: string, tell: Tell): void => toldIn(databaseOf(theYear), name, tell)

/** A story that needs several transactions at the same time: what happens in it stays until the file's tests end. */
export function crowdedStory(name: string, tell: Tell): void {
  const prepared = databaseOf(twoFounded)
  test(name, async () => tell(await openOffice((await prepared).database)))
}

function toldIn(prepared: ReturnType<typeof testDatabase>, name: string, tell: Tell) {
  test(name, async () => {
    const { connection } = await prepared
    await rolledBack(connection, async database => tell(await openOffice(database)))
  })
}

/** The stories of a file are told one after another: one application serves them, on the database of the one told. */
let told: Database
const ofTheStory: Database = {
  get shared() {
    return told.shared
  },
  inside: (...work) => told.inside(...work),
  end: async () => {},
}
const jobs = waitingJobs()
const services = testServices({ jobs })
await workOnImports({ jobs, database: ofTheStory, services })
await writeInBackground({ jobs, database: ofTheStory, services })
await bindInBackground({ jobs, database: ofTheStory, services })
await takeStatementsInBackground({ jobs, database: ofTheStory, services })
await bundleInBackground({ jobs, database: ofTheStory, services })
const opened = createApp({
  database: ofTheStory,
  services,
  identify: async request => namedActor(request.headers['x-story']),
})

async function openOffice(database: Database): Promise<Office> {
  const app = await opened
  told = database
  return {
    home,
    neighbour,
    app,
    database,
    work: () => jobs.work(),
    look: (work, association = home) => database.inside(association.organisation, work),
    as: (name, association = home) => worker(app, `${association === home ? 'home' : 'neighbour'} ${name}`),
  }
}

function namedActor(header: string | string[] | undefined) {
  const [where, name] = String(header ?? '').split(' ')
  return name ? actorOf(where === 'home' ? home : neighbour, name as StaffName) : null
}

function worker(app: FastifyInstance, who: string): Worker {
  const ask = async (endpoint: Endpoint, { params = {}, search = {}, input, language = 'ru' }: Given<Endpoint>) => {
    const path = endpoint.path.replace(/:(\w+)/g, (_, name: string) =>
      encodeURIComponent(String((params as Record<string, unknown>)[name])),
    )
    const query = new URLSearchParams(
      Object.entries(search as object)
        .filter(([, value]) => value !== undefined)
        .map(([key, value]) => [key, String(value)]),
    )
    return app.inject({
      method: endpoint.method,
      url: `/api${path}${query.size ? `?${query}` : ''}`,
      headers: { 'x-story': who, 'accept-language': language },
      ...(input !== undefined && { payload: input as object }),
    })
  }
  return {
    async call(endpoint, given = {}) {
      const reply = await ask(endpoint, given)
      assert.equal(reply.statusCode, 200, `${endpoint.method} ${endpoint.path}: ${reply.body}`)
      return reply.json()
    },
    async file(endpoint, given = {}) {
      const reply = await ask(endpoint, given)
      assert.equal(reply.statusCode, 200, `${endpoint.method} ${endpoint.path}: ${reply.body}`)
      return reply.rawPayload
    },
    async refused(endpoint, given, status, code) {
      const reply = await ask(endpoint, given as Given<Endpoint>)
      assert.equal(reply.statusCode, status, `${endpoint.method} ${endpoint.path}: ${reply.body}`)
      const problem: ProblemDetails = reply.json()
      assert.match(String(reply.headers['content-type']), /application\/problem\+json/)
      if (code) assert.equal(problem.code, code)
      return problem
    },
  }
}
