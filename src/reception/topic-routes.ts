import { rightsOn, type Subject } from '#platform/actor.ts'
import type { Sql } from '#platform/database.ts'
import { command, query, type Route } from '#platform/routes.ts'
import { addTopic, changeTopic, moveTopic, retireTopic } from './commands/keep-topics.ts'
import { findTopic, topicsOf } from './queries/topics.ts'
import * as contract from './topic-contract.ts'

/** Whoever changes the list holds the topic until the change is done. */
const kept = async (
  sql: Sql,
  { params }: { params: { code: string } },
): Promise<(contract.Topic & Subject) | undefined> => {
  await sql`select from topics where code = ${params.code} for update`
  return findTopic(sql, params.code)
}

export const topicRoutes: Route[] = [
  query(contract.listTopics, { run: async (sql, { actor }) => ({ items: await topicsOf(sql), may: rightsOn(actor) }) }),
  command(contract.addTopic, { run: addTopic }),
  command(contract.changeTopic, { subject: kept, run: changeTopic }),
  command(contract.moveTopic, { subject: kept, run: moveTopic }),
  command(contract.retireTopic, { subject: kept, run: retireTopic }),
]
