import * as z from 'zod'
import type { Sql } from '#platform/database.ts'
import type { Fact } from '#platform/fact.ts'
import type { Language } from '#platform/language.ts'
import type { FactInList } from '../structure-contract.ts'

type Property = { type?: string; enum?: string[]; const?: string }

/** Every slice's facts with the filters that each takes, for whoever binds an indicator. */
export async function listFacts(
  sql: Sql,
  programme: string,
  facts: ReadonlyMap<string, Fact>,
  language: Language,
): Promise<z.infer<typeof FactInList>[]> {
  const described = []
  for (const fact of facts.values()) {
    const { properties = {} } = z.toJSONSchema(fact.filters, { io: 'input', unrepresentable: 'any' })
    const filters = []
    for (const [key, property] of Object.entries(properties as Record<string, Property>)) {
      const chosen = fact.choices?.[key]
      const choices = chosen
        ? (await sql<{ value: string; label: string }[]>`${chosen(sql, programme, language)}`).map(
            ({ value, label }) => ({
              value,
              label,
            }),
          )
        : (property.enum ?? []).map(value => ({ value, label: fact.words?.[key]?.[value]?.[language] ?? value }))
      const kind =
        property.type === 'boolean' ? ('yes' as const) : choices.length > 0 ? ('choice' as const) : ('text' as const)
      filters.push({ key, kind, choices })
    }
    described.push({
      name: fact.name,
      title: fact.title[language],
      rule: fact.rule[language],
      unit: fact.unit,
      filters,
    })
  }
  return described
}
