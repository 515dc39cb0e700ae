import { createHash } from 'node:crypto'
import { buffer } from 'node:stream/consumers'
import PizZip from 'pizzip'
import { memberActor } from '#people/queries/member-actor.ts'
import { may, officesWithin } from '#platform/actor.ts'
import type { Database, Sql } from '#platform/database.ts'
import type { Download } from '#platform/endpoint.ts'
import type { Work } from '#platform/jobs.ts'
import type { JobState } from '#platform/jobs-contract.ts'
import type { Words } from '#platform/language.ts'
import { notFound } from '#platform/problem.ts'
import type { Call } from '#platform/routes.ts'
import type { Services } from '#platform/services.ts'
import {
  BatchResult,
  type downloadPapers as downloading,
  type makePapers as making,
  mostCases,
} from '../batch-contract.ts'
import { memberHasLeft, noCasesToWrite } from '../problems.ts'
import { caseRow } from '../queries/cases.ts'
import type { PaperKind } from '../rules.ts'
import { makePaper } from './make-paper.ts'

export const BATCH = 'claims.paper.batch'
export type BatchTask = {
  readonly order: string
  readonly member: string
  readonly kind: PaperKind
  readonly language: 'ru' | 'kk'
  readonly cases: readonly { readonly id: string; readonly number: string }[]
}

/** Which cases are meant is settled when it is asked for: what comes into the list later is not written. */
export async function makePapers(
  sql: Sql,
  { params, input, actor, services }: Call<typeof making, { id: string }>,
): Promise<JobState> {
  const { state = 'open', sphere, person } = input.cases
  const offices = officesWithin(actor, 'claims.paper.draft')
  const cases = await sql<BatchTask['cases']>`
    select c.id, o.code || '-' || e.year || '/' || e.number as number
    from cases c
    join entries e on e.organisation = c.organisation and e.id = c.id
    join offices o on o.organisation = c.organisation and o.id = c.office
    where c.programme = ${params.programme} ${offices ? sql`and c.office = any (${offices as string[]}::uuid[])` : sql``}
      ${state === 'open' ? sql`and c.state <> 'closed'` : sql`and c.state = ${state}`}
      ${sphere ? sql`and c.sphere = ${sphere}` : sql``} ${person ? sql`and c.person = ${person}` : sql``}
    order by c.opened_on desc, c.id desc limit ${mostCases}`
  if (cases.length === 0) throw noCasesToWrite()
  const { id: order, kind, language } = input
  const task: BatchTask = { order, member: actor.member, kind, language, cases: [...cases] }
  const { organisation } = actor
  const job = await services.jobs.add(BATCH, task, { organisation, once: order })
  return (await services.jobs.state(organisation, job))!
}

type Parts = { readonly database: Database; readonly services: Services }
const step: Words = { ru: 'Бумаги составляются', kk: 'Құжаттар дайындалуда', en: 'Papers are being written' }

/** One case at a time, each in a transaction of its own: what is written stays when the work is stopped or begun again. */
export async function writePapers({ database, services }: Parts, work: Work<BatchTask>): Promise<BatchResult> {
  const organisation = work.organisation!
  const { cases } = work.data
  const result: BatchResult = { papers: [], left: [] }
  for (const [index, one] of cases.entries()) {
    const made = await database.inside(organisation, sql => writeOne(sql, one.id, work.data, services, organisation))
    if ('paper' in made) result.papers.push(made.paper)
    else result.left.push({ case: one.id, number: one.number, why: made.why })
    await work.progress((index + 1) / cases.length, step)
  }
  return result
}

type Written = { readonly paper: string } | { readonly why: BatchResult['left'][number]['why'] }

async function writeOne(
  sql: Sql,
  id: string,
  task: BatchTask,
  services: Services,
  organisation: string,
): Promise<Written> {
  // Whoever has left, or lost the right meanwhile, writes nothing more.
  const actor = await memberActor(sql, organisation, task.member)
  if (!actor) throw memberHasLeft()
  const found = await caseRow(sql, id)
  if (!found) return { why: 'gone' }
  if (!may(actor, 'claims.paper.draft', found)) return { why: 'other_office' }
  if (found.state === 'closed') return { why: 'closed' }
  const paper = paperOf(task.order, id)
  const [party] = await sql<
    { id: string }[]
  >`select id from case_parties where case_id = ${id} order by position limit 1`
  if (!party && task.kind === 'claim') return { why: 'no_seller' }
  const [other] =
    await sql`select 1 from papers where case_id = ${id} and kind = ${task.kind} and id <> ${paper} limit 1`
  if (other) return { why: 'has_one' }
  const template = await fitting(sql, task, found.sphere)
  if (!template) return { why: 'no_template' }
  const input = { id: paper, template, party: party?.id ?? null, body: null }
  await makePaper(sql, { input, subject: found, actor, services })
  return { paper }
}

/** The template of the sphere, else the one for any. */
async function fitting(sql: Sql, { kind, language }: BatchTask, sphere: string): Promise<string | undefined> {
  const [template] = await sql<{ id: string }[]>`
    select id from claim_templates
    where kind = ${kind} and language = ${language} and retired_on is null and (sphere = ${sphere} or sphere is null)
    order by sphere is null, position limit 1`
  return template?.id
}

/** The paper of a case in an order always has one id: work that is begun again writes no second one. */
function paperOf(order: string, caseId: string): string {
  const hex = createHash('sha256').update(`${order} ${caseId}`).digest('hex')
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`
}

/** Named by the case's number and the paper's title. Papers thrown away or sent elsewhere since are left out. */
export async function downloadPapers(
  sql: Sql,
  { params, actor, services }: Call<typeof downloading>,
): Promise<Download> {
  const job = await services.jobs.state(actor.organisation, params.job)
  const result = job?.name === BATCH ? BatchResult.safeParse(job.result) : undefined
  if (!result?.success) throw notFound()
  const papers = (await papersToZip(sql, result.data.papers)).filter(({ office }) =>
    may(actor, 'claims.paper.draft', { office }),
  )
  const zip = new PizZip()
  for (const { number, title, hash } of papers) {
    const stream = await services.files.get(actor.organisation, hash)
    if (stream)
      zip.file(
        `${number.replaceAll('/', '-')} ${title.replaceAll(/[\\/:*?"<>|]/g, ' ').slice(0, 80)}.docx`,
        await buffer(stream),
      )
  }
  const body = zip.generate({ type: 'uint8array', compression: 'STORE' })
  return { name: 'papers.zip', mediaType: 'application/zip', body, inline: false }
}

const papersToZip = (sql: Sql, ids: readonly string[]) => sql<
  { number: string; title: string; hash: string; office: string }[]
>`
  select o.code || '-' || e.year || '/' || e.number as number, p.title, f.hash, c.office
  from papers p
  join cases c on c.organisation = p.organisation and c.id = p.case_id
  join entries e on e.organisation = c.organisation and e.id = c.id
  join offices o on o.organisation = c.organisation and o.id = c.office
  join files f on f.organisation = p.organisation and f.id = p.file
  where p.id = any (${ids as string[]}::uuid[]) order by e.year, o.code, e.number`
