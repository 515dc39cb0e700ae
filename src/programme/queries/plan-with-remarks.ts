import { rightsOn } from '#platform/actor.ts'
import type { Sql } from '#platform/database.ts'
import type { ReplyOf } from '#platform/endpoint.ts'
import type { Call } from '#platform/routes.ts'
import { checkPlan } from '../plan-checks.ts'
import type { getPlan } from '../structure-contract.ts'
import { readPlan } from './read-plan.ts'
import { readProgramme } from './read-programme.ts'

/** The plan as its page shows it: with what contradicts itself, and what the reader may do. */
export async function planWithRemarks(
  sql: Sql,
  { params, actor, language }: Pick<Call<typeof getPlan>, 'params' | 'actor' | 'language'>,
): Promise<ReplyOf<typeof getPlan>> {
  const [plan, programme] = await Promise.all([readPlan(sql, params.id), readProgramme(sql, params.id)])
  return { ...plan!, remarks: checkPlan(plan!, programme!.requirements, language), may: rightsOn(actor) }
}
