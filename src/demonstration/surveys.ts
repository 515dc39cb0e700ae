import { ageOnSql } from '#people/age.ts'
import type { Sql } from '#platform/database.ts'
import { dayAfter } from '#platform/day.ts'
import type { Services } from '#platform/services.ts'
import type { Answers } from '#surveys/form-contract.ts'
import { linkHash, linkToken } from '#surveys/link.ts'
import { judge } from '#surveys/rules.ts'
import { type Association, idAt, idOf } from './founding.ts'
import { planIds } from './plan.ts'
import { type Chance, chanceOf } from './random.ts'
import { literacyForm } from './survey-form.ts'

const STARTS_ON = '2020-03-10'
const ENDS_ON = '2020-03-27'
/** Who was asked: by sex and by age in years. The forms' classes are worked out from the years. */
const bands = [
  { from: 18, to: 24, female: 18, male: 8 },
  { from: 25, to: 34, female: 23, male: 11 },
  { from: 35, to: 44, female: 20, male: 10 },
  { from: 60, to: 74, female: 5, male: 5 },
] as const
const districts = ['3910', '3910', '3924', '3924', '3954', '3920', '3964', '3944'] as const
const wishes = [
  [
    'Возврат товара',
    [
      'Как вернуть телефон, если он сломался',
      'Что делать, если не принимают обратно обувь',
      'Как вернуть деньги за товар',
    ],
  ],
  ['Коммунальные услуги', ['Как проверить, верно ли начислили за тепло', 'Куда жаловаться на КСК']],
  ['Покупки в интернете', ['Что делать, если посылка не пришла', 'Как не попасть на мошенников в Instagram']],
] as const

export const surveyOf2020 = ({ organisation }: Association) => idOf(organisation, 'survey', 'literacy')
export const waveOf2020 = ({ organisation }: Association) => idOf(organisation, 'wave', 'literacy before')
/** Those whose paper is in the annex. */
export const scannedResponses = (association: Association) =>
  Array.from({ length: 20 }, (_, index) => responseId(association, index))
const responseId = ({ organisation }: Association, index: number) =>
  idAt(Date.parse(`${STARTS_ON}T05:00:00Z`) + index * 3_600_000, organisation, 'response', index)

type Carded = { id: string; sex: string; age: number; district: string | null; day: string }

