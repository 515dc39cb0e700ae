import type { Fragment, Sql } from '#platform/database.ts'
import type { Language } from '#platform/language.ts'
import type { Call } from '#platform/routes.ts'
import type { Answers, Form } from '../form-contract.ts'
import type { listResponses as listing, Response, ResponseWithForm } from '../response-contract.ts'

type Kept = { question: string; choice: string; amount: number | null; said: string }
type Row = Omit<Response, 'answers' | 'codes'> & {
  form: Form
  kept: Kept[]
  coded: { question: string; code: string }[]
}

const rowsOf = (sql: Sql, language: Language, of: Fragment, limit: number) => sql<Row[]>`
  select r.id, r.wave, r.number, r.how, r.person is not null as has_card, r.sex, r.age, r.district,
    ${language === 'kk' ? sql`p.name_kk` : language === 'en' ? sql`p.name_en` : sql`p.name_ru`} as district_name,
    r.language, r.given_on, m.name as entered_by, r.score::float8 as score, r.left_out_because, r.version, v.form,
    (select count(*)::int from evidence_links l where l.organisation = r.organisation and l.target = r.id) as scans,
    coalesce((select json_agg(json_build_object('question', a.question, 'choice', a.choice, 'amount', a.amount, 'said', a.said) order by a.choice)
      from answers a where a.organisation = r.organisation and a.response = r.id), '[]') as kept,
    coalesce((select json_agg(json_build_object('question', c.question, 'code', c.code)) from coded_answers c
      where c.organisation = r.organisation and c.response = r.id), '[]') as coded
  from responses r join survey_versions v on v.organisation = r.organisation and v.survey = r.survey and v.number = r.number
  left join places p on p.code = r.district left join members m on m.organisation = r.organisation and m.id = r.entered_by
  where ${of} order by r.id desc limit ${limit}`

/** What was kept as rows, as it was given. */
function answersFrom(form: Form, kept: readonly Kept[]): Answers {
  const byQuestion = Map.groupBy(kept, ({ question }) => question)
  const answers: Record<string, Answers[string]> = {}
  for (const { code, kind } of form) {
    const rows = byQuestion.get(code)
    if (!rows) continue
    const { choice, amount, said } = rows[0]!
    answers[code] = kind === 'many' ? rows.map(row => row.choice) : kind === 'single' ? choice : (amount ?? said)
  }
  return answers
}

const shown = ({ form, kept, coded, ...row }: Row): Response => ({
  ...row,
  answers: answersFrom(form, kept),
  codes: Object.fromEntries(
    [...Map.groupBy(coded, ({ question }) => question)].map(([question, codes]) => [
      question,
      codes.map(({ code }) => code),
    ]),
  ),
})

export async function responsesOf(
  sql: Sql,
  { params, search, language }: Pick<Call<typeof listing>, 'params' | 'search' | 'language'>,
) {
  const { how, sex, before, limit } = search
  const rows = await rowsOf(
    sql,
    language,
    sql`r.wave = ${params.id} ${how ? sql`and r.how = ${how}` : sql``} ${sex ? sql`and r.sex = ${sex}` : sql``}
      ${before ? sql`and r.id < ${before}` : sql``}`,
    limit + 1,
  )
  const items = rows.slice(0, limit).map(shown)
  return { items, next: rows.length > limit ? items.at(-1)!.id : null }
}

export async function responseById(sql: Sql, id: string, language: Language): Promise<Response | undefined> {
  const [row] = await rowsOf(sql, language, sql`r.id = ${id}`, 1)
  return row && shown(row)
}

export async function responseWithForm(
  sql: Sql,
  id: string,
  language: Language,
): Promise<ResponseWithForm | undefined> {
  const [row] = await rowsOf(sql, language, sql`r.id = ${id}`, 1)
  return row && { ...shown(row), form: row.form }
}
