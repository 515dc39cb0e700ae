import * as z from 'zod'
import { ageClasses, ageClassSql, ageOnSql } from '#people/age.ts'
import { socialStatuses } from '#people/social-status.ts'
import type { Sql } from '#platform/database.ts'
import { type Fact, fact, type Source } from '#platform/fact.ts'

const Filters = z.strictObject({
  sex: z.enum(['male', 'female']).optional(),
  status: z.enum(socialStatuses).optional(),
  age: z.enum([...ageClasses.map(({ key }) => key), 'under_13', 'unknown']).optional(),
  vulnerable: z.boolean().optional(),
})

/**
 * Everyone who took part in the programme, once: the people of every slice's participation rows, unduplicated by card.
 * A row of this source is a person, so the classes of the statistics tables are counts over one and the same read.
 * `offset 0` keeps the planner from working a person's age out anew for each class: ten times as fast.
 */
export function beneficiariesOver(sources: readonly Source[]): Fact {
  const took = (sql: Sql, programme: string) =>
    sources
      .map(
        source =>
          sql`select ${source.person!(sql)} as person, ${source.on(sql)} as day from ${source.from(sql, programme)}`,
      )
      .reduce((all, next) => sql`${all} union all ${next}`)
  return fact({
    name: 'programme.beneficiaries',
    title: {
      ru: 'Прямые бенефициары по карточкам',
      kk: 'Карточкалар бойынша тікелей бенефициарлар',
      en: 'Direct beneficiaries by their cards',
    },
    rule: {
      ru: 'Разные люди всех мероприятий программы: карточка считается один раз; обращения без имени не входят.',
      kk: 'Бағдарламаның барлық іс-шараларындағы әртүрлі адамдар: карточка бір рет саналады; аты-жөнсіз өтініштер кірмейді.',
      en: 'Distinct people over all activities of the programme: a card counts once; advice without a name is left out.',
    },
    source: {
      name: 'programme.beneficiaries',
      from: (sql, programme) => sql`
        (select t.*, ${ageClassSql(sql, sql`t.years`)} as age
          from (select p.id, p.sex, p.social_status, p.vulnerable_kinds, min(t.day) as day,
              ${ageOnSql(sql, { bornOn: sql`p.born_on`, birthYear: sql`p.birth_year`, on: sql`min(t.day)` })} as years
            from (${took(sql, programme)}) t join persons p on p.id = t.person group by p.organisation, p.id offset 0) t offset 0) b where true`,
      on: sql => sql`b.day`,
      row: sql => sql`b.id as record, 'people.person' as kind, b.day as "on", ''::text as label, null::text as detail`,
    },
    unit: 'person',
    measure: 'rows',
    filters: Filters,
    where: (sql, { sex, status, age, vulnerable }) => sql`true
      ${sex ? sql`and b.sex = ${sex}` : sql``}
      ${status ? sql`and b.social_status = ${status}` : sql``}
      ${age ? sql`and b.age = ${age}` : sql``}
      ${vulnerable === undefined ? sql`` : sql`and (b.vulnerable_kinds <> '{}') = ${vulnerable}`}`,
  })
}
