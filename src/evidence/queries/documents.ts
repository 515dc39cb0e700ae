import type { Sql } from '#platform/database.ts'
import type { ItemKind } from '../contract.ts'

/** A confirming document as the annexes print and enclose it. */
export type AnnexDocument = {
  readonly id: string
  readonly activity: string
  /** Its place in the annex: the documents of an annex are numbered without gaps, in the order in which they came. */
  readonly place: number
  readonly title: string
  readonly kind: ItemKind
  readonly datedOn: string | null
  readonly quantity: number
  readonly pages: number | null
  readonly url: string | null
  readonly file: {
    readonly id: string
    readonly name: string
    readonly size: number
    readonly mediaType: string
    readonly hash: string
  } | null
  /** Looked at and found without personal data. */
  readonly shown: boolean
  /** Indicators, activities and records that it proves. */
  readonly targets: readonly string[]
}

const MOST = 20_000

/** Every document of a programme's annexes, annex by annex. */
export async function documentsOf(sql: Sql, programme: string): Promise<AnnexDocument[]> {
  return sql<AnnexDocument[]>`
    select i.id, i.activity, row_number() over (partition by i.activity order by i.added_at, i.id)::int as place, i.title, i.kind,
      i.dated_on, i.quantity, i.pages, i.url, i.shown_at is not null as shown,
      case when f.id is not null then json_build_object(
        'id', f.id, 'name', f.name, 'size', f.size, 'mediaType', f.media_type, 'hash', f.hash) end as file,
      array(select l.target from evidence_links l where l.organisation = i.organisation and l.item = i.id) as targets
    from activities a
    join evidence_items i on i.organisation = a.organisation and i.activity = a.id
    left join files f on f.organisation = i.organisation and f.id = i.file
    where a.programme = ${programme}
    order by a.number, i.added_at, i.id limit ${MOST}`
}
