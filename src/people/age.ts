import type { Fragment, Sql } from '#platform/database.ts'
import type { Words } from '#platform/language.ts'

/** The classes of the form's age table: both ends inclusive, no gap between two, the last one open. */
export const ageClasses = [
  { key: '13_16', from: 13, to: 16 },
  { key: '17_22', from: 17, to: 22 },
  { key: '23_27', from: 23, to: 27 },
  { key: '28_32', from: 28, to: 32 },
  { key: '33_45', from: 33, to: 45 },
  { key: '46_58', from: 46, to: 58 },
  { key: '59_plus', from: 59, to: null },
] as const
/** Whom the form has no column for. They get their own, never somebody else's. */
export const outsideTheForm = ['under_13', 'unknown'] as const

export type AgeClass = (typeof ageClasses)[number]['key'] | (typeof outsideTheForm)[number]

export const ageClassWords = {
  '13_16': { ru: 'от 13-16 лет', kk: '13-16 жас', en: '13-16' },
  '17_22': { ru: '17-22 года', kk: '17-22 жас', en: '17-22' },
  '23_27': { ru: '23-27 лет', kk: '23-27 жас', en: '23-27' },
  '28_32': { ru: '28-32 года', kk: '28-32 жас', en: '28-32' },
  '33_45': { ru: '33-45 лет', kk: '33-45 жас', en: '33-45' },
  '46_58': { ru: '46-58 лет', kk: '46-58 жас', en: '46-58' },
  '59_plus': { ru: '59 лет и выше', kk: '59 жас және одан жоғары', en: '59 and over' },
  under_13: { ru: 'младше 13 лет', kk: '13 жасқа толмаған', en: 'under 13' },
  unknown: { ru: 'возраст не указан', kk: 'жасы көрсетілмеген', en: 'age not stated' },
} as const satisfies Record<AgeClass, Words>

/** The counting rule, printed under the age table. */
export const ageRule: Words = {
  ru: 'Возраст – полных лет на день участия; если известен только год рождения – лет, исполняющихся в год участия.',
  kk: 'Жасы – қатысқан күнгі толық жасы; тек туған жылы белгілі болса – қатысқан жылы толатын жасы.',
  en: 'Age in full years on the day of taking part; where only the year of birth is known, the age reached in that year.',
}

export type Birth = { readonly bornOn: string | null; readonly birthYear: number | null }

/** Full years on a day. From a year of birth alone: the years reached within the day's year. Null when neither is known. */
export function ageOn({ bornOn, birthYear }: Birth, day: string): number | null {
  if (bornOn) return Number(day.slice(0, 4)) - Number(bornOn.slice(0, 4)) - (day.slice(5) < bornOn.slice(5) ? 1 : 0)
  return birthYear === null ? null : Number(day.slice(0, 4)) - birthYear
}

/** Before birth nobody has an age: such a date is a slip, and the class is unknown. */
export function ageClassOf(age: number | null): AgeClass {
  if (age === null || age < 0) return 'unknown'
  return ageClasses.find(({ from, to }) => age >= from && (to === null || age <= to))?.key ?? 'under_13'
}

type BirthColumns = { readonly bornOn: Fragment; readonly birthYear: Fragment; readonly on: Fragment }

/**
 * `ageOn` as SQL over columns of a query. `age()` would count a birthday of 29 February on 28 February of other years,
 * so months and days are compared, as above.
 */
export const ageOnSql = (sql: Sql, { bornOn, birthYear, on }: BirthColumns): Fragment => sql`(
  extract(year from ${on})::int - coalesce(extract(year from ${bornOn})::int, ${birthYear})
  - case when (extract(month from ${on}), extract(day from ${on})) < (extract(month from ${bornOn}), extract(day from ${bornOn}))
    then 1 else 0 end)`

/** `ageClassOf` as SQL over an age: made from the same classes. */
export const ageClassSql = (sql: Sql, age: Fragment): Fragment => sql`
  case when ${age} is null or ${age} < 0 then 'unknown' when ${age} < ${ageClasses[0].from} then 'under_13'
  ${ageClasses.map(({ key, to }) => (to === null ? sql`else ${key}` : sql`when ${age} <= ${to} then ${key}`))} end`
