import type { Fragment, Sql } from '#platform/database.ts'
import type { Language } from '#platform/language.ts'
import type { Call } from '#platform/routes.ts'
import type { AnalysedQuestion, Analysis, Cut, IndexOfWave, readAnalysis as reading } from '../analysis-contract.ts'
import { sayClaim } from '../claim-words.ts'
import { unsaid, wordOfSex } from '../cut-words.ts'
import type { Question } from '../form-contract.ts'
import { marksOf } from '../rules.ts'
import {
  type AgeBand,
  bandName,
  bandsOf,
  claimOf,
  differenceOf,
  intervalOf,
  type Sample,
  sharesOf,
  sharesOfPeople,
} from '../statistics.ts'
import { formsOf, type WaveRow } from './surveys.ts'

/** One count: so many of a group answered a question so. A group of people who answered the question at all has no choice. */
type Counted = { question: string; choice: string | null; cut: string; n: number }
type Numbers = { question: string; n: number; mean: number; deviation: number | null; min: number; max: number }
const NOBODY_SAID = '-'

const cutOf = (sql: Sql, cut: Cut | undefined, bands: readonly AgeBand[]): Fragment => {
  if (cut === 'sex') return sql`coalesce(r.sex, ${NOBODY_SAID})`
  if (cut === 'district') return sql`coalesce(r.district, ${NOBODY_SAID})`
  if (cut === undefined) return sql`''::text`
  return sql`case when r.age is null then ${NOBODY_SAID} ${bands.map(({ to }, index) =>
    to === null ? sql` else ${String(index)}` : sql` when r.age <= ${to} then ${String(index)}`,
  )} end`
}

/** Answers by question, choice and group, and how many people there are in each group: one pass, which many hands can share. */
const countsOf = (sql: Sql, wave: string, cut?: Cut, bands: readonly AgeBand[] = []) => sql<Counted[]>`
  select a.question, a.choice, ${cutOf(sql, cut, bands)} as cut, count(*)::int as n ${answersCounted(sql, wave)} group by 1, 2, 3
  union all
  select '', null, ${cutOf(sql, cut, bands)} as cut, count(*)::int as n
  from responses r where r.wave = ${wave} and r.left_out_because is null group by 3`

/** How many people of each group answered a question of several choices at all. */
const answeredOf = (sql: Sql, wave: string, questions: string[], cut: Cut | undefined, bands: readonly AgeBand[]) =>
  sql<Counted[]>`
    select a.question, null as choice, ${cutOf(sql, cut, bands)} as cut, count(distinct a.response)::int as n
    ${answersCounted(sql, wave)} and a.question = any(${questions}) group by 1, 3`

const answersCounted = (sql: Sql, wave: string) => sql`
  from answers a join responses r on r.organisation = a.organisation and r.id = a.response
  where a.wave = ${wave} and r.wave = ${wave} and r.left_out_because is null`

const codedOf = (sql: Sql, wave: string, cut: Cut | undefined, bands: readonly AgeBand[]) => sql<
  (Counted & { label: string })[]
>`
  select c.question, c.code as choice, k.label, ${cutOf(sql, cut, bands)} as cut, count(*)::int as n
  from coded_answers c join answer_codes k on k.organisation = c.organisation and k.id = c.code
  join responses r on r.organisation = c.organisation and r.id = c.response
  where r.wave = ${wave} and r.left_out_because is null group by 1, 2, 3, 4`

const numbersOf = (sql: Sql, wave: string, questions: string[]) => sql<Numbers[]>`
  select a.question, count(*)::int as n, avg(a.amount)::float8 as mean, stddev_samp(a.amount)::float8 as deviation,
    min(a.amount)::float8 as min, max(a.amount)::float8 as max
  ${answersCounted(sql, wave)} and a.amount is not null and a.question = any(${questions}) group by 1`

type Groups = Analysis['groups']

async function groupsOf(
  sql: Sql,
  counted: readonly Counted[],
  { cut, bands, language }: { cut?: Cut; bands: readonly AgeBand[]; language: Language },
): Promise<Groups> {
  if (!cut) return []
  const sizes = new Map(counted.filter(({ question }) => question === '').map(({ cut: key, n }) => [key, n]))
  const group = (key: string, label: string) => ({ key, label, n: sizes.get(key) ?? 0 })
  const rest = sizes.has(NOBODY_SAID) ? [group(NOBODY_SAID, unsaid[language])] : []
  if (cut === 'sex') return [...(['female', 'male'] as const).map(key => group(key, wordOfSex[key][language])), ...rest]
  if (cut === 'age') {
    const shown = bands.map((band, index) => group(String(index), bandName(band)))
    return [...shown.slice(shown.findIndex(({ n }) => n > 0)), ...rest]
  }
  const name = language === 'kk' ? sql`name_kk` : language === 'en' ? sql`name_en` : sql`name_ru`
  const places = await sql<{ code: string; name: string }[]>`
    select code, ${name} as name from places where code = any(${[...sizes.keys()]}) order by ${name} collate "kk-x-icu"`
  return [...places.map(({ code, name }) => group(code, name)), ...rest]
}

const round = (value: number) => Math.round(value * 10) / 10

