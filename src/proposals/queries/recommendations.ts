import { type Actor, rightsOn } from '#platform/actor.ts'
import type { Sql } from '#platform/database.ts'
import type { Services } from '#platform/services.ts'
import type { Recommendation } from '../contract.ts'
import { type State, stateOf } from '../rules.ts'

const MOST = 1000
/** What wants to be seen to stands first. */
const order: readonly State[] = ['overdue', 'unsent', 'waiting', 'answered']

export type Reader = { readonly actor: Actor; readonly services: Pick<Services, 'today'> }

export async function recommendationsOf(
  sql: Sql,
  { actor, services }: Reader,
  { programme, event, id }: { programme?: string; event?: string | undefined; id?: string },
): Promise<Recommendation[]> {
  const rows = await sql<Omit<Recommendation, 'state' | 'may'>[]>`
    select r.id, r.programme, r.origin, r.event, e.title as event_title, r.body, b.name as body_name, r.said, r.letter_number, r.sent_on, r.due_on,
      r.answer, r.answered_on, r.answer_number, r.answer_said, r.version
    from recommendations r join institutions b on b.organisation = r.organisation and b.id = r.body
    left join events e on e.organisation = r.organisation and e.id = r.event
    where ${programme ? sql`r.programme = ${programme}` : sql`r.id = ${id!}`} ${event ? sql`and r.event = ${event}` : sql``}
    order by r.sent_on, r.letter_number, r.id limit ${MOST}`
  const may = rightsOn(actor).filter(right => right.startsWith('proposals.'))
  return rows
    .map(row => ({ ...row, state: stateOf(row, services.today()), may }))
    .sort((one, other) => order.indexOf(one.state) - order.indexOf(other.state))
}

export async function recommendationById(sql: Sql, id: string, reader: Reader): Promise<Recommendation | undefined> {
  const [recommendation] = await recommendationsOf(sql, reader, { id })
  return recommendation
}
