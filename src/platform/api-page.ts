import { createReadStream } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { FastifyPluginAsync } from 'fastify'
import type { Endpoint } from './endpoint.ts'
import { describeApi } from './openapi.ts'

const assets = {
  'swagger-ui.css': 'text/css; charset=utf-8',
  'swagger-ui-bundle.js': 'text/javascript; charset=utf-8',
} as const

const page = `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>Quqyq: the API</title>
<link rel="stylesheet" href="/api/docs/swagger-ui.css">
<main id="api"></main>
<script src="/api/docs/swagger-ui-bundle.js"></script>
<script src="/api/docs/start.js"></script>
</html>`

const start = `SwaggerUIBundle({ url: '/api/openapi.json', dom_id: '#api', deepLinking: true, validatorUrl: null })`

/** Nothing from elsewhere: the page works without the internet, and calls this server only. */
const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "frame-ancestors 'none'",
  "base-uri 'none'",
  "form-action 'self'",
].join('; ')

/** The API's description: for programs at /api/openapi.json, for people at /api/docs. */
export const apiPage =
  (endpoints: readonly Endpoint[], version?: string): FastifyPluginAsync =>
  async app => {
    let described: string | undefined
    app.get('/api/openapi.json', (_request, reply) => {
      described ??= JSON.stringify(describeApi(endpoints, version))
      return reply.type('application/json; charset=utf-8').send(described)
    })
    app.get('/api/docs', (_request, reply) =>
      reply.header('content-security-policy', policy).type('text/html; charset=utf-8').send(page),
    )
    app.get('/api/docs/start.js', (_request, reply) => reply.type('text/javascript; charset=utf-8').send(start))
    for (const [name, type] of Object.entries(assets)) {
      const path = fileURLToPath(import.meta.resolve(`swagger-ui-dist/${name}`))
      app.get(`/api/docs/${name}`, (_request, reply) =>
        reply.header('cache-control', 'public, max-age=86400').type(type).send(createReadStream(path)),
      )
    }
  }