function analysed(
  question: Question,
  own: readonly Counted[],
  labels: ReadonlyMap<string, string>,
  numbers: Numbers | undefined,
  { groups, language }: { groups: Groups; language: Language },
): AnalysedQuestion {
  const { code, kind, right } = question
  const asked = language === 'kk' ? 'kk' : 'ru'
  const rows = rowsOf(question, own, labels, language)
  const sums = kind === 'single' || kind === 'scale'
  const of = (choice: string | null, cut?: string) =>
    own.reduce((sum, each) => sum + (each.choice === choice && (cut === undefined || each.cut === cut) ? each.n : 0), 0)
  const answeredBy = (cut?: string) =>
    kind === 'many' ? of(null, cut) : sums ? rows.reduce((sum, row) => sum + of(row.key, cut), 0) : of('', cut)
  const cells = (cut?: string) => {
    const counts = rows.map(({ key }) => of(key, cut))
    const shares = sums ? sharesOf(counts) : sharesOfPeople(counts, answeredBy(cut))
    return counts.map((count, index) => ({ count, share: shares[index]! }))
  }
  const all = cells()
  const byGroup = groups.map(({ key }) => cells(key))
  const interval = numbers && intervalAround(numbers)
  return {
    code,
    kind,
    text: question.text[asked],
    base: answeredBy(),
    bases: groups.map(({ key }) => answeredBy(key)),
    sums,
    rows: rows.map((row, index) => ({
      ...row,
      right: right.includes(row.key),
      all: all[index]!,
      groups: byGroup.map(group => group[index]!),
    })),
    numbers: numbers && interval ? { ...interval, n: numbers.n, min: numbers.min, max: numbers.max } : null,
  }
}

/** A mean of any numbers: unlike the index it isn't held between 0 and 100. */
function intervalAround({ n, mean, deviation }: Numbers) {
  const held = differenceOf({ n, mean: 0, deviation: 0 }, { n, mean, deviation: deviation ?? 0 })
  return { mean: round(mean), low: held && round(held.low), high: held && round(held.high) }
}

function rowsOf(
  { kind, choices, from, to }: Question,
  own: readonly Counted[],
  labels: ReadonlyMap<string, string>,
  language: Language,
) {
  const asked = language === 'kk' ? 'kk' : 'ru'
  if (kind === 'single' || kind === 'many') return choices.map(({ code, text }) => ({ key: code, label: text[asked] }))
  if (kind !== 'scale') return [...labels].map(([key, label]) => ({ key, label }))
  // An earlier version may have had other marks.
  const marks = new Set([
    ...(marksOf({ from, to }) ?? []),
    ...own.flatMap(({ choice }) => (choice && /^-?\d+$/.test(choice) ? Number(choice) : [])),
  ])
  return [...marks].sort((a, b) => a - b).map(mark => ({ key: String(mark), label: String(mark) }))
}

type IndexRow = { wave: string; title: string; kind: string; n: number; mean: number | null; deviation: number | null }
const indexOf = (sql: Sql, survey: string) => sql<IndexRow[]>`
  select w.id as wave, w.title, w.kind, count(r.score)::int as n, avg(r.score * 100)::float8 as mean, stddev_samp(r.score * 100)::float8 as deviation
  from waves w left join responses r on r.organisation = w.organisation and r.wave = w.id and r.left_out_because is null
  where w.survey = ${survey} group by w.organisation, w.id, w.title, w.kind, w.starts_on order by w.starts_on, w.id limit 100`

const sampleOf = (row: IndexRow | undefined): Sample | null =>
  row && row.mean !== null ? { n: row.n, mean: row.mean, deviation: row.deviation ?? 0 } : null

function shownIndex(row: IndexRow): IndexOfWave {
  const sample = sampleOf(row)
  const interval = sample && intervalOf(sample)
  const { wave, title, kind, n } = row
  return {
    wave,
    title,
    kind,
    n,
    mean: sample && round(sample.mean),
    low: interval && round(interval.low),
    high: interval && round(interval.high),
  }
}

export async function analysisOf(
  sql: Sql,
  { search, subject, language }: Pick<Call<typeof reading, WaveRow>, 'search' | 'subject' | 'language'>,
): Promise<Analysis> {
  const { cut } = search
  const bands = bandsOf(search.ages.split(',').map(Number))
  const form = await formsOf(sql, subject)
  const asked = (...kinds: Question['kind'][]) =>
    form.filter(({ kind }) => kinds.includes(kind)).map(({ code }) => code)
  const [many, measured] = [asked('many'), asked('scale', 'number')]
  const [all, answered, coded, numbers, waves] = await Promise.all([
    countsOf(sql, subject.id, cut, bands),
    many.length > 0 ? answeredOf(sql, subject.id, many, cut, bands) : [],
    codedOf(sql, subject.id, cut, bands),
    measured.length > 0 ? numbersOf(sql, subject.id, measured) : [],
    indexOf(sql, subject.survey),
  ])
  const counted = [...all, ...answered]
  const groups = await groupsOf(sql, counted, { ...(cut && { cut }), bands, language })
  const byQuestion = Map.groupBy([...counted, ...coded], ({ question }) => question)
  const labels = Map.groupBy(coded, ({ question }) => question)
  const before = sampleOf(waves.find(({ kind, n }) => kind === 'before' && n > 0))
  const after = sampleOf(waves.findLast(({ kind, n }) => kind === 'after' && n > 0))
  const single = sampleOf(waves.find(({ n }) => n > 0))
  const claim = claimOf(before ?? (after ? null : single), after)
  return {
    responses: (byQuestion.get('') ?? []).reduce((sum, { n }) => sum + n, 0),
    cut: cut ?? null,
    groups,
    questions: form.map(question =>
      analysed(
        question,
        byQuestion.get(question.code) ?? [],
        new Map((labels.get(question.code) ?? []).map(({ choice, label }) => [choice!, label])),
        numbers.find(each => each.question === question.code),
        { groups, language },
      ),
    ),
    index: waves.map(shownIndex),
    claim,
    claimSaid: sayClaim(claim, before, after, language),
  }
}
