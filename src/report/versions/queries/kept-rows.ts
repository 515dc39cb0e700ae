import type { Sql } from '#platform/database.ts'
import { notFound } from '#platform/problem.ts'
import type { Call } from '#platform/routes.ts'
import type { readKeptRows as contract, KeptRow } from '../contract.ts'
import { type FoundVersion, versionById } from './find-version.ts'

const PAGE = 50

/** The counts that a number of a version is made of, by their places. */
const countsOf = (sql: Sql, version: string, name: string) => sql`
  array(select (c.place - 1)::int from report_versions v, jsonb_array_elements(v.counted) with ordinality c (counted, place)
    where v.id = ${version} and c.counted -> 'figures' @> ${sql.json([{ name }])})`

/** Records behind a number, or those of them that another version of the report doesn't have behind it. */
export async function keptRows(sql: Sql, { params, search, subject }: Call<typeof contract, FoundVersion>) {
  const { lacking, after } = search
  if (lacking && (await versionById(sql, lacking))?.report !== subject.report) throw notFound()
  const rows = sql`
    select w.record, w.kind, w.happened_on as "on", sum(w.amount)::bigint as amount from report_version_rows w
    where w.version = ${subject.id} and w.counted = any (${countsOf(sql, subject.id, params.name)})
      ${
        lacking
          ? sql`and not exists (select from report_version_rows o where o.version = ${lacking}
              and o.counted = any (${countsOf(sql, lacking, params.name)}) and o.record = w.record)`
          : sql``
      }
    group by w.record, w.kind, w.happened_on`
  const [items, [{ total } = { total: 0 }]] = await Promise.all([
    sql<KeptRow[]>`
      select * from (${rows}) kept ${after ? sql`where record > ${after}::uuid` : sql``} order by record limit ${PAGE + 1}`,
    sql<{ total: number }[]>`select count(*) as total from (${rows}) kept`,
  ])
  const shown = items.slice(0, PAGE)
  return { items: shown, next: items.length > PAGE ? shown.at(-1)!.record : null, total }
}