/** The survey of 2020: a hundred people, of whom some were asked at the desk and have cards; most answered without a name. */
export async function laySurveys(
  sql: Sql,
  association: Association,
  { secrets }: Pick<Services, 'secrets'>,
): Promise<void> {
  const { organisation, programme, member } = association
  const activity = planIds(association).activity(3)
  const [survey, wave] = [surveyOf2020(association), waveOf2020(association)]
  const title = { title_ru: 'Правовая грамотность потребителей', title_kk: 'Тұтынушылардың құқықтық сауаттылығы' }
  await sql`insert into surveys ${sql({ organisation, id: survey, programme, purpose: 'literacy', ...title, made_at: '2020-03-04T05:00:00Z' })}`
  await sql`insert into survey_versions ${sql({ organisation, survey, number: 1, form: sql.json(literacyForm) as never, made_by: member.coordinator, made_at: '2020-03-04T05:00:00Z' })}`
  const later = idOf(organisation, 'wave', 'literacy after')
  const own = (id: string) => ({
    organisation,
    id,
    survey,
    number: 1,
    activity,
    target: 100,
    link_hash: linkHash(linkToken(secrets, id)),
  })
  await sql`insert into waves ${sql([
    {
      ...own(wave),
      kind: 'before',
      title: 'Март 2020, начало программы',
      starts_on: STARTS_ON,
      ends_on: ENDS_ON,
      link_open: false,
    },
    {
      ...own(later),
      kind: 'after',
      title: 'Ноябрь 2020, конец программы',
      starts_on: '2020-11-30',
      ends_on: '2020-12-11',
      link_open: true,
    },
  ])}`
  const chance = chanceOf(2040)
  const known = await receivedMeanwhile(sql)
  const people = bands.flatMap(({ from, to, ...counts }) =>
    (['female', 'male'] as const).flatMap(sex => {
      const cards = known
        .filter(card => card.sex === sex && card.age >= from && card.age <= to)
        .slice(0, Math.ceil(counts[sex] / 4))
      return Array.from({ length: counts[sex] }, (_, index) => ({
        sex,
        card: cards[index],
        age: cards[index]?.age ?? chance.between(from, to),
      }))
    }),
  )
  const filled = people.map((each, index) => ({ ...each, index, answers: answersOf(chance, each.age) }))
  const judged = filled.map(({ answers, ...each }) => ({ ...each, ...judge(literacyForm, answers) }))
  await sql`insert into responses ${sql(
    judged.map(({ index, sex, age, card, score }) => ({
      ...{
        organisation,
        id: responseId(association, index),
        wave,
        survey,
        number: 1,
        person: card?.id ?? null,
        sex,
        age,
        score,
      },
      district: card?.district ?? chance.pick(districts),
      how: index < 20 || chance.happens(0.5) ? 'paper' : 'interviewer',
      language: chance.happens(0.35) ? 'kk' : 'ru',
      given_on: card?.day ?? dayAfter(STARTS_ON, chance.between(0, 17)),
      entered_by: chance.pick([member.coordinator, member.intern, member.lawyer]),
      entered_at: '2020-03-30T06:00:00Z',
    })),
  )}`
  const rows = judged.flatMap(({ index, rows }) =>
    rows.map(row => ({ organisation, wave, response: responseId(association, index), ...row })),
  )
  await sql`insert into answers ${sql(rows)}`
  for (const [label, said] of wishes) {
    const code = idOf(organisation, 'answer code', label)
    await sql`insert into answer_codes ${sql({ organisation, id: code, survey, question: 'wish', label })}`
    await sql`
      insert into coded_answers (organisation, response, question, code, coded_by)
      select organisation, response, question, ${code}, ${member.editor} from answers
      where question = 'wish' and said = any(${said as readonly string[] as string[]})`
  }
}

/** People whom the offices received while the survey went on. */
const receivedMeanwhile = (sql: Sql) => sql<Carded[]>`
  select * from (select distinct on (p.id) p.id, p.sex, p.district, e.received_on as day,
      ${ageOnSql(sql, { bornOn: sql`p.born_on`, birthYear: sql`p.birth_year`, on: sql`e.received_on` })} as age
    from persons p join entries e on e.organisation = p.organisation and e.person = p.id and e.counts
    where p.merged_into is null and p.erased_on is null and e.received_on between ${STARTS_ON} and ${ENDS_ON}
    order by p.id, e.received_on) each order by day, id`

function answersOf(chance: Chance, age: number): Answers {
  const knows = age < 45 ? 0.5 : 0.35
  const knowing = (right: string, wrong: readonly string[]) => (chance.happens(knows) ? right : chance.pick(wrong))
  const violated = chance.happens(0.2)
    ? ['none']
    : [
        ...new Set(
          Array.from({ length: chance.between(1, 3) }, () =>
            chance.weighed([
              ['retail', 35],
              ['housing', 26],
              ['online', 18],
              ['services', 12],
              ['transport', 9],
            ]),
          ),
        ),
      ]
  return {
    heard: chance.weighed([
      ['read', 17],
      ['heard', 52],
      ['no', 31],
    ]),
    return_days: knowing('fourteen', ['three', 'thirty', 'unsure', 'unsure']),
    receipt: knowing('yes', ['no', 'unsure']),
    answer_days: knowing('ten', ['month', 'never', 'unsure', 'unsure']),
    spheres: violated,
    did: chance.weighed([
      ['nothing', 46],
      ['seller', 38],
      ['office', 13],
      ['court', 3],
    ]),
    sure: chance.weighed([
      [1, 18],
      [2, 30],
      [3, 31],
      [4, 15],
      [5, 6],
    ]),
    ...(chance.happens(0.3) && { wish: chance.pick(wishes.flatMap(([, said]) => [...said])) }),
  }
}
