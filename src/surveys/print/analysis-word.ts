import { readFile } from 'node:fs/promises'
import type { Sql } from '#platform/database.ts'
import { fillWord } from '#platform/documents/word.ts'
import type { Download } from '#platform/endpoint.ts'
import { type Formats, formatsOf } from '#platform/formats.ts'
import type { Language } from '#platform/language.ts'
import type { Call } from '#platform/routes.ts'
import { type Translate, translator } from '#platform/words-book.ts'
import { type AnalysedQuestion, type Analysis, cuts, type printAnalysis } from '../analysis-contract.ts'
import type { Wave } from '../contract.ts'
import { noAnswersYet } from '../problems.ts'
import { analysisOf } from '../queries/analysis.ts'
import { type Method, methodOf } from '../queries/method.ts'
import { waveKindWords } from '../state-words.ts'
import { analysisWords } from './analysis-words.ts'
import { chunks } from './chunks.ts'

const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'
/** Thin spaces of a bar of 100; the form shades them. Of these, unlike of no-break ones, LibreOffice makes one piece without seams. */
const LONGEST = 68
const barOf = (share: number) => '\u2009'.repeat(Math.round((share / 100) * LONGEST))

type Said = {
  readonly say: Translate<(typeof analysisWords)['ru']>
  readonly formats: Formats
  readonly language: Language
}

/** The analysis of a wave as an annex of the report: method, index and what may be claimed, every question for all and by groups. */
export async function analysisWord(
  sql: Sql,
  { search, subject, language: reader }: Call<typeof printAnalysis, Wave>,
): Promise<Download> {
  const language = search.in ?? reader
  const said: Said = { say: translator(analysisWords, language), formats: formatsOf(language), language }
  const { ages } = search
  const all = await analysisOf(sql, { search: { ages }, subject, language })
  if (all.responses === 0) throw noAnswersYet()
  const crossed: Analysis[] = []
  for (const cut of cuts) crossed.push(await analysisOf(sql, { search: { cut, ages }, subject, language }))
  const title = subject.surveyTitle[language === 'kk' ? 'kk' : 'ru']
  const [head] = await sql<{ organisation: string; topic: string }[]>`
    select o.name as organisation, p.topic from programmes p join organisations o on o.organisation = p.organisation
    where p.id = ${subject.programme}`
  const data = {
    ...head,
    survey: title,
    wave: subject.title,
    period: periodOf(subject.startsOn, subject.endsOn, said),
    method: methodSaid(subject, all, await methodOf(sql, subject.id), said).map(text => ({ text })),
    index: all.claim === 'nothing' ? [] : [indexSaid(all, said)],
    questions: all.questions.map((question, index) => frequencies(question, index, said)),
    cuts: crossed.map(analysis => cutSaid(analysis, said)),
  }
  const form = await readFile(new URL(`../../../forms/survey-analysis/analysis.${language}.docx`, import.meta.url))
  const name = `${said.say('file')} ${title}, ${subject.title}.docx`
  return { name, mediaType: WORD, body: fillWord(form, data) }
}

const periodOf = (from: string, until: string, { say, formats }: Said) =>
  say('period', { from: formats.day(from), until: formats.day(until) })

function methodSaid(wave: Wave, { responses, questions }: Analysis, method: Method, said: Said): string[] {
  const { say, formats } = said
  const { from, until, leftOut, ...counts } = method
  const numbers = Object.fromEntries(Object.entries(counts).map(([key, n]) => [key, formats.number(n)])) as Record<
    keyof typeof counts,
    string
  >
  const n = formats.number
  return [
    say('asked', {
      ...{ count: responses, n: n(responses), target: n(wave.target) },
      period: periodOf(from ?? wave.startsOn, until ?? wave.endsOn, said),
    }),
    say('ways', numbers),
    ...(leftOut > 0 ? [say('leftOut', { count: leftOut, n: n(leftOut) })] : []),
    say('form', { count: questions.length, n: n(questions.length), version: n(wave.number) }),
    say('shares'),
    say('limits'),
  ]
}

function indexSaid({ index, claimSaid }: Analysis, { say, formats, language }: Said) {
  const waves = index.map(({ title, kind, n, mean, low, high }) => ({
    wave: `${waveKindWords[kind as 'before'][language]}: ${title}`,
    n: formats.number(n),
    mean: mean === null ? say('none') : formats.number(mean),
    interval: low === null ? say('none') : `${formats.number(low)}–${formats.number(high)}`,
    bar: barOf(mean ?? 0),
  }))
  return { hint: say('indexHint'), waves, claim: claimSaid }
}

const labelOf = ({ label, right }: AnalysedQuestion['rows'][number], { say }: Said) =>
  right ? say('right', { answer: label }) : label

function frequencies(question: AnalysedQuestion, index: number, said: Said) {
  const { formats } = said
  const rows = question.rows.map(row => ({
    label: labelOf(row, said),
    bar: barOf(row.all.share),
    share: `${formats.number(row.all.share)}\u00a0%`,
    count: formats.number(row.all.count),
  }))
  return {
    number: formats.number(index + 1),
    text: question.text,
    notes: [...notesOf(question, said)].map(note => ({ note })),
    table: rows.length > 0 ? [{ rows }] : [],
  }
}

function* notesOf({ base, kind, rows, numbers }: AnalysedQuestion, { say, formats }: Said): Generator<string> {
  yield say('base', { n: formats.number(base) })
  if (kind === 'many') yield say('severals')
  if (kind === 'text') yield say(rows.length > 0 ? 'words' : 'noCodes')
  if (!numbers) return
  const [mean, min, max] = [numbers.mean, numbers.min, numbers.max].map(formats.number) as [string, string, string]
  if (numbers.low === null) yield say('meanAlone', { mean, min, max })
  else yield say('mean', { mean, min, max, low: formats.number(numbers.low), high: formats.number(numbers.high) })
}

/** Every question by the groups of one cut, as many side by side as the form has tables for. */
function cutSaid({ cut, groups, questions }: Analysis, said: Said) {
  const { say, formats } = said
  const parts = chunks(groups.map((_, place) => place))
  const shareOf = (of: number, { share, count }: { share: number; count: number }) =>
    of === 0 ? say('none') : `${formats.number(share)}\u00a0% (${formats.number(count)})`
  const tableOf = (question: AnalysedQuestion, places: readonly number[]) => ({
    ...numbered('g', places, place => groups[place]!.label),
    n: formats.number(question.base),
    ...numbered('n', places, place => formats.number(question.bases[place]!)),
    rows: question.rows.map(row => ({
      label: labelOf(row, said),
      all: shareOf(question.base, row.all),
      ...numbered('c', places, place => shareOf(question.bases[place]!, row.groups[place]!)),
    })),
  })
  return {
    title: say(cut!),
    groups: groups.map(({ label, n }) => say('group', { name: label, n: formats.number(n) })).join('; '),
    questions: questions.flatMap((question, index) => {
      if (question.rows.length === 0) return []
      const tables = parts.map(places => ({ size: places.length, table: tableOf(question, places) }))
      const bySize = Map.groupBy(tables, ({ size }) => size)
      return {
        number: formats.number(index + 1),
        text: question.text,
        ...Object.fromEntries([...bySize].map(([size, same]) => [`by${size}`, same.map(({ table }) => table)])),
      }
    }),
  }
}

/** `g1`, `g2` …: the places of a table's columns. */
const numbered = (letter: string, places: readonly number[], value: (place: number) => string) =>
  Object.fromEntries(places.map((place, index) => [`${letter}${index + 1}`, value(place)]))
