import type * as z from 'zod'
import type { Sql } from '#platform/database.ts'
import { stale } from '#platform/problem.ts'
import type { Call } from '#platform/routes.ts'
import type { fillSignOff as contract, SignOff } from '../contract.ts'

export async function signOffOf(sql: Sql, programme: string): Promise<z.infer<typeof SignOff>> {
  const [row] = await sql<z.infer<typeof SignOff>[]>`
    select position, name, signed_on, pages, version from report_sign_offs where programme = ${programme}`
  return row ?? { position: '', name: '', signedOn: null, pages: null, version: 0 }
}

/** Who signs, when, and how many pages: the last thing that the form asks. */
export async function fillSignOff(
  sql: Sql,
  { params, input, actor }: Call<typeof contract, { id: string }>,
): Promise<z.infer<typeof SignOff>> {
  const { programme } = params
  const current = await signOffOf(sql, programme)
  if (current.version !== input.version) throw stale({}, { current })
  await sql`
    insert into report_sign_offs as s (organisation, programme, position, name, signed_on, pages)
    values (${actor.organisation}, ${programme}, ${input.position}, ${input.name}, ${input.signedOn ?? null}, ${input.pages ?? null})
    on conflict (organisation, programme) do update set position = excluded.position, name = excluded.name,
      signed_on = excluded.signed_on, pages = excluded.pages, version = s.version + 1`
  return signOffOf(sql, programme)
}
