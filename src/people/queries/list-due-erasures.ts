import type { Fragment, Sql } from '#platform/database.ts'
import type { Call } from '#platform/routes.ts'
import { daysLater } from '../rules.ts'
import type { listDueErasures as contract, DueErasure } from '../subject-contract.ts'
import { suggestedTerms } from '../suggested-consent.ts'
import { type PersonRow, personColumns, personFor } from './person-rows.ts'

type Row = PersonRow & Pick<DueErasure, 'why' | 'since'> & { days: number }

/** Each reason has an index of its own; a locked card waits for the end of its lock. */
export async function listDueErasures(sql: Sql, call: Call<typeof contract>) {
  const { search, services } = call
  const [since, id] = search.after?.split('~') ?? []
  const due = (why: DueErasure['why'], day: Fragment, where: Fragment) => sql`
    (select ${why} as why, ${day} as since, p.* from persons p
      where ${where} and p.erased_on is null and p.merged_into is null
        ${since && id ? sql`and (${day}, p.id) > (${since}, ${id})` : sql``}
      order by ${day}, p.id limit ${search.limit + 1})`
  const rows = await sql<Row[]>`
    select ${personColumns(sql)}, p.why, p.since, coalesce((
      select t.erase_days from consent_texts t where t.in_force_from <= p.since order by t.in_force_from desc limit 1
    ), ${suggestedTerms.eraseDays}) as days
    from (
      ${due('withdrawn', sql`p.consent_withdrawn_on`, sql`p.consent_withdrawn_on is not null and p.locked_on is null`)}
      union all ${due('term_over', sql`p.consent_until`, sql`p.consent_until < ${services.today()} and p.consent_withdrawn_on is null and p.locked_on is null`)}
      union all ${due('lock_over', sql`p.locked_until`, sql`p.locked_until < ${services.today()}`)}
    ) p order by p.since, p.id limit ${search.limit + 1}`
  const shown = rows.slice(0, search.limit)
  const last = shown.at(-1)
  return {
    items: shown.map(({ why, since, days, ...row }) => ({
      person: personFor(call, row),
      why,
      since,
      // Of a withdrawal the law gives days; a term that is over is over.
      due: why === 'withdrawn' ? daysLater(since, days) : since,
    })),
    next: rows.length > search.limit && last ? `${last.since}~${last.id}` : null,
  }
}
