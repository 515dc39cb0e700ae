import { type Actor, rightsOn } from '#platform/actor.ts'
import type { Sql } from '#platform/database.ts'
import type { PaperKind } from '../rules.ts'
import type { Template } from '../template-contract.ts'
import type { TemplateSource } from '../templates/template-bytes.ts'

type Row = Omit<Template, 'may'>

/** The library, papers of one kind beside each other, in both languages. */
export async function templatesOf(sql: Sql, actor: Actor, id: string | null = null): Promise<Template[]> {
  const rows = await sql<Row[]>`
    select t.id, t.kind, t.sphere, t.language, t.title, t.law, t.retired_on, t.version,
      (select jsonb_agg(jsonb_build_object('number', v.version, 'shipped', v.shipped is not null, 'note', v.note, 'addedBy', a.name,
          'addedAt', to_json(v.added_at), 'approvedBy', b.name, 'approvedOn', v.approved_on,
          'papers', (select count(*) from papers p
            where p.organisation = v.organisation and p.template = v.template and p.template_version = v.version)) order by v.version desc)
        from claim_template_versions v
        left join members a on a.organisation = v.organisation and a.id = v.added_by
        left join members b on b.organisation = v.organisation and b.id = v.approved_by
        where v.organisation = t.organisation and v.template = t.id) as versions
    from claim_templates t where true ${id ? sql`and t.id = ${id}` : sql``}
    order by t.retired_on is not null, t.position, t.language desc, t.title collate "kk-x-icu" limit 1000`
  const may = rightsOn(actor).filter(right => right.startsWith('claims.template.'))
  return rows.map(row => ({ ...row, may }))
}

export const findTemplate = async (sql: Sql, id: string, actor: Actor): Promise<Template> =>
  (await templatesOf(sql, actor, id))[0]!

/** Held against others until the transaction ends. */
export async function templateForUpdate(sql: Sql, id: string): Promise<{ id: string; version: number } | undefined> {
  const [row] = await sql<{ id: string; version: number }[]>`
    select id, version from claim_templates where id = ${id} for update`
  return row
}

export type VersionOfTemplate = TemplateSource & {
  readonly id: string
  readonly title: string
  readonly kind: PaperKind
  readonly number: number
  readonly approved: boolean
}

/** A version of a template, the newest unless one is named. */
export async function templateVersion(
  sql: Sql,
  id: string,
  number: number | null = null,
): Promise<VersionOfTemplate | undefined> {
  const [row] = await sql<VersionOfTemplate[]>`
    select t.organisation, t.id, t.title, t.kind, t.language, v.version as number, v.shipped, f.hash, v.approved_by is not null as approved
    from claim_templates t
    join claim_template_versions v on v.organisation = t.organisation and v.template = t.id
    left join files f on f.organisation = v.organisation and f.id = v.file
    where t.id = ${id} ${number ? sql`and v.version = ${number}` : sql``}
    order by v.version desc limit 1`
  return row
}
