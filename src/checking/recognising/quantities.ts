import type { Quantity } from '../written-report.ts'
import { agesIn } from './ages.ts'
import { countedAfter, countedBefore } from './counted.ts'
import { momentsIn } from './moments.ts'
import { hide, withoutNumbering } from './no-quantities.ts'
import { numberWords } from './number-words.ts'
import { qualifierOf } from './qualifiers.ts'
import { unitOf } from './unit-stems.ts'

type Token = { readonly value: number; readonly upTo: number | null; readonly from: number; readonly to: number }

const digits = /(?<![\d\p{L}])(?<!\d[.,])(?:\d{1,3}(?: \d{3})+|\d+)(?:[.,]\d+(?![\d.]))?(?!\d)/gu
const scales: readonly [RegExp, number][] = [
  [/^\s?(?:тыс\.?|тысяч\p{L}{0,2}|мың|thousand)(?!\p{L})/iu, 1e3],
  [/^\s?(?:млн\.?|миллион\p{L}{0,3}|million)(?!\p{L})/iu, 1e6],
  [/^\s?(?:млрд\.?|миллиард\p{L}{0,3}|billion)(?!\p{L})/iu, 1e9],
]
/** What a number ends with: «4-х», «200-ден», and the mark of stated ones. */
const ending = /^(?:-\p{Ll}{1,3}(?!\p{L})|\*)/u

/** The numbers of a text that count something, in its order. */
export function quantitiesIn(text: string): Quantity[] {
  if (text === '') return []
  const numbered = withoutNumbering(text)
  const ages = agesIn(numbered)
  const open = hidden(numbered, [
    ...momentsIn(numbered).map(({ from, to }) => [from, to] as const),
    ...ages.map(({ at, end }) => [at, end] as const),
  ])
  const tokens = ranges(open, tokensIn(open))
  const found = tokens.map((token, at) => quantityOf(open, text, token, tokens[at + 1]?.from ?? text.length))
  return withAges(text, withParts(text, found), ages)
}

function hidden(text: string, stretches: readonly (readonly [number, number])[]): string {
  let left = text
  for (const [from, to] of stretches) left = left.slice(0, from) + hide(left.slice(from, to)) + left.slice(to)
  return left
}

function tokensIn(text: string): Token[] {
  const written = [...text.matchAll(digits)].map(match => ({
    value: Number(match[0].replaceAll(' ', '').replace(',', '.')),
    from: match.index,
    to: match.index + match[0].length,
  }))
  return [...written, ...numberWords(text)]
    .toSorted((one, other) => one.from - other.from)
    .map(({ value, from, to }) => {
      const scale = scales.find(([word]) => word.test(text.slice(to)))
      const length = scale ? scale[0].exec(text.slice(to))![0].length : 0
      return { value: scale ? Math.round(value * scale[1] * 1000) / 1000 : value, upTo: null, from, to: to + length }
    })
    .filter(({ value }) => Number.isFinite(value))
}

/** «2–3», «от 2 до 3»: one quantity with two ends. A dash with spaces around it may be a dash of the sentence. */
function ranges(text: string, tokens: readonly Token[]): Token[] {
  const joined: Token[] = []
  for (const token of tokens) {
    const last = joined.at(-1)
    const between = last ? text.slice(last.to, token.from) : ''
    const dash = /^ ?[-–—] ?$/.test(between) && last!.value < token.value
    const words = /^ (?:до|to) $/.test(between) && /(?:^|[^\p{L}])(?:от|с|from) $/iu.test(text.slice(0, last!.from))
    if (last && last.upTo === null && (dash || words))
      joined.splice(-1, 1, { ...last, upTo: token.value, to: token.to })
    else joined.push(token)
  }
  return joined
}

function quantityOf(open: string, text: string, token: Token, next: number): Quantity {
  const tail = ending.exec(open.slice(token.to))?.[0].length ?? 0
  const end = token.to + tail
  const right = open.slice(end, Math.max(end, next))
  const { qualifier, left, right: over } = qualifierOf(open.slice(0, token.from), right)
  const percent = /^\s?(?:%|процент|пайыз|per ?cent)/iu.test(right)
  const times = timesOf(open.slice(0, token.from - left), right)
  const from = token.from - left
  const to = end + (percent ? /^\s?%?/.exec(right)![0].length : 0) + (times?.right ?? 0) + over
  const counted = countedAfter(open.slice(to, Math.max(to, next))) || countedBefore(open.slice(0, from))
  return {
    text: text.slice(from - (times?.left ?? 0), to).trim(),
    value: token.value,
    upTo: token.upTo,
    qualifier: token.upTo === null ? qualifier : 'range',
    unit: percent ? 'percent' : times ? 'times' : unitOf(counted),
    counted: counted.trim(),
    within: false,
    ages: null,
    signs: [from - (times?.left ?? 0), to],
  }
}

/** «в 25 раз», «25 есе», “25 times more”: a multiple. «2 раза в неделю» is how often. */
function timesOf(left: string, right: string): { left: number; right: number } | null {
  const ru = /^\s?раза?(?!\p{L})/iu.exec(right)
  const before = /(?<!\p{L})в (?:целых )?$/iu.exec(left)
  if (ru && before) return { left: before[0].length, right: ru[0].length }
  const other = /^\s?есе(?!\p{L})|^\s?times(?= (?:more|higher|over|above|the|greater|as))/iu.exec(right)
  return other ? { left: 0, right: other[0].length } : null
}

/** What is introduced as a part of the number before it, up to the end of the sentence; or stands in brackets after it. */
function withParts(text: string, found: readonly Quantity[]): Quantity[] {
  return found.map((each, at) => {
    const sentence = text.slice(sentenceStart(text, each.signs[0]), each.signs[0])
    const introduced =
      /(?<!\p{L})(?:из них|в том числе|из которых|в т\.\s?ч\.|оның ішінде|олардың ішінде|соның ішінде|of them|of whom|including|of which)(?!\p{L})/iu.test(
        sentence,
      )
    const before = found[at - 1]
    const between = before ? text.slice(before.signs[1], each.signs[0]) : ''
    const often =
      /^\s?(?:\p{L}+\s)?(?:в (?:месяц|неделю|день|год)|айына|аптасына|a month|per month|a week|per week)/iu.test(
        text.slice(each.signs[1]),
      )
    const bracketed =
      !often && before !== undefined && /^[^.;()]{0,30}\(\s?$/u.test(between) && each.value <= before.value
    return introduced || bracketed ? { ...each, within: true } : each
  })
}

function sentenceStart(text: string, at: number): number {
  const ends = [...text.slice(0, at).matchAll(/[.!?](?=\s+\p{Lu})|[;\n]/gu)]
  return ends.length > 0 ? ends.at(-1)!.index + 1 : 0
}

function withAges(text: string, found: readonly Quantity[], ages: ReturnType<typeof agesIn>): Quantity[] {
  const about = new Map<number, (typeof ages)[number]>()
  for (const each of ages) {
    const at = found.findLastIndex(({ signs }) => signs[1] <= each.at)
    if (at >= 0 && !about.has(at) && !/[;\n]|\.\s/.test(text.slice(found[at]!.signs[1], each.at))) about.set(at, each)
  }
  return found.map((each, at) => {
    const its = about.get(at)
    return its ? { ...each, ages: { from: its.from, to: its.to } } : each
  })
}
