import type { FastifyInstance } from 'fastify'
import type { Fact } from '#platform/fact.ts'
import type { Constraints } from '#platform/refusals.ts'
import type { Route } from '#platform/routes.ts'
import { openServer, type ServerParts } from '#platform/server.ts'
import { facts as receptionFacts } from '#reception/facts.ts'
import { constraints as receptionConstraints } from '#reception/problems.ts'
import { routes as receptionRoutes } from '#reception/routes.ts'
import { beneficiariesOver } from '#report/facts.ts'
import { routes as reportRoutes } from '#report/routes.ts'

/** The only file that knows every slice. */
export const routes: readonly Route[] = [...receptionRoutes, ...reportRoutes]

const sliceFacts = [...receptionFacts]
const participations = new Map(
  sliceFacts.filter(({ source }) => source.participation).map(({ source }) => [source.name, source]),
)

export const facts: ReadonlyMap<string, Fact> = new Map(
  [...sliceFacts, beneficiariesOver([...participations.values()])].map(fact => [fact.name, fact]),
)

const constraints: Constraints = { ...receptionConstraints }

type Given = Pick<ServerParts, 'database' | 'services' | 'identify'> & Partial<Pick<ServerParts, 'plugins'>>

export const createApp = (parts: Given): Promise<FastifyInstance> =>
  openServer({ plugins: [], ...parts, routes, constraints })
