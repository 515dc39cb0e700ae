import { shownName } from '#people/name-mask.ts'
import { type Actor, may } from '#platform/actor.ts'
import type { Sql } from '#platform/database.ts'
import { notFound } from '#platform/problem.ts'
import type { Call } from '#platform/routes.ts'
import { printing } from '../build-model.ts'
import type { readFigure } from '../contract.ts'
import { rowsBehind } from '../figures/rows.ts'

/** A figure opened: what it is made of, and a page of the records that were counted. */
export async function openFigure(
  sql: Sql,
  { params, search, actor, language, services }: Call<typeof readFigure, { id: string }>,
) {
  const print = await printing(sql, params.programme, services.facts, language, services.today(), params.name)
  const figure = print?.figure(params.name)
  if (!figure) throw notFound()
  const parts = print!.definitions.get(params.name)?.parts ?? []
  const part = search.part ?? parts.findIndex(({ kind }) => kind === 'counted')
  const chosen = parts[part]
  if (chosen?.kind !== 'counted') return { figure, part: null, rows: [], next: null }
  const { rows, next } = await rowsBehind(sql, params.programme, chosen, search.after ?? null, search.limit)
  return { figure, part, rows: await named(sql, rows, actor), next }
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
  const names = new Map(people.map(person => [person.id, shownName(person, may(actor, 'people.person.name'))]))
  return rows.map(row => ({ ...row, label: names.get(row.record) ?? row.label }))
}
