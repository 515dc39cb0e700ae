import { breakdown } from '#platform/breakdown.ts'
import type { Sql } from '#platform/database.ts'
import { wrongInput } from '#platform/problem.ts'
import type { Call } from '#platform/routes.ts'
import type { readBreakdown as contract } from '../picture-contract.ts'

export async function breakdownOf(
  sql: Sql,
  { params, search, services, language }: Call<typeof contract, { id: string }>,
) {
  const { fact: name, by, and, ...filters } = search
  if (and === by) throw wrongInput()
  const fact = services.facts.get(name)!
  const broken = await breakdown(sql, params.programme, { fact, filters, by: and ? [by, and] : [by] }, language)
  return { fact: name, title: fact.title[language], rule: fact.rule[language], unit: fact.unit, ...broken }
}
