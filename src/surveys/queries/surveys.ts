import { type Actor, may, rightsOn } from '#platform/actor.ts'
import type { Fragment, Sql } from '#platform/database.ts'
import type { Services } from '#platform/services.ts'
import type { Survey, SurveyWithForm, Wave } from '../contract.ts'
import type { Form } from '../form-contract.ts'
import { linkToken } from '../link.ts'
import { asOne } from '../rules.ts'

type Reader = { readonly actor: Actor; readonly services: Pick<Services, 'config' | 'secrets'> }

/** As many surveys and waves as a list shows; a programme has a few. */
const MOST = 500
const rights = (actor: Actor) => rightsOn(actor).filter(right => right.startsWith('surveys.'))

const surveyRows = (sql: Sql, of: Fragment) => sql<Omit<SurveyWithForm, 'may' | 'versions'>[]>`
  select s.id, s.programme, s.purpose, json_build_object('ru', s.title_ru, 'kk', s.title_kk) as title, s.version, v.number, v.form,
    v.frozen_at is not null as frozen, jsonb_array_length(v.form) as questions,
    (select count(*)::int from waves w where w.organisation = s.organisation and w.survey = s.id) as waves,
    (select count(*)::int from responses r where r.organisation = s.organisation and r.survey = s.id and r.left_out_because is null) as responses
  from surveys s cross join lateral (select * from survey_versions v where v.organisation = s.organisation and v.survey = s.id
    order by v.number desc limit 1) v
  where ${of} order by s.made_at desc, s.id limit ${MOST}`

export async function surveysOf(sql: Sql, programme: string, actor: Actor): Promise<Survey[]> {
  const rows = await surveyRows(sql, sql`s.programme = ${programme}`)
  return rows.map(row => ({ ...row, may: rights(actor) }))
}

export async function surveyById(sql: Sql, id: string, actor: Actor): Promise<SurveyWithForm | undefined> {
  const [row] = await surveyRows(sql, sql`s.id = ${id}`)
  if (!row) return undefined
  const versions = await sql<SurveyWithForm['versions']>`
    select v.number, v.made_at, (select count(*)::int from responses r
      where r.organisation = v.organisation and r.survey = v.survey and r.number = v.number and r.left_out_because is null) as responses
    from survey_versions v where v.survey = ${id} order by v.number desc limit 100`
  return { ...row, versions: [...versions], may: rights(actor) }
}

export async function wavesOf(sql: Sql, of: Fragment, { actor, services }: Reader): Promise<(Wave & { form: Form })[]> {
  const rows = await sql<(Omit<Wave, 'link' | 'may'> & { form: Form })[]>`
    select w.id, w.survey, s.programme, s.purpose, json_build_object('ru', s.title_ru, 'kk', s.title_kk) as survey_title, w.number, v.form,
      (select max(number) from survey_versions l where l.organisation = w.organisation and l.survey = w.survey) as latest,
      w.activity, a.number as activity_number, w.kind, w.title, w.starts_on, w.ends_on, w.target, w.link_open, w.version,
      c.responses, c.left_out, case when coalesce(n.activity, w.activity) is not null
        then json_build_object('activity', coalesce(n.activity, w.activity), 'indicator', n.id) end as annex
    from waves w join surveys s on s.organisation = w.organisation and s.id = w.survey
    join survey_versions v on v.organisation = w.organisation and v.survey = w.survey and v.number = w.number
    left join activities a on a.organisation = w.organisation and a.id = w.activity
    left join lateral (select n.id, n.activity from indicators n where n.organisation = s.organisation and n.programme = s.programme
      and n.fact = 'surveys.analyses' and n.activity is not null and coalesce(n.filters ->> 'purpose', s.purpose) = s.purpose
      and coalesce(n.filters ->> 'wave', w.id::text) = w.id::text
      order by n.activity = w.activity desc nulls last, n.filters ->> 'wave' nulls last, n.position limit 1) n on true
    cross join lateral (select count(*) filter (where r.left_out_because is null)::int as responses,
      count(r.left_out_because)::int as left_out from responses r where r.organisation = w.organisation and r.wave = w.id) c
    where ${of} order by w.starts_on desc, w.id limit ${MOST}`
  const keeps = may(actor, 'surveys.wave.write')
  return rows.map(row => ({
    ...row,
    link: keeps ? `${services.config.url}/answer/${linkToken(services.secrets, row.id)}` : null,
    may: rights(actor),
  }))
}

export async function waveById(sql: Sql, id: string, reader: Reader) {
  const [wave] = await wavesOf(sql, sql`w.id = ${id}`, reader)
  return wave
}

export type WaveRow = { id: string; survey: string; number: number; startsOn: string; endsOn: string }
/** The wave alone, for whoever acts on something of it. */
export async function waveRow(sql: Sql, id: string): Promise<WaveRow | undefined> {
  const [row] = await sql<WaveRow[]>`select id, survey, number, starts_on, ends_on from waves where id = ${id}`
  return row
}

export async function surveyRow(sql: Sql, id: string): Promise<{ id: string; programme: string } | undefined> {
  const [row] = await sql<{ id: string; programme: string }[]>`select id, programme from surveys where id = ${id}`
  return row
}

/** What a wave asks and has asked: the version of now, and with it earlier ones that were answered in it. */
export async function formsOf(
  sql: Sql,
  { id, survey, number }: Pick<WaveRow, 'id' | 'survey' | 'number'>,
): Promise<Form> {
  const versions = await sql<{ form: Form }[]>`
    select v.form from survey_versions v where v.survey = ${survey} and (v.number = ${number} or exists (
      select from responses r where r.organisation = v.organisation and r.survey = v.survey and r.number = v.number and r.wave = ${id}))
    order by v.number = ${number} desc, v.number desc limit 100`
  return asOne(versions.map(({ form }) => form))
}

/** The questions of a version. While nobody has answered it, whoever writes an answer holds it: it can't change meanwhile. */
export async function formToAnswer(sql: Sql, { survey, number }: Pick<WaveRow, 'survey' | 'number'>): Promise<Form> {
  const [row] = await sql<{ form: Form; frozenAt: string | null }[]>`
    select form, frozen_at from survey_versions where survey = ${survey} and number = ${number}`
  if (row!.frozenAt) return row!.form
  const [held] = await sql<{ form: Form }[]>`
    select form from survey_versions where survey = ${survey} and number = ${number} for update`
  return held!.form
}
