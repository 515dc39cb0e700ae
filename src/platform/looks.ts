import type { Actor } from './actor.ts'
import type { Sql } from './database.ts'
import type { Permission } from './permissions.ts'

/** Looks of one member at the same cards by the same right within so many minutes are one line. */
const ONE_LOOK_MINUTES = 10

/**
 * Who looked at whose data: the subject's right to know covers reading too. Not in the audit chain, so that readers
 * don't take turns at its head. The line's id follows from what it says: the same look again finds it written.
 */
export const writeLook = (sql: Sql, actor: Actor, permission: Permission, persons: readonly string[]) => sql`
  insert into looks (organisation, id, member, permission, persons)
  select ${actor.organisation}, md5(concat_ws(' ', ${actor.member}::text, ${permission}::text, each.persons::text,
    floor(extract(epoch from now()) / ${ONE_LOOK_MINUTES * 60})))::uuid, ${actor.member}, ${permission}, each.persons
  from (select array(select distinct unnest(${persons as string[]}::uuid[]) order by 1) as persons) each
  on conflict (organisation, id) do nothing`
