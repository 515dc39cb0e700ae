import { fileURLToPath } from 'node:url'
import statics from '@fastify/static'
import type { FastifyPluginAsync } from 'fastify'
import { notFound } from './problem.ts'

const root = fileURLToPath(new URL('../../dist/web', import.meta.url))
const YEAR = 31_536_000

/** The built screens. Every address that isn't the API's opens the application, which finds the page itself. */
export const webPages: FastifyPluginAsync = async app => {
  await app.register(statics, {
    root,
    wildcard: false,
    index: false,
    preCompressed: true,
    cacheControl: false,
    // Built files carry their hash in their names: what is named so never changes.
    setHeaders: (reply, path) => {
      reply.header('cache-control', path.includes('/assets/') ? `public, max-age=${YEAR}, immutable` : 'no-cache')
    },
  })
  app.get('/*', (request, reply) => {
    if (request.url.startsWith('/api/') || request.url.startsWith('/health/')) throw notFound()
    return reply.sendFile('index.html')
  })
}
