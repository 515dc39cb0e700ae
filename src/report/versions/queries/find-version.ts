import type { Sql } from '#platform/database.ts'
import type { Step } from '../rules.ts'
import { lastStepOf } from './reports.ts'

export type FoundReport = {
  readonly id: string
  readonly programme: string
  readonly kind: 'interim' | 'final'
  readonly endsOn: string | null
}

export async function reportOfId(sql: Sql, id: string): Promise<FoundReport | undefined> {
  const [found] = await sql<FoundReport[]>`select id, programme, kind, ends_on from reports where id = ${id}`
  return found
}

/** The report on which something is done: its programme is locked, whoever else changes the plan or freezes waits. */
export async function reportForChange(sql: Sql, id: string): Promise<FoundReport | undefined> {
  const found = await reportOfId(sql, id)
  if (found) await sql`select from programmes where id = ${found.programme} for update`
  return found
}

export type FoundVersion = {
  readonly id: string
  readonly report: string
  readonly programme: string
  readonly kind: 'interim' | 'final'
  readonly number: number
  readonly language: 'ru' | 'kk' | 'en'
  readonly state: Step
  readonly stateOn: string
}

/** A version with the step that it has come to. */
export async function versionById(sql: Sql, id: string): Promise<FoundVersion | undefined> {
  const [found] = await sql<FoundVersion[]>`
    select v.id, v.report, r.programme, r.kind, v.number, v.language, s.step as state, s.happened_on as state_on
    from report_versions v
      join reports r on r.organisation = v.organisation and r.id = v.report
      join report_version_steps s on s.organisation = v.organisation and s.version = v.id and s.step = ${lastStepOf(sql)}
    where v.id = ${id}`
  return found
}

export async function versionForChange(sql: Sql, id: string): Promise<FoundVersion | undefined> {
  const [found] = await sql<{ programme: string }[]>`
    select r.programme from report_versions v join reports r on r.organisation = v.organisation and r.id = v.report where v.id = ${id}`
  if (!found) return undefined
  await sql`select from programmes where id = ${found.programme} for update`
  return versionById(sql, id)
}
