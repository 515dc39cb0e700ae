import { shownName } from '#people/name-mask.ts'
import type { Actor } from '#platform/actor.ts'
import type { Sql } from '#platform/database.ts'
import { notFound } from '#platform/problem.ts'
import type { Call } from '#platform/routes.ts'
import { type Printing, printing } from '../build-model.ts'
import type { readFigure } from '../contract.ts'
import { rowsBehind, totalBehind } from '../figures/rows.ts'
import type { Figure } from '../model.ts'
import { planFigure } from '../sections/plan-fact.ts'
import { whichReport } from '../versions/which-report.ts'
import { headWords } from '../words.ts'

const PLAN = 'plan.'

/** A figure opened: what it is made of, and a page of the records that were counted. */
export async function openFigure(
  sql: Sql,
  { params, search, actor, language, services }: Call<typeof readFigure, { id: string }>,
) {
  const { name, programme } = params
  // «по 1 на участника» asks how many came, so a plan needs the other figures too.
  const only = name.startsWith(PLAN) ? undefined : name
  const which = await whichReport(sql, programme, search.report)
  const print = await printing(sql, programme, services.facts, language, services.today(), { only, which })
  const found = print && called(print, name)
  if (!found) throw notFound()
  const parts = print.definitions.get(name)?.parts ?? []
  const part = search.part ?? parts.findIndex(({ kind }) => kind === 'counted')
  const chosen = parts[part]
  if (chosen?.kind !== 'counted') return { ...found, part: null, items: [], next: null, total: null }
  const { items, next } = await rowsBehind(sql, programme, chosen, search.after ?? null, search.limit)
  const total = search.after ? null : await totalBehind(sql, programme, chosen)
  return { ...found, part, items: await named(sql, items, actor), next, total }
}

/** A figure by its name: an indicator's, a table cell's, a fact's; `plan.I05` is what the contract promised; the grant's sum. */
function called(print: Printing, name: string): { figure: Figure; label: string } | undefined {
  if (name === 'sum') return { figure: print.figure(name)!, label: headWords.grantSum[print.language] }
  const planned = print.parts.plan.indicators.find(({ code }) => name === `${PLAN}${code}`)
  if (planned) return { figure: planFigure(print, planned), label: planned.label }
  const definition = print.definitions.get(name)
  return definition && { figure: print.figure(name)!, label: definition.label }
}

/** Rows that are people carry their names, as far as the reader may have them. */
async function named<Row extends { kind: string; record: string; label: string }>(
  sql: Sql,
  rows: Row[],
  actor: Actor,
): Promise<Row[]> {
  const ids = rows.filter(({ kind }) => kind === 'people.person').map(({ record }) => record)
  if (ids.length === 0) return rows
  const people = await sql<{ id: string; surname: string; givenName: string; patronymic: string }[]>`
    select id, surname, given_name, patronymic from persons where id = any(${ids}::uuid[])`
  const names = new Map(people.map(person => [person.id, shownName(person, actor)]))
  return rows.map(row => ({ ...row, label: names.get(row.record) ?? row.label }))
}
