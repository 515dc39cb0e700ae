import type { Holding } from '#platform/holding.ts'
import type { Words } from '#platform/language.ts'
import { wayWords } from './state-words.ts'

const words = {
  responses: { ru: 'Ответы на опросы', kk: 'Сауалнамаларға жауаптар', en: 'Answers to surveys' },
  survey: { ru: 'Опрос', kk: 'Сауалнама', en: 'Survey' },
  givenOn: { ru: 'День', kk: 'Күні', en: 'Day' },
  how: { ru: 'Как ответил', kk: 'Қалай жауап берді', en: 'How they answered' },
  answers: { ru: 'Ответы', kk: 'Жауаптар', en: 'Answers' },
} as const satisfies Record<string, Words>

type Row = { id: string; survey: string; givenOn: string; how: keyof typeof wayWords; answers: string[] }

/** What somebody answered under their name. Erased, the questionnaire is counted on as a nameless one, without its words. */
const responses: Holding = {
  name: 'surveys.response',
  title: words.responses,
  records: async (sql, person) =>
    (await sql<{ id: string }[]>`select id from responses where person = ${person}`).map(({ id }) => id),
  async export(sql, person) {
    const rows = await sql<Row[]>`
      select r.id, s.title_ru || ' / ' || w.title as survey, r.given_on, r.how,
        array(select q->'text'->>'ru' || ' – ' || concat_ws(' ', coalesce(c->'text'->>'ru', a.choice), a.amount::text, nullif(a.said, ''))
          from jsonb_array_elements(v.form) with ordinality f (q, n)
          join answers a on a.organisation = r.organisation and a.response = r.id and a.question = q->>'code'
          left join lateral (select c from jsonb_array_elements(q->'choices') c where c->>'code' = a.choice) c on true
          order by n, a.choice) as answers
      from responses r join waves w on w.organisation = r.organisation and w.id = r.wave
      join surveys s on s.organisation = r.organisation and s.id = r.survey
      join survey_versions v on v.organisation = r.organisation and v.survey = r.survey and v.number = r.number
      where r.person = ${person} order by r.given_on, r.id`
    return rows.map(({ id, how, ...said }) => ({
      id,
      fields: [
        { key: 'survey', label: words.survey, value: said.survey },
        { key: 'givenOn', label: words.givenOn, value: said.givenOn },
        { key: 'how', label: words.how, value: how, text: wayWords[how] },
        { key: 'answers', label: words.answers, value: said.answers },
      ],
    }))
  },
  async erase(sql, person) {
    await sql`
      update answers a set said = '–' from responses r
      where r.person = ${person} and a.organisation = r.organisation and a.response = r.id and a.said <> ''`
    await sql`update responses set person = null, version = version + 1 where person = ${person}`
  },
}

export const holdings: readonly Holding[] = [responses]
