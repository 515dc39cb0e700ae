import type { Fragment, Sql } from '#platform/database.ts'
import type { Topic } from '../topic-contract.ts'

/** Each topic of the first level, followed by its own of the second. */
export const topicsOf = (sql: Sql): Promise<Topic[]> => topicsWhere(sql, sql`true`)

export async function findTopic(sql: Sql, code: string): Promise<Topic | undefined> {
  const [topic] = await topicsWhere(sql, sql`t.code = ${code}`)
  return topic
}

const topicsWhere = (sql: Sql, condition: Fragment) => sql<Topic[]>`
  select t.code, t.parent, t.consumer, json_build_object('ru', t.ru, 'kk', t.kk, 'en', t.en) as names, t.position, t.retired_on, t.version
  from topics t left join topics p on p.organisation = t.organisation and p.code = t.parent
  where ${condition}
  order by coalesce(p.position, t.position), coalesce(p.code, t.code), t.level, t.position, t.code`
