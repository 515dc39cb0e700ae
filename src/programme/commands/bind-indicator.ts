import * as z from 'zod'
import type { Sql } from '#platform/database.ts'
import type { Fact } from '#platform/fact.ts'
import type { Language } from '#platform/language.ts'
import { stale, wrongInput } from '#platform/problem.ts'
import type { Call } from '#platform/routes.ts'
import { fieldErrors } from '#platform/validate.ts'
import type { bindIndicator as endpoint } from '../indicator-contract.ts'
import type { Indicator } from '../plan-contract.ts'
import { unitDiffers, unknownFact } from '../problems.ts'
import { readIndicator } from '../queries/read-indicators.ts'

/**
 * From now on records prove the number. Facts belong to the slices above, so the list of them is lent by the
 * platform: an unknown one, a filter that it doesn't take, or another unit is refused (R05).
 */
export async function bindIndicator(
  sql: Sql,
  { input, subject, services, language }: Call<typeof endpoint, { id: string }>,
): Promise<Indicator> {
  const before = await readIndicator(sql, subject.id)
  if (before.version !== input.version) throw stale({}, { current: before })
  const filters = input.fact === null ? {} : fitting(services.facts, input.fact, input.filters, before, language)
  await sql`
    update indicators set fact = ${input.fact}, filters = ${sql.json(filters as never)}, version = version + 1
    where id = ${subject.id}`
  return readIndicator(sql, subject.id)
}

function fitting(
  facts: ReadonlyMap<string, Fact>,
  name: string,
  filters: object,
  { unit }: Indicator,
  language: Language,
) {
  const fact = facts.get(name)
  if (!fact) throw unknownFact({ fact: name })
  if (fact.unit !== unit) throw unitDiffers({ fact: fact.unit, indicator: unit })
  const checked = z.strictObject(fact.filters.shape).safeParse(filters, { reportInput: true })
  if (checked.success) return filters
  const errors = fieldErrors(checked.error, language).map(error => ({
    ...error,
    path: ['filters', error.path].filter(Boolean).join('.'),
  }))
  throw wrongInput({}, { errors })
}
