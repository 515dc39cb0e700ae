import type { Sql } from '#platform/database.ts'
import type { Services } from '#platform/services.ts'
import type { Form } from '#surveys/form-contract.ts'
import { linkHash, linkToken } from '#surveys/link.ts'
import { judge } from '#surveys/rules.ts'
import { type Association, idAt, idOf } from './founding.ts'
import { planIds } from './plan.ts'
import { chanceOf } from './random.ts'
import { COMPLETED_ON } from './school-people.ts'

const plain = { hint: { ru: '', kk: '' }, required: true, choices: [], from: null, to: null, right: [], when: null }
const choice = (code: string, ru: string, kk: string) => ({ code, text: { ru, kk } })

const form: Form = [
  {
    ...plain,
    ...{ code: 'useful', kind: 'scale', from: 1, to: 5 },
    text: { ru: 'Насколько полезны были занятия?', kk: 'Сабақтар қаншалықты пайдалы болды?' },
  },
  {
    ...plain,
    ...{ code: 'clear', kind: 'scale', from: 1, to: 5 },
    text: { ru: 'Насколько понятно объясняли лекторы?', kk: 'Лекторлар қаншалықты түсінікті түсіндірді?' },
  },
  {
    ...plain,
    ...{ code: 'help', kind: 'single' },
    text: {
      ru: 'Сможете ли вы теперь составить претензию?',
      kk: 'Енді наразылық (претензия) жаза аласыз ба?',
    },
    choices: [
      choice('yes', 'Да, сам(а)', 'Иә, өзім'),
      choice('sample', 'Да, по образцу', 'Иә, үлгі бойынша'),
      choice('no', 'Пока нет', 'Әзірге жоқ'),
    ],
  },
  {
    ...plain,
    ...{ code: 'wish', kind: 'text', required: false },
    text: { ru: 'Чего не хватило?', kk: 'Не жетіспеді?' },
  },
]
const wishes = ['Больше разборов настоящих дел', 'Практики в суде', 'Занятий на казахском языке'] as const

/** Of seventeen completers fifteen filled the form. */
const FILLED = 15

export const feedbackWave = ({ organisation }: Association) => idOf(organisation, 'wave', 'school feedback')

/** The school's feedback: a survey of its own, one wave of it after the last lesson, nameless. */
export async function layFeedback(
  sql: Sql,
  association: Association,
  { secrets }: Pick<Services, 'secrets'>,
): Promise<string> {
  const { organisation, programme, member } = association
  const [survey, wave] = [idOf(organisation, 'survey', 'school feedback'), feedbackWave(association)]
  const made = { made_at: '2020-11-16T05:00:00Z' }
  const title = { title_ru: 'Обратная связь слушателей', title_kk: 'Тыңдаушылардың кері байланысы' }
  await sql`insert into surveys ${sql({ organisation, id: survey, programme, purpose: 'feedback', ...title, ...made })}`
  await sql`insert into survey_versions ${sql({
    ...{ organisation, survey, number: 1, form: sql.json(form) as never, made_by: member.teacher, ...made },
  })}`
  await sql`insert into waves ${sql({
    ...{ organisation, id: wave, survey, number: 1, activity: planIds(association).activity(6), kind: 'single' },
    ...{ title: 'Правовая школа, первый поток', starts_on: '2020-11-19', ends_on: '2020-12-04', target: 17 },
    // Two completers still owe their form.
    ...{ link_hash: linkHash(linkToken(secrets, wave)), link_open: true },
  })}`
  const chance = chanceOf(2046)
  const filled = Array.from({ length: FILLED }, (_, index) => ({
    id: idAt(Date.parse(`${COMPLETED_ON}T05:00:00Z`) + index * 60_000, organisation, 'feedback', index),
    answers: {
      useful: chance.between(4, 5),
      clear: chance.between(3, 5),
      help: chance.pick(['yes', 'yes', 'sample', 'no']),
      ...(chance.happens(0.4) && { wish: chance.pick(wishes) }),
    },
  }))
  await sql`insert into responses ${sql(
    filled.map(({ id }, index) => ({
      ...{ organisation, id, wave, survey, number: 1, how: 'paper', language: index % 3 === 0 ? 'kk' : 'ru' },
      ...{ sex: index < 10 ? 'female' : 'male', age: 19 + (index % 3), district: index < 10 ? '3910' : '3924' },
      ...{ given_on: COMPLETED_ON, entered_by: member.teacher, entered_at: '2020-11-23T05:00:00Z' },
    })),
  )}`
  await sql`insert into answers ${sql(
    filled.flatMap(({ id, answers }) =>
      judge(form, answers).rows.map(row => ({ organisation, wave, response: id, ...row })),
    ),
  )}`
  return wave
}
