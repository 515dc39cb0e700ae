import helmet from '@fastify/helmet'
import pressure from '@fastify/under-pressure'
import fastify, {
  type FastifyInstance,
  type FastifyPluginAsync,
  type FastifyReply,
  type FastifyRequest,
  LogController,
} from 'fastify'
import type { Actor } from './actor.ts'
import type { Database } from './database.ts'
import type { Download, Endpoint } from './endpoint.ts'
import { encodedName } from './files/encoded-name.ts'
import { newId } from './identifier.ts'
import { preferredLanguage } from './language.ts'
import { forbidden, notAllowedHere, notFound, overloaded, problemDetails } from './problem.ts'
import { asProblem, type Constraints } from './refusals.ts'
import { refusedPage, wantsPage } from './refused-page.ts'
import type { Route } from './routes.ts'
import type { Services } from './services.ts'

export type ServerParts = {
  readonly database: Database
  readonly services: Services
  readonly routes: readonly Route[]
  readonly constraints: Constraints
  /** Who asks, by the session's cookie. Tests bring their own. */
  readonly identify: (request: FastifyRequest) => Promise<Actor | null>
  /** Accounts, API page, web application: what is not an endpoint value. */
  readonly plugins: readonly FastifyPluginAsync[]
}

const METHODS = ['GET', 'POST', 'PUT', 'DELETE', 'PATCH'] as const
const MAX_JSON = 1024 * 1024

/** The server of one process: endpoints, refusals as problem details, health, limits, and a log without personal data. */
export async function openServer(parts: ServerParts): Promise<FastifyInstance> {
  const app = fastify({
    logger: { level: parts.services.config.log, serializers: { req: seen, err: shortened } },
    logController: new LogController({ disableRequestLogging: true }),
    genReqId: () => newId(),
    bodyLimit: MAX_JSON,
    forceCloseConnections: 'idle',
    return503OnClosing: true,
    trustProxy: false,
    // Addresses that can't be read, or are too long for any id: nothing is there.
    frameworkErrors: (_error, request, reply) => refuse(request, reply, notFound()),
  })
  app.addHook('onResponse', async (request, reply) => {
    request.log.info({ req: request, status: reply.statusCode, ms: Math.round(reply.elapsedTime) }, 'answered')
  })
  hangUpWhenClosing(app)
  app.addHook('onRequest', sameOrigin(parts.services.config.url))
  app.setErrorHandler((error, request, reply) => {
    const problem = asProblem(error, parts.constraints, request.id)
    if (problem.status >= 500) request.log.error({ err: error }, 'failed')
    return refuse(request, reply, problem)
  })
  app.setNotFoundHandler((request, reply) => refuse(request, reply, notFound()))
  await app.register(helmet, { contentSecurityPolicy: { directives: contentPolicy }, hsts: false })
  await app.register(pressure, {
    // The mean delay of five seconds: a machine that held its breath once is not overloaded, a loop that is always late is.
    maxEventLoopDelay: 500,
    sampleInterval: 5000,
    // Without a port there is no crowd to turn away: a busy test machine must not fail a story. Screens that are turned
    // away wait and ask again; a page without a part of its script can't.
    pressureHandler: request => {
      if (app.server.listening && request.url.startsWith('/api/')) throw overloaded({}, { retryAfter: 5 })
    },
  })
  // Raw uploads are passed on as they flow in; the use case counts their bytes.
  app.addContentTypeParser('application/octet-stream', (_request, payload, done) => done(null, payload))
  for (const plugin of parts.plugins) await app.register(plugin)
  health(app, parts.database)
  for (const [path, routes] of Map.groupBy(parts.routes, route => route.endpoint.path)) {
    for (const route of routes) answer(app, parts, route)
    const used = new Set<string>(routes.map(route => route.endpoint.method))
    app.route({
      method: METHODS.filter(method => !used.has(method)),
      url: `/api${path}`,
      handler: (request, reply) => refuse(request, reply.header('allow', [...used].join(', ')), notAllowedHere()),
    })
  }
  return app
}

/** Asked to stop, the server answers what it has begun and hangs up; a browser would keep the line open for a minute. */
function hangUpWhenClosing(app: FastifyInstance) {
  let closing = false
  app.addHook('preClose', async () => {
    closing = true
  })
  app.addHook('onSend', async (_request, reply) => {
    if (closing) reply.header('connection', 'close')
  })
}

