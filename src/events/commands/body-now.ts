import type { Sql } from '#platform/database.ts'

type Body = { readonly institution: string | null; readonly body: string; readonly bodyKind: string | null }

/** Whom somebody comes for, as it is called now: a later reform changes neither name nor kind. */
export async function bodyNow(sql: Sql, institution: string | null): Promise<Body> {
  const [body] = await sql<Body[]>`
    select i.id as institution, coalesce(i.name, '') as body, i.kind as body_kind
    from (values (1)) one left join institutions i on i.id = ${institution}`
  return { ...body!, institution }
}
