import type { Sql } from '#platform/database.ts'

/** How a wave was asked: what its analysis begins with. Counts are of questionnaires that count, but for those left out. */
export type Method = {
  readonly interviewer: number
  readonly paper: number
  readonly link: number
  readonly kk: number
  readonly leftOut: number
  /** First and last day of an answer. */
  readonly from: string | null
  readonly until: string | null
}

export async function methodOf(sql: Sql, wave: string): Promise<Method> {
  const [method] = await sql<Method[]>`
    select count(*) filter (where c.counts and how = 'interviewer')::int as interviewer,
      count(*) filter (where c.counts and how = 'paper')::int as paper, count(*) filter (where c.counts and how = 'link')::int as link,
      count(*) filter (where c.counts and language = 'kk')::int as kk, count(*) filter (where not c.counts)::int as left_out,
      min(given_on) filter (where c.counts) as "from", max(given_on) filter (where c.counts) as until
    from responses cross join lateral (select left_out_because is null as counts) c where wave = ${wave}`
  return method!
}