function answer(app: FastifyInstance, parts: ServerParts, route: Route) {
  app.route({
    method: route.endpoint.method,
    url: `/api${route.endpoint.path}`,
    exposeHeadRoute: false,
    handler: async (request, reply) => {
      const actor = route.endpoint.permission === 'anyone' ? null : await parts.identify(request)
      const result = await route.handle(parts.database, parts.services, {
        params: request.params,
        search: request.query,
        input: inputOf(request),
        actor,
        language: spoken(request),
      })
      reply.header('cache-control', 'no-store')
      return isDownload(result) ? download(request, reply, result) : reply.send(shapedReply(route.endpoint, result))
    },
  })
}

/** Columns that the shape doesn't name are dropped; a row that doesn't fit it is our fault, and seen at once. */
const shapedReply = (endpoint: Endpoint, result: unknown) => endpoint.reply.parse(result)

function inputOf(request: FastifyRequest): unknown {
  if (request.headers['content-type'] !== 'application/octet-stream') return request.body ?? undefined
  const name = request.headers['x-file-name']
  return {
    stream: request.body,
    name: typeof name === 'string' ? name : '',
    size: Number(request.headers['content-length'] ?? 0),
  }
}

const isDownload = (result: unknown): result is Download =>
  typeof result === 'object' && result !== null && 'mediaType' in result && 'body' in result

function download(request: FastifyRequest, reply: FastifyReply, { name, mediaType, body, inline, etag }: Download) {
  if (etag) {
    reply.header('etag', etag).header('cache-control', 'private, no-cache')
    if (hasAlready(request.headers['if-none-match'], etag)) return reply.status(304).send()
  }
  return reply
    .header('content-disposition', `${inline ? 'inline' : 'attachment'}; filename*=${encodedName(name)}`)
    .header('content-security-policy', "sandbox; default-src 'none'; style-src 'unsafe-inline'; img-src 'self' data:")
    .header('x-content-type-options', 'nosniff')
    .type(mediaType)
    .send(body)
}

/** A list of names, weak ones among them: what a proxy has packed is the same content. */
const hasAlready = (known: string | undefined, etag: string) =>
  known?.split(',').some(one => ['*', etag].includes(one.trim().replace(/^W\//, ''))) ?? false

function refuse(request: FastifyRequest, reply: FastifyReply, problem: ReturnType<typeof notFound>) {
  if (problem.extra.retryAfter) reply.header('retry-after', problem.extra.retryAfter)
  const details = problemDetails(problem, spoken(request))
  reply.status(problem.status)
  return wantsPage(request.headers.accept)
    ? reply.type('text/html').send(refusedPage(details, spoken(request)))
    : reply.type('application/problem+json').send(JSON.stringify(details))
}

const spoken = (request: FastifyRequest) => preferredLanguage(request.headers['accept-language'])

/** A change asked for by a page of another site is refused (ASVS 3.5.1); programs send no Origin. */
const sameOrigin = (url: string) => async (request: FastifyRequest) => {
  const { origin, host } = request.headers
  if (request.method === 'GET' || request.method === 'HEAD' || !origin) return
  if (origin !== new URL(url).origin && URL.parse(origin)?.host !== host) throw forbidden()
}

function health(app: FastifyInstance, database: Database) {
  app.get('/health/live', () => ({ status: 'live' }))
  app.get('/health/ready', async (request, reply) => {
    try {
      await database.shared`select 1`
      return { status: 'ready' }
    } catch (error) {
      request.log.error({ err: error }, 'the database does not answer')
      return reply.status(503).send({ status: 'the database does not answer' })
    }
  })
}

/** What the log sees of a request: the route's pattern, never the address with its values. */
const seen = (request: FastifyRequest) => ({ id: request.id, method: request.method, route: request.routeOptions?.url })

/** Database errors quote the values of the row; only their code and the stack are kept. */
const shortened = (error: Error & { code?: string; constraint_name?: string }) => ({
  type: error.name,
  code: error.code,
  constraint: error.constraint_name,
  message: error.name === 'PostgresError' ? '' : error.message,
  stack: error.name === 'PostgresError' ? (error.stack ?? '').split('\n').slice(1).join('\n') : (error.stack ?? ''),
})

const contentPolicy = {
  'default-src': ["'self'"],
  'script-src': ["'self'"],
  'style-src': ["'self'", "'unsafe-inline'"],
  'img-src': ["'self'", 'data:', 'blob:'],
  'font-src': ["'self'"],
  'connect-src': ["'self'"],
  'frame-src': ["'self'", 'blob:'],
  'frame-ancestors': ["'none'"],
  'base-uri': ["'self'"],
  'form-action': ["'self'"],
  'object-src': ["'none'"],
  'upgrade-insecure-requests': null,
}
