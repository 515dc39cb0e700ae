import type { Sql } from '#platform/database.ts'
import type { Call } from '#platform/routes.ts'
import type { changeOwnSettings as endpoint } from '../contract.ts'

export async function changeOwnSettings(sql: Sql, { actor, input }: Call<typeof endpoint>) {
  await sql`update members set language = ${input.language}, version = version + 1 where id = ${actor.member}`
  return { id: actor.member, language: input.language }
}
