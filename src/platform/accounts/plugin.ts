import type { FastifyPluginAsync, FastifyReply, FastifyRequest } from 'fastify'
import type { Pool } from 'pg'
import type * as z from 'zod'
import { preferredLanguage } from '../language.ts'
import { notFound, signInFirst } from '../problem.ts'
import { validated } from '../validate.ts'
import { changePassword, endSessions as endSessionsEndpoint, listSessions, signIn } from './contract.ts'
import { type Door, doors } from './doors.ts'
import { ADDRESS_HEADER, type Library } from './library.ts'
import { weaknessOf } from './passwords.ts'
import { refusalOf } from './problems.ts'
import { endSessions, sessionsOf } from './sessions.ts'
import type { Throttle } from './throttle.ts'
import { membershipsOf } from './users.ts'

type Parts = {
  readonly library: Library
  readonly pool: Pool
  readonly throttle: Throttle
  readonly url: string
  /** Keyed: the log tells tries on one account apart, and nobody without the key can say whose it is. */
  readonly nameless: (email: string) => string
  /** The token of the request's session, if its signature is ours. */
  readonly tokenOf: (request: FastifyRequest) => string | undefined
}

const perPersonHere = { tries: 10, seconds: 600 }
const perPerson = { tries: 50, seconds: 3600 }

/** /api/auth/*: the doors of the library, and the person's own sessions. */
export const accountsPlugin =
  (parts: Parts): FastifyPluginAsync =>
  async app => {
    app.addHook('onRequest', async (_request, reply) => {
      reply.header('cache-control', 'no-store')
    })
    for (const door of doors) {
      const { method, path } = door.endpoint
      app.route({ method, url: `/api${path}`, exposeHeadRoute: false, handler: through(door, parts) })
    }
    app.get(`/api${listSessions.path}`, { exposeHeadRoute: false }, async request => ({
      items: await sessionsOf(parts.pool, await liveToken(parts, request)),
    }))
    app.post(`/api${endSessionsEndpoint.path}`, async request => {
      const { which } = given(endSessionsEndpoint.input, request)
      const ended = await endSessions(parts.pool, await liveToken(parts, request), which)
      if (ended === 0 && which !== 'others') throw notFound()
      request.log.info({ ended }, 'sessions ended')
      return { ended }
    })
  }

const through = (door: Door, parts: Parts) => async (request: FastifyRequest, reply: FastifyReply) => {
  const { throttle } = parts
  const { endpoint } = door
  const input = given(endpoint.input, request) as Record<string, unknown>
  await throttle.count(`${endpoint.path} ${request.ip}`, door.limit)
  if (endpoint === changePassword) await refuseWeakPassword(parts, request, String(input.newPassword))
  const person = endpoint === signIn ? String(input.email) : undefined
  const who = person && parts.nameless(person)
  if (person) {
    await throttle.count(`sign-in ${person} ${request.ip}`, perPersonHere)
    await throttle.count(`sign-in ${person}`, perPerson)
  }
  const response = await parts.library.handler(asked(door, parts.url, request, { ...input, ...door.always }))
  const cookies = response.headers.getSetCookie()
  if (cookies.length > 0) reply.header('set-cookie', cookies)
  const answer = (await response.json().catch(() => ({}))) as { code?: string }
  if (!response.ok) {
    request.log.warn({ door: endpoint.path, code: answer?.code, who, address: request.ip }, 'refused')
    throw refusalOf(response.status, answer?.code)
  }
  if (person) for (const key of [`sign-in ${person} ${request.ip}`, `sign-in ${person}`]) await throttle.forget(key)
  if (door.event) request.log.info({ who, address: request.ip }, door.event)
  return endpoint.reply.parse(door.answer ? door.answer(answer) : answer)
}

/** fastify has read the body; the library wants a request of the web's kind. */
function asked(door: Door, url: string, request: FastifyRequest, input: Record<string, unknown>): Request {
  const headers = new Headers({ origin: originOf(request, url), [ADDRESS_HEADER]: request.ip })
  for (const name of ['cookie', 'user-agent'] as const) {
    const value = request.headers[name]
    if (value) headers.set(name, value)
  }
  const { method, path } = door.endpoint
  const sends = method === 'POST'
  if (sends) headers.set('content-type', 'application/json')
  return new Request(`${url}/api${path}`, {
    method,
    headers,
    ...(sends && { body: JSON.stringify(input) }),
  })
}

/** Programs send no Origin; a page of the very host that was asked is ours, under whatever name it was opened. */
function originOf(request: FastifyRequest, url: string): string {
  const { origin, host } = request.headers
  return !origin || URL.parse(origin)?.host === host ? url : origin
}

async function refuseWeakPassword({ pool, tokenOf }: Parts, request: FastifyRequest, password: string): Promise<void> {
  const { rows } = await pool.query<{ id: string; email: string; name: string }>(
    `select u.id, u.email, u.name from session s join "user" u on u.id = s."userId"
     where s.token = $1 and s."expiresAt" > now()`,
    [tokenOf(request) ?? ''],
  )
  const user = rows[0]
  if (!user) throw signInFirst()
  const organisations = await membershipsOf(pool, user.id)
  const weakness = weaknessOf(password, [user.email, user.name, ...organisations.map(({ name }) => name)])
  if (weakness) throw weakness
}

async function liveToken({ pool, tokenOf }: Parts, request: FastifyRequest): Promise<string> {
  const token = tokenOf(request)
  const { rowCount } = await pool.query('select from session where token = $1 and "expiresAt" > now()', [token ?? ''])
  if (!token || !rowCount) throw signInFirst()
  return token
}

const given = <Shape extends z.ZodType>(shape: Shape, request: FastifyRequest): z.output<Shape> =>
  validated(shape, request.body ?? {}, preferredLanguage(request.headers['accept-language']))
