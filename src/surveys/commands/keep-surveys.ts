import type { Sql } from '#platform/database.ts'
import type { Language } from '#platform/language.ts'
import { stale } from '#platform/problem.ts'
import type { Call } from '#platform/routes.ts'
import type {
  AnswerCode,
  addCode as adding,
  correctWave as correcting,
  makeSurvey as making,
  openWave as opening,
  SurveyWithForm,
  writeSurvey as writing,
} from '../contract.ts'
import { formFaultWords } from '../fault-words.ts'
import type { Form } from '../form-contract.ts'
import { linkHash, linkToken } from '../link.ts'
import { codeOfAnotherQuestion, formIsUnsound } from '../problems.ts'
import { surveyById, waveById } from '../queries/surveys.ts'
import { formFaults } from '../rules.ts'

type Row = { readonly id: string }

function refuseUnsound(form: Form, language: Language) {
  const faults = formFaults(form)
  if (faults.length === 0) return
  throw formIsUnsound(
    {},
    {
      errors: faults.map(({ question, fault }) => ({
        path: `form.${form.findIndex(({ code }) => code === question)}`,
        code: `surveys.${fault}`,
        message: formFaultWords[fault][language],
      })),
    },
  )
}

export async function makeSurvey(
  sql: Sql,
  { input, params, actor, language }: Call<typeof making, Row>,
): Promise<SurveyWithForm> {
  refuseUnsound(input.form, language)
  const { organisation, member } = actor
  const { id, purpose, title, form } = input
  const made = await sql`
    insert into surveys ${sql({ organisation, id, programme: params.programme, purpose, title_ru: title.ru, title_kk: title.kk })}
    on conflict (organisation, id) do nothing returning id`
  if (made.length > 0)
    await sql`insert into survey_versions ${sql({ organisation, survey: id, number: 1, form: sql.json(form) as never, made_by: member })}`
  return (await surveyById(sql, id, actor))!
}

/** Other questions than those that were answered make the next version; the waves go on asking theirs until they are told. */
export async function writeSurvey(
  sql: Sql,
  { input, actor, subject, language }: Call<typeof writing, Row>,
): Promise<SurveyWithForm> {
  refuseUnsound(input.form, language)
  const { title, purpose, form, version } = input
  const changed = await sql`
    update surveys set title_ru = ${title.ru}, title_kk = ${title.kk}, purpose = ${purpose}, version = version + 1
    where id = ${subject.id} and version = ${version} returning id`
  if (changed.length === 0) throw stale({}, { current: await surveyById(sql, subject.id, actor) })
  const [latest] = await sql<{ number: number; frozen: boolean; same: boolean }[]>`
    select number, frozen_at is not null as frozen, form = ${sql.json(form)}::jsonb as same from survey_versions
    where survey = ${subject.id} order by number desc limit 1 for update`
  if (!latest!.same) {
    if (latest!.frozen)
      await sql`insert into survey_versions ${sql({ organisation: actor.organisation, survey: subject.id, number: latest!.number + 1, form: sql.json(form) as never, made_by: actor.member })}`
    else
      await sql`update survey_versions set form = ${sql.json(form)} where survey = ${subject.id} and number = ${latest!.number}`
  }
  return (await surveyById(sql, subject.id, actor))!
}

export async function openWave(sql: Sql, call: Call<typeof opening, Row>) {
  const { input, actor, subject, services } = call
  const { id, ...given } = input
  await sql`
    insert into waves (organisation, id, survey, number, activity, kind, title, starts_on, ends_on, target, link_open, link_hash)
    select ${actor.organisation}, ${id}, ${subject.id}, max(number), ${given.activity}, ${given.kind}, ${given.title}, ${given.startsOn},
      ${given.endsOn}, ${given.target}, ${given.linkOpen}, ${linkHash(linkToken(services.secrets, id))}
    from survey_versions where survey = ${subject.id}
    on conflict (organisation, id) do nothing`
  return (await waveById(sql, id, call))!
}

export async function correctWave(sql: Sql, call: Call<typeof correcting, Row>) {
  const { input, subject } = call
  const changed = await sql`
    update waves w set activity = ${input.activity}, kind = ${input.kind}, title = ${input.title}, starts_on = ${input.startsOn},
      ends_on = ${input.endsOn}, target = ${input.target}, link_open = ${input.linkOpen}, version = version + 1
      ${input.latest ? sql`, number = (select max(v.number) from survey_versions v where v.organisation = w.organisation and v.survey = w.survey)` : sql``}
    where id = ${subject.id} and version = ${input.version} returning id`
  const current = await waveById(sql, subject.id, call)
  if (changed.length === 0) throw stale({}, { current })
  return current!
}

export async function addCode(
  sql: Sql,
  { input, actor, subject }: Call<typeof adding, SurveyWithForm>,
): Promise<AnswerCode> {
  const { id, question, label } = input
  const open = await sql`
    select from survey_versions v, jsonb_array_elements(v.form) q
    where v.survey = ${subject.id} and q->>'code' = ${question} and q->>'kind' = 'text' limit 1`
  if (open.length === 0) throw codeOfAnotherQuestion()
  await sql`
    insert into answer_codes ${sql({ organisation: actor.organisation, id, survey: subject.id, question, label })}
    on conflict (organisation, id) do nothing`
  return (await codesOf(sql, subject.id)).find(code => code.id === id)!
}

export const codesOf = (sql: Sql, survey: string): Promise<AnswerCode[]> => sql<AnswerCode[]>`
  select c.id, c.question, c.label, (select count(*)::int from coded_answers d where d.organisation = c.organisation and d.code = c.id) as answers
  from answer_codes c where c.survey = ${survey} order by c.question, c.label collate "kk-x-icu" limit 1000`
