import type { Sql } from '#platform/database.ts'
import { notFound, stale } from '#platform/problem.ts'
import { referencesTo } from '#platform/references.ts'
import type { Call } from '#platform/routes.ts'
import type { mergeInstitutions as contract, Institution } from '../contract.ts'
import { mergedWithItself } from '../problems.ts'
import { findInstitution } from '../queries/institutions.ts'
import { mergedNames } from '../rules.ts'

/** Two entries turn out to be one institution: the kept one takes over the other's names and whatever refers to it. */
export async function mergeInstitutions(
  sql: Sql,
  { input, actor, subject: kept }: Call<typeof contract, Institution>,
): Promise<Institution> {
  if (input.other === kept.id) throw mergedWithItself()
  const other = await findInstitution(sql, input.other, actor)
  if (!other) throw notFound()
  if (other.version !== input.otherVersion) throw stale({}, { current: other })
  for (const { table, column } of await referencesTo(sql, 'institutions')) {
    await sql`update ${sql(table)} set ${sql(column)} = ${kept.id} where ${sql(column)} = ${other.id}`
  }
  await sql`delete from institutions where id = ${other.id} and version = ${other.version}`
  const [row] = await sql`
    update institutions set aliases = ${mergedNames(kept, other)}, bin = coalesce(bin, ${other.bin}),
      place = coalesce(place, ${other.place}), version = version + 1
    where id = ${kept.id} and version = ${input.version} returning id`
  const current = (await findInstitution(sql, kept.id, actor))!
  if (!row) throw stale({}, { current })
  return current
}
