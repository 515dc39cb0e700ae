import type { Sql } from '#platform/database.ts'
import type { Language } from '#platform/language.ts'
import { roleWords } from '../code-words.ts'
import { engaged } from '../engaged.ts'
import type { Role } from '../rules.ts'

/** Who took part in an activity, as the report's first table names them; by the activity. */
export type EngagedBy = ReadonlyMap<string, string>
type Row = { activity: string; name: string; role: Role; job: string; body: string }

/** Each person once in an activity, with the position and body of their first day there: nobody anonymous, nobody twice. */
export async function expertsByActivity(
  sql: Sql,
  programme: string,
  language: Language,
  until: string | null = null,
): Promise<EngagedBy> {
  const rows = await sql<Row[]>`
    select * from (
      select distinct on (a.activity, n.somebody) a.activity, n.name, n.role, n.job, n.body, n.source, n.from_on
      from ${engaged(sql, programme)} n cross join lateral unnest(n.activities) as a (activity)
      where n.from_on <= coalesce(${until}::date, n.from_on)
      order by a.activity, n.somebody, n.from_on, n.source
    ) first order by activity, from_on, name collate "kk-x-icu" limit 5000`
  const said = ({ name, role, job, body }: Row) =>
    [name, job || roleWords[role][language], body].filter(Boolean).join(', ')
  return new Map(
    [...Map.groupBy(rows, ({ activity }) => activity)].map(([activity, people]) => [
      activity,
      people.map(said).join('; '),
    ]),
  )
}
