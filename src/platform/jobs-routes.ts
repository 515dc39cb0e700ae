import { cancelJob, readJob } from './jobs-contract.ts'
import { notFound } from './problem.ts'
import { command, query, type Route } from './routes.ts'

/** Background work of the own organisation; another's does not exist. */
export const routes: Route[] = [
  query(readJob, {
    run: async (_sql, { actor, params, services }) =>
      (await services.jobs.state(actor.organisation, params.id)) ?? missing(),
  }),
  command(cancelJob, {
    run: async (_sql, { actor, params, services }) =>
      (await services.jobs.cancel(actor.organisation, params.id)) ?? missing(),
  }),
]

const missing = (): never => {
  throw notFound()
}
