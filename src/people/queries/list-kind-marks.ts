import type { Sql } from '#platform/database.ts'
import type { KindMark } from '../kind-contract.ts'

export const kindMarksOf = (sql: Sql, person: string) => sql<KindMark[]>`
  select k.id, k.kind, k.mark, k.marked_on, m.name as member, k.marked_at
  from kind_marks k join members m on m.id = k.marked_by
  where k.person = ${person} order by k.marked_at desc, k.id desc limit 200`
