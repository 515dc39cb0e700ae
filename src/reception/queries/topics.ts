import type { Sql } from '#platform/database.ts'
import type { Topic } from '../topic-contract.ts'

/** Each topic of the first level, followed by its own of the second. */
export const topicsOf = (sql: Sql): Promise<Topic[]> => sql<Topic[]>`
  select t.code, t.parent, t.consumer, json_build_object('ru', t.ru, 'kk', t.kk, 'en', t.en) as names, t.position, t.retired_on, t.version
  from topics t left join topics p on p.organisation = t.organisation and p.code = t.parent
  order by coalesce(p.position, t.position), coalesce(p.code, t.code), t.level, t.position, t.code`
