import assert from 'node:assert/strict'
import { createHmac } from 'node:crypto'
import { after } from 'node:test'
import type { FastifyInstance } from 'fastify'
import { constraints } from '#people/problems.ts'
import { routes } from '#people/routes.ts'
import { type Accounts, createAccounts } from '#platform/accounts/accounts.ts'
import type { Connection, Database } from '#platform/database.ts'
import { newId } from '#platform/identifier.ts'
import type { Role } from '#platform/permissions.ts'
import { openServer } from '#platform/server.ts'
import type { Services } from '#platform/services.ts'
import { home, testDatabase } from './database.ts'
import { testServices } from './services.ts'

export const goodPassword = 'чайник стоит на крыше'

/** A browser of somebody at the front door: it keeps cookies, and nothing else. */
export type Browser = {
  readonly cookies: Map<string, string>
  get(path: string): Promise<Reply>
  post(path: string, input?: unknown, headers?: Record<string, string>): Promise<Reply>
  put(path: string, input: unknown): Promise<Reply>
  signIn(email: string, password?: string): Promise<Reply>
}
export type Reply = {
  readonly status: number
  // biome-ignore lint/suspicious/noExplicitAny: what the answer holds is what the tests ask
  readonly body: any
  readonly headers: Readonly<Record<string, unknown>>
}

export type FrontDoor = {
  readonly app: FastifyInstance
  readonly accounts: Accounts
  readonly connection: Connection
  readonly database: Database
  readonly services: Services
  browser(address?: string): Browser
  /** Somebody new of the home association, with an account and a password. */
  hire(email: string, roles?: Role[]): Promise<{ user: string; member: string }>
}

/** The real server with real accounts on a database of its own: whoever asks has to sign in. */
export async function openFrontDoor(url = 'http://localhost:4300'): Promise<FrontDoor> {
  const { connection, database } = await testDatabase()
  const bare = testServices()
  const accounts = createAccounts({ connection, database, secrets: bare.secrets, url })
  const services = { ...bare, accounts }
  const app = await openServer({
    database,
    services,
    routes,
    constraints,
    identify: request => accounts.actorOf(request.headers.cookie),
    plugins: [accounts.plugin],
  })
  after(async () => {
    await app.close()
    await accounts.close()
  })
  return {
    app,
    accounts,
    connection,
    database,
    services,
    browser: (address = '10.0.0.1') => browserAt(app, url, address),
    async hire(email, roles = ['lawyer']) {
      const user = await accounts.createUser({ email, name: 'Сапарова Жанна', password: goodPassword })
      const member = newId()
      await database.inside(
        home.organisation,
        sql => sql`
          insert into members (organisation, id, user_id, name, roles, started_on)
          values (${home.organisation}, ${member}, ${user}, 'Сапарова Жанна', ${roles}, '2020-03-02')`,
      )
      return { user, member }
    },
  }
}

function browserAt(app: FastifyInstance, url: string, remoteAddress: string): Browser {
  const cookies = new Map<string, string>()
  const ask = async (method: 'GET' | 'POST' | 'PUT', path: string, input?: unknown, headers = {}): Promise<Reply> => {
    const reply = await app.inject({
      method,
      url: `/api${path}`,
      remoteAddress,
      headers: {
        host: new URL(url).host,
        'accept-language': 'ru',
        ...(method !== 'GET' && { origin: url }),
        cookie: [...cookies].map(([name, value]) => `${name}=${value}`).join('; '),
        ...headers,
      },
      ...(input !== undefined && { payload: input as object }),
    })
    for (const { name, value, maxAge } of reply.cookies) {
      if (maxAge === 0 || value === '') cookies.delete(name)
      else cookies.set(name, encodeURIComponent(value))
    }
    return { status: reply.statusCode, body: reply.body ? reply.json() : null, headers: reply.headers }
  }
  return {
    cookies,
    get: path => ask('GET', path),
    post: (path, input = {}, headers = {}) => ask('POST', path, input, headers),
    put: (path, input) => ask('PUT', path, input),
    signIn: (email, password = goodPassword) => ask('POST', '/auth/sign-in/email', { email, password }),
  }
}

/** The code that an app on a phone would show now (RFC 6238). */
export function phoneCode(uri: string, now = Date.now()): string {
  const secret = new URL(uri).searchParams.get('secret')
  assert.ok(secret)
  const bits = [...secret]
    .map(sign => 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'.indexOf(sign).toString(2).padStart(5, '0'))
    .join('')
  const key = Buffer.from((bits.match(/.{8}/g) ?? []).map(byte => Number.parseInt(byte, 2)))
  const counter = Buffer.alloc(8)
  counter.writeBigUInt64BE(BigInt(Math.floor(now / 30_000)))
  const hash = createHmac('sha1', key).update(counter).digest()
  const at = hash.at(-1)! & 15
  return String((hash.readUInt32BE(at) & 0x7fffffff) % 1_000_000).padStart(6, '0')
}
