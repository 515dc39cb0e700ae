import type { Database, Sql } from '#platform/database.ts'
import { dayAfter } from '#platform/day.ts'
import type { Jobs } from '#platform/jobs.ts'
import { followReplies } from './commands/follow-replies.ts'
import { settleDeadlines } from './commands/settle-deadlines.ts'
import { lawOf } from './queries/law.ts'

const BATCH = 200
const JOBS = { silence: 'claims.silence.notice', recount: 'claims.deadline.recount' } as const

type Parts = { readonly jobs: Jobs; readonly database: Database; readonly today: () => string }

/**
 * What the clock does for claims: each hour, so that a computer which sleeps at night misses no day, whoever let their term
 * pass is silent; every few minutes deadlines are computed anew where a number of the law or the calendar has changed.
 */
export async function scheduleClaims({ jobs, database, today }: Parts): Promise<void> {
  const everywhere = async (signal: AbortSignal, work: (sql: Sql, organisation: string) => Promise<number>) => {
    let done = 0
    for (const { organisation } of await database.shared<{ organisation: string }[]>`
      select every_organisation() as organisation`)
      for (let batch = BATCH; batch === BATCH && !signal.aborted; done += batch)
        batch = await database.inside(organisation, sql => work(sql, organisation))
    return { done }
  }
  await jobs.handle(JOBS.silence, ({ signal }) => everywhere(signal, sql => noticeSilence(sql, today())))
  await jobs.handle(JOBS.recount, ({ signal }) => everywhere(signal, recount))
  await jobs.schedule(JOBS.silence, '10 * * * *')
  await jobs.schedule(JOBS.recount, '*/5 * * * *')
}

/** Papers whose term for an answer is over: silent since the day after, and their cases move. A batch at a time. */
export async function noticeSilence(sql: Sql, today: string): Promise<number> {
  const silent = await sql<{ id: string; case: string; dueOn: string }[]>`
    select p.id, p.case_id as case, d.due_on from deadlines d
    join papers p on p.organisation = d.organisation and p.id = d.paper
    join cases c on c.organisation = p.organisation and c.id = p.case_id
    where d.done_on is null and d.due_on < ${today} and d.kind in ('claim_answer', 'body_answer')
      and p.answered_on is null and p.silent_on is null
    order by d.due_on, d.id limit ${BATCH} for update of c, p skip locked`
  for (const { id, case: of, dueOn } of silent) {
    const on = dayAfter(dueOn)
    await sql`update papers set silent_on = ${on}, version = version + 1 where id = ${id}`
    await followReplies(sql, { id, case: of }, { on, member: null })
  }
  return silent.length
}

/** Deadlines of open cases anew, a batch at a time, as long as somebody has changed a number of the law or the calendar. */
export async function recount(sql: Sql, organisation: string): Promise<number> {
  const [mark] = await sql<{ doneTo: string | null }[]>`select done_to from deadline_recounts for update skip locked`
  if (!mark) return 0
  const cases = await sql<{ id: string }[]>`
    select id from cases where state <> 'closed' ${mark.doneTo ? sql`and id > ${mark.doneTo}` : sql``} order by id limit ${BATCH}`
  await settleDeadlines(
    sql,
    cases.map(({ id }) => id),
    await lawOf(sql),
  )
  if (cases.length < BATCH) await sql`delete from deadline_recounts where organisation = ${organisation}`
  else await sql`update deadline_recounts set done_to = ${cases.at(-1)!.id} where organisation = ${organisation}`
  return cases.length
}
