import type { Sql } from '#platform/database.ts'
import type { Call } from '#platform/routes.ts'
import type { Changed, Moved } from '../commands/merge-persons.ts'
import { mergeColumns } from '../merge-columns.ts'
import type { listMerges as contract, PersonMerge } from '../merge-contract.ts'
import { mergeFields } from '../merge-contract.ts'
import { shownName } from '../name-mask.ts'
import type { PersonName } from '../person-name.ts'
import type { PersonRow } from './person-rows.ts'

type Row = Omit<PersonMerge, 'merged' | 'took' | 'moved' | 'undone'> &
  PersonName & { merged: string; changed: Changed; moved: Moved[]; undoneBy: string | null; undoneAt: string | null }

/** The trace of a card: what came into it, the newest first. */
export async function listMerges(sql: Sql, { params, actor }: Call<typeof contract, PersonRow>) {
  const rows = await sql<Row[]>`
    select g.id, g.merged, g.changed, g.moved, g.because, coalesce(m.name, '') as member, g.merged_at, u.name as undone_by, g.undone_at,
      p.surname, p.given_name, p.patronymic,
      g.undone_at is null and not exists (
        select from person_merges l where l.kept = g.kept and l.undone_at is null and l.merged_at > g.merged_at) as last
    from person_merges g join persons p on p.id = g.merged
      left join members m on m.id = g.merged_by left join members u on u.id = g.undone_by
    where g.kept = ${params.id} order by g.merged_at desc limit 100`
  return {
    items: rows.map(({ surname, givenName, patronymic, merged, changed, moved, undoneBy, undoneAt, ...row }) => ({
      ...row,
      merged: { id: merged, name: shownName({ surname, givenName, patronymic }, actor) },
      took: mergeFields.filter(field => mergeColumns[field].some(column => column in changed)),
      moved: moved.reduce((sum, { ids }) => sum + ids.length, 0),
      undone: undoneAt ? { member: undoneBy ?? '', at: undoneAt } : null,
    })),
  }
}
