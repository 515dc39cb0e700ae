import type { Qualifier } from '../written-report.ts'

/** Words before a number that say how it is meant. */
const before: readonly [Qualifier, RegExp][] = [
  ['up_to', /(?:не более|не больше|не свыше|максимум|не превы\p{L}+|no more than|not more than|up to|at most|до)\s$/iu],
  [
    'at_least',
    /(?:не менее(?:,? чем)?|не меньше|как минимум|минимум|кемінде|ең кемі|at least|no fewer than|not fewer than|no less than|not less than)\s$/iu,
  ],
  ['more_than', /(?:более чем|более|свыше|больше|more than|over|above)\s$/iu],
  ['about', /(?:около|примерно|порядка|почти|приблизительно|шамамен|about|around|approximately|nearly|almost)\s$/iu],
  ['each', /(?:по|each|per (?:person|participant))\s$/iu],
]
/** And after it, as Kazakh says it: «200-ден кем емес», «30 000-нан астам». */
const after: readonly [Qualifier, RegExp][] = [
  ['at_least', /^\s?(?:кем емес|кем болма\p{L}+|or more|and more|и более)/iu],
  ['more_than', /^\s?(?:астам|артық|көп)(?!\p{L})/iu],
  ['about', /^\s?жуық/iu],
  ['up_to', /^\s?(?:дейін|аспай\p{L}+|артық емес)/iu],
  ['each', /^\s?(?:each|(?:на|для) кажд\p{L}+|per (?:person|participant)|әрқайсы\p{L}+)/iu],
]
const each = /(?:әр|әрбір)\s\p{L}+\s$/iu

export type Qualified = {
  readonly qualifier: Qualifier /** Signs that belong to it before and after the number. */
  readonly left: number
  readonly right: number
}

export function qualifierOf(left: string, right: string): Qualified {
  const near = left.slice(-40)
  for (const [qualifier, pattern] of before) {
    const match = pattern.exec(near)
    if (match && !/\p{L}/u.test(near[match.index - 1] ?? '')) return { qualifier, left: match[0].length, right: 0 }
  }
  for (const [qualifier, pattern] of after) {
    const match = pattern.exec(right)
    if (match) return { qualifier, left: 0, right: match[0].length }
  }
  if (each.test(near)) return { qualifier: 'each', left: 0, right: 0 }
  return { qualifier: 'exactly', left: 0, right: 0 }
}
