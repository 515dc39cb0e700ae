import { newId } from '#platform/identifier.ts'
import { analysisOf } from '#surveys/queries/analysis.ts'
import { crowd, onGround } from './ground.ts'
import { median, type Result, timed } from './result.ts'

const RESPONSES = 125_000
const QUESTIONS = 8
const ROUNDS = 7

/** A cross-tab of a million answers by sex, as the page asks for it, against the bare counting of the same. */
export const crosstab = (): Promise<Result[]> =>
  onGround(async (opened, owner) => {
    const { organisation, programme, member } = await crowd(opened, owner, 6, 1000)
    const [survey, wave] = [newId(), newId()]
    const both = { ru: 'Вопрос', kk: 'Сұрақ' }
    const choices = ['a1', 'a2', 'a3', 'a4'].map(code => ({ code, text: both }))
    const own = { hint: { ru: '', kk: '' }, required: true, from: null, to: null, right: [], when: null }
    const form = Array.from({ length: QUESTIONS }, (_, index) => ({
      code: `q${index}`,
      kind: 'single',
      text: both,
      choices,
      ...own,
    }))
    const { shared: sql } = owner
    await sql`insert into surveys ${sql({ organisation, id: survey, programme, purpose: 'literacy', title_ru: 'О', title_kk: 'Ө' })}`
    await sql`insert into survey_versions ${sql({ organisation, survey, number: 1, form: sql.json(form) as never, made_by: member.coordinator })}`
    const asked = { kind: 'single', title: 'В', starts_on: '2020-03-02', ends_on: '2020-11-30', target: RESPONSES }
    await sql`insert into waves ${sql({ organisation, id: wave, survey, number: 1, ...asked, link_hash: crypto.getRandomValues(Buffer.alloc(32)) })}`
    await sql`
      insert into responses (organisation, id, wave, survey, number, sex, age, how, language, given_on, entered_by)
      select ${organisation}, gen_random_uuid(), ${wave}, ${survey}, 1, case when n % 3 = 0 then 'male' else 'female' end, 18 + n % 60, 'paper', 'ru',
        '2020-06-01', ${member.coordinator} from generate_series(1, ${RESPONSES}::int) n`
    await sql`
      insert into answers (organisation, wave, response, question, choice)
      select organisation, wave, id, 'q' || q, 'a' || (1 + (hashtext(id::text) & 255 + q) % 4) from responses, generate_series(0, ${QUESTIONS - 1}::int) q
      where wave = ${wave}`
    await sql`analyze responses`
    await sql`analyze answers`
    const bare = () => sql`
      select a.question, a.choice, r.sex, count(*) from answers a join responses r on r.organisation = a.organisation and r.id = a.response
      where a.organisation = ${organisation} and a.wave = ${wave} group by 1, 2, 3`
    const subject = { id: wave, survey, number: 1, startsOn: asked.starts_on, endsOn: asked.ends_on }
    const page = () =>
      opened.database.inside(
        organisation,
        own => analysisOf(own, { search: { cut: 'sex', ages: '25,35' }, subject, language: 'ru' }),
        { readOnly: true },
      )
    const [ours, theirs]: [number[], number[]] = [[], []]
    for (let round = -1; round < ROUNDS; round++) {
      const took = [await timed(page), await timed(bare)] as const
      if (round < 0) continue
      ours.push(took[0])
      theirs.push(took[1])
    }
    const ratio = median(ours) / median(theirs)
    return [
      {
        what: `all questions by sex over ${(RESPONSES * QUESTIONS).toLocaleString('en')} answers: the page, bare SQL`,
        measured: `${median(ours).toFixed(0)} ms, ${median(theirs).toFixed(0)} ms`,
      },
      { what: 'the page : bare SQL', measured: ratio.toFixed(2), aim: '≤ 2', reached: ratio <= 2 },
    ]
  })
