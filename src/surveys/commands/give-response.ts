import type { Database, Sql } from '#platform/database.ts'
import type { Language } from '#platform/language.ts'
import { notFound, stale } from '#platform/problem.ts'
import type { Call, OpenCall } from '#platform/routes.ts'
import { answerFaultWords } from '../fault-words.ts'
import type { Answers, Form } from '../form-contract.ts'
import { linkHash } from '../link.ts'
import { answeredAlready, answersAreWrong, codeOfAnotherQuestion, dayOutsideTheWave, linkIsBusy } from '../problems.ts'
import { responseById } from '../queries/responses.ts'
import { formToAnswer, type WaveRow } from '../queries/surveys.ts'
import type {
  answerByLink as answering,
  codeAnswer as coding,
  giveResponse as giving,
  leaveOutResponse as leaving,
  Response,
  readAsking as reading,
} from '../response-contract.ts'
import { judge } from '../rules.ts'

type Who = {
  id: string
  sex: 'female' | 'male' | null
  age: number | null
  district: string | null
  language: 'ru' | 'kk'
}
type Given = Who & { answers: Answers; how: string; givenOn: string; person: string | null; enteredBy: string | null }

/** Writes a questionnaire down, once. Answers to what wasn't asked are not kept. */
async function keep(sql: Sql, organisation: string, wave: WaveRow, given: Given, language: Language): Promise<void> {
  const { id, answers, how, givenOn: given_on, person, enteredBy: entered_by, sex, age, district } = given
  const form = await formToAnswer(sql, wave)
  const { rows, faults, score } = judge(form, answers)
  if (faults.length > 0)
    throw answersAreWrong(
      {},
      {
        errors: faults.map(({ question, fault }) => ({
          path: `answers.${question}`,
          code: `surveys.${fault}`,
          message: answerFaultWords[fault][language],
        })),
      },
    )
  const own = { organisation, id, wave: wave.id, survey: wave.survey, number: wave.number }
  const made = await sql`
    insert into responses ${sql({ ...own, person, sex, age, district, how, language: given.language, given_on, score, entered_by })}
    on conflict (organisation, id) do nothing returning id`
  if (made.length === 0 || rows.length === 0) return
  await sql`insert into answers ${sql(rows.map(row => ({ organisation, wave: wave.id, response: id, ...row })))}`
}

export async function giveResponse(
  sql: Sql,
  { input, actor, subject, language, services }: Call<typeof giving, WaveRow>,
): Promise<Response> {
  const { givenOn, person } = input
  if (givenOn < subject.startsOn || givenOn > subject.endsOn || givenOn > services.today()) throw dayOutsideTheWave()
  if (person) {
    // Two desks that write one person down at a time stand in line at the card.
    await sql`select from persons where id = ${person} for update`
    const before = await sql`
      select from responses where wave = ${subject.id} and person = ${person} and left_out_because is null and id <> ${input.id}`
    if (before.length > 0) throw answeredAlready()
  }
  await keep(sql, actor.organisation, subject, { ...input, enteredBy: actor.member }, language)
  return ofTheWave(await responseById(sql, input.id, language), subject)
}

/** An id that another wave's questionnaire has is nobody's to send again here. */
function ofTheWave(response: Response | undefined, wave: WaveRow): Response {
  if (response?.wave !== wave.id) throw notFound()
  return response
}

export async function leaveOutResponse(
  sql: Sql,
  { input, subject, language }: Call<typeof leaving, Response>,
): Promise<Response> {
  const changed = await sql`
    update responses set left_out_because = ${input.because}, version = version + 1
    where id = ${subject.id} and version = ${input.version} returning id`
  const current = await responseById(sql, subject.id, language)
  if (changed.length === 0) throw stale({}, { current })
  return current!
}

export async function codeAnswer(
  sql: Sql,
  { input, actor, subject, language }: Call<typeof coding, Response>,
): Promise<Response> {
  const { version, question, codes } = input
  const { organisation, member } = actor
  const fitting = await sql`
    select from answer_codes c join responses r on r.organisation = c.organisation and r.survey = c.survey
    where r.id = ${subject.id} and c.question = ${question} and c.id = any(${codes}::uuid[])`
  if (fitting.length < new Set(codes).size || typeof subject.answers[question] !== 'string')
    throw codeOfAnotherQuestion()
  const changed = await sql`
    update responses set version = version + 1 where id = ${subject.id} and version = ${version} returning id`
  if (changed.length === 0) throw stale({}, { current: await responseById(sql, subject.id, language) })
  await sql`delete from coded_answers where response = ${subject.id} and question = ${question} and not code = any(${codes}::uuid[])`
  for (const code of codes)
    await sql`insert into coded_answers ${sql({ organisation, response: subject.id, question, code, coded_by: member })} on conflict do nothing`
  return (await responseById(sql, subject.id, language))!
}

/** Inside whose walls the link is answered. One that is closed never was, nor one of a wave that is over. */
async function behind<T>(
  database: Database,
  { token, today }: { token: string; today: string },
  work: (sql: Sql, wave: WaveRow, organisation: string) => Promise<T>,
): Promise<T> {
  const hash = linkHash(token)
  const [row] = await database.shared<
    { organisation: string | null }[]
  >`select organisation_of_wave(${hash}) as organisation`
  const organisation = row?.organisation
  if (!organisation) throw notFound()
  return database.inside(organisation, async sql => {
    const [wave] = await sql<WaveRow[]>`
      select id, survey, number, starts_on, ends_on from waves where link_hash = ${hash} and link_open`
    if (!wave || today < wave.startsOn || today > wave.endsOn) throw notFound()
    return work(sql, wave, organisation)
  })
}

export const readAsking = (database: Database, { params, services }: OpenCall<typeof reading>) =>
  behind(database, { ...params, today: services.today() }, async (sql, { survey, number }) => {
    const [asking] = await sql<{ title: { ru: string; kk: string }; organisation: string; form: Form }[]>`
      select json_build_object('ru', s.title_ru, 'kk', s.title_kk) as title, o.name as organisation, v.form
      from surveys s join organisations o on o.organisation = s.organisation
      join survey_versions v on v.organisation = s.organisation and v.survey = s.id and v.number = ${number} where s.id = ${survey}`
    const districts = await sql<{ code: string; ru: string; kk: string }[]>`
      select code, name_ru as ru, name_kk as kk from places where tile_column is not null order by name_ru collate "kk-x-icu" limit 300`
    return { ...asking!, districts: [...districts] }
  })

export function answerByLink(database: Database, { params, input, language, services }: OpenCall<typeof answering>) {
  const today = services.today()
  return behind(database, { ...params, today }, async (sql, wave, organisation) => {
    if (!roomFor(wave.id)) throw linkIsBusy({}, { retryAfter: 60 })
    await keep(
      sql,
      organisation,
      wave,
      { ...input, how: 'link', givenOn: today, person: null, enteredBy: null },
      language,
    )
    return { taken: true as const }
  })
}

const MOST_A_MINUTE = 120
const MINUTE = 60_000
/** Of each wave that is being answered: since when, and how many since then. */
const minutes = new Map<string, { since: number; taken: number }>()

/** A class of students answers at once; a machine that sends without end is held up. */
function roomFor(wave: string, now = Date.now()): boolean {
  for (const [key, { since }] of minutes) if (now - since >= MINUTE) minutes.delete(key)
  const one = minutes.get(wave) ?? { since: now, taken: 0 }
  minutes.set(wave, one)
  one.taken++
  return one.taken <= MOST_A_MINUTE
}
