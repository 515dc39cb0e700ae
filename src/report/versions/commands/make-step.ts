import type { Sql } from '#platform/database.ts'
import type { Endpoint } from '#platform/endpoint.ts'
import { formatsOf } from '#platform/formats.ts'
import type { Call } from '#platform/routes.ts'
import type * as contract from '../contract.ts'
import type { Report } from '../contract.ts'
import { dayIsToCome, stepIsTooEarly, wrongStep } from '../problems.ts'
import type { FoundVersion } from '../queries/find-version.ts'
import { reportById } from '../queries/reports.ts'
import { mayFollow, type Step } from '../rules.ts'

type Made = { step: Step; on: string; letter?: string; note?: string; file?: string | null }
type About = Pick<Call<typeof contract.sendVersion, FoundVersion>, 'subject' | 'actor' | 'language' | 'services'>

/** Adds a step to a version; the same submit twice is one step. */
async function makeStep(sql: Sql, { subject, actor, language, services }: About, made: Made): Promise<void> {
  const { step, on, letter = '', note = '', file = null } = made
  const [before] = await sql<{ on: string; letter: string; note: string }[]>`
    select happened_on as on, letter, note from report_version_steps where version = ${subject.id} and step = ${step}`
  if (before && before.on === on && before.letter === letter && before.note === note) return
  if (!mayFollow(step, subject.state)) throw wrongStep()
  const { day } = formatsOf(language)
  if (on > services.today()) throw dayIsToCome({ day: day(on) })
  if (on < subject.stateOn) throw stepIsTooEarly({ day: day(subject.stateOn) })
  await sql`
    insert into report_version_steps ${sql({
      organisation: actor.organisation,
      version: subject.id,
      step,
      happenedOn: on,
      follows: subject.state,
      followedOn: subject.stateOn,
      letter,
      note,
      file,
      madeBy: actor.member,
    })}`
}

type Asked<E extends Endpoint> = Call<E, FoundVersion>

/** The day is the paper's own: its sign-off was frozen with it. */
export async function signVersion(sql: Sql, call: Asked<typeof contract.signVersion>): Promise<Report> {
  const [frozen] = await sql<{ on: string }[]>`
    select (convert_from(model, 'UTF8')::jsonb #>> '{signOff,on}')::date as on from report_versions where id = ${call.subject.id}`
  await makeStep(sql, call, { step: 'signed', on: frozen!.on, file: call.input.file })
  return reportById(sql, call.subject.report, call.actor)
}

export async function sendVersion(sql: Sql, call: Asked<typeof contract.sendVersion>): Promise<Report> {
  await makeStep(sql, call, { step: 'sent', ...call.input })
  return reportById(sql, call.subject.report, call.actor)
}

export async function acceptVersion(sql: Sql, call: Asked<typeof contract.acceptVersion>): Promise<Report> {
  await makeStep(sql, call, { step: 'accepted', ...call.input })
  return reportById(sql, call.subject.report, call.actor)
}

/** The operator returned it; each remark waits for what is done about it, and the next version for all of them. */
export async function returnVersion(sql: Sql, call: Asked<typeof contract.returnVersion>): Promise<Report> {
  const { remarks, ...made } = call.input
  const { subject, actor } = call
  await makeStep(sql, call, { step: 'returned', ...made })
  const rows = remarks.map((remark, index) => ({
    ...remark,
    organisation: actor.organisation,
    versionOf: subject.id,
    position: index + 1,
  }))
  await sql`insert into report_remarks ${sql(rows)} on conflict do nothing`
  return reportById(sql, subject.report, actor)
}

/** A slip was seen before the report was sent: this version is taken back, and a new one may be frozen. */
export async function withdrawVersion(sql: Sql, call: Asked<typeof contract.withdrawVersion>): Promise<Report> {
  await makeStep(sql, call, { step: 'withdrawn', on: call.services.today(), note: call.input.because })
  return reportById(sql, call.subject.report, call.actor)
}
