import { createHash } from 'node:crypto'
import { Readable } from 'node:stream'
import type { Sql } from '#platform/database.ts'
import { fillWord } from '#platform/documents/word.ts'
import { newId } from '#platform/identifier.ts'
import { say } from '#platform/language.ts'
import type { Call } from '#platform/routes.ts'
import type { Services } from '#platform/services.ts'
import { modelOf, type Printing, printing } from '../../build-model.ts'
import { reportData } from '../../forms/final-report.ts'
import type { ReportModel } from '../../model.ts'
import { reportJson } from '../../outputs/report-json.ts'
import { formBytes } from '../../queries/forms.ts'
import type { freezeVersion as contract, Report } from '../contract.ts'
import { reportIsBlocked, versionIsInHand } from '../problems.ts'
import { type FoundReport, versionById } from '../queries/find-version.ts'
import { reportById } from '../queries/reports.ts'
import { mayFreeze } from '../rules.ts'
import { versionWords } from '../words.ts'
import { countedOf, keepRows } from './keep-rows.ts'

const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'

/** Freezes a report once nothing blocks it; the same submit twice is one version. */
export async function freezeVersion(
  sql: Sql,
  { input, subject, actor, services }: Call<typeof contract, FoundReport>,
): Promise<Report> {
  if (!(await versionById(sql, input.id))) {
    const print = await printing(sql, subject.programme, services.facts, input.language, services.today(), {
      which: subject,
    })
    const model = modelOf(print!, services.secrets)
    if (model.blocking.length > 0) throw blocked(model)
    const { organisation, member } = actor
    await keepVersion(sql, { id: input.id, report: subject, print: print!, model, organisation, member, services })
  }
  return reportById(sql, subject.id, actor)
}

const blocked = ({ blocking }: ReportModel) =>
  reportIsBlocked(
    { count: blocking.length },
    { errors: blocking.slice(0, 50).map(({ what, place }) => ({ path: place, code: 'blocking', message: what })) },
  )

type Kept = {
  readonly id: string
  readonly report: FoundReport
  readonly print: Printing
  readonly model: ReportModel
  readonly organisation: string
  readonly member: string
  readonly services: Pick<Services, 'config' | 'files'>
}

/** Keeps the model, the form and the document that they give, the records behind the numbers, and the documents' hashes. */
export async function keepVersion(sql: Sql, kept: Kept): Promise<void> {
  const { id, report, print, model, organisation, member } = kept
  const [before] = await sql<{ id: string; number: number }[]>`
    select id, number from report_versions where report = ${report.id} order by number desc limit 1`
  const because = before && (await versionById(sql, before.id))!.state
  if (!mayFreeze(because)) throw versionIsInHand({ number: before!.number })
  const { language } = model
  const form = await formBytes(sql, language, kept.services)
  const number = (before?.number ?? 0) + 1
  const name = say(versionWords[report.kind], language, { number, programme: model.programme })
  const row = {
    organisation,
    id,
    report: report.id,
    number,
    language,
    model: Buffer.from(reportJson(model, kept.services.config.url)),
    form: await keepFile(sql, kept, say(versionWords.form, language, { name }), form),
    document: await keepFile(sql, kept, name, fillWord(form, reportData(model))),
    ...(before && { replaces: before.id, replacesNumber: before.number, because }),
  }
  const counted = countedOf(print, model)
  const told = counted.map(({ part: { fact, filters }, figures }) => ({ fact: fact.name, filters, figures }))
  await sql`insert into report_versions ${sql({ ...row, counted: sql.json(told as never) as never })}`
  await sql`
    insert into report_version_steps (organisation, version, step, happened_on, made_by)
    values (${organisation}, ${id}, 'frozen', ${print.day}, ${member})`
  await keepRows(sql, { organisation, version: id, programme: report.programme, counted })
  await keepFiles(sql, organisation, id, report)
}

async function keepFile(
  sql: Sql,
  { organisation, member, services }: Kept,
  name: string,
  bytes: Uint8Array,
): Promise<string> {
  const id = newId()
  await sql`select pg_advisory_xact_lock(hashtextextended(${organisation + createHash('sha256').update(bytes).digest('hex')}, 0))`
  const { hash, size } = await services.files.put(organisation, Readable.from([bytes]))
  await sql`insert into files ${sql({ organisation, id, hash, size, mediaType: WORD, name: `${name}.docx`, uploadedBy: member })}`
  return id
}

/** The documents of the annexes in their order, each file by the hash of its bytes. */
const keepFiles = (sql: Sql, organisation: string, version: string, { programme, endsOn }: FoundReport) => sql`
  insert into report_version_files (organisation, version, item, annex, position, title, quantity, pages, url, file, hash)
  select ${organisation}, ${version}, i.id, a.number, row_number() over (partition by a.id order by i.added_at, i.id), i.title,
    i.quantity, i.pages, i.url, i.file, f.hash
  from activities a join evidence_items i on i.organisation = a.organisation and i.activity = a.id
    left join files f on f.organisation = i.organisation and f.id = i.file
  where a.programme = ${programme} and (i.dated_on is null or i.dated_on <= coalesce(${endsOn}::date, 'infinity'))`
