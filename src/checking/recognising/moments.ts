import type { Moment } from '../written-report.ts'

type Found = { readonly moment: Moment; readonly from: number; readonly to: number }

const months = [
  'январ[ьяею]|қаңтар\\p{Ll}*|January',
  'феврал[ьяею]|ақпан\\p{Ll}*|February',
  'март[ае]?|наурыз\\p{Ll}*|March',
  'апрел[ьяею]|сәуір\\p{Ll}*|April',
  'ма[йяею]|мамыр\\p{Ll}*|May',
  'июн[ьяею]|маусым\\p{Ll}*|June',
  'июл[ьяею]|шілде\\p{Ll}*|July',
  'август[ае]?|тамыз\\p{Ll}*|August',
  'сентябр[ьяею]|қыркүйек\\p{Ll}*|қыркүйег\\p{Ll}*|September',
  'октябр[ьяею]|қазан\\p{Ll}*|October',
  'ноябр[ьяею]|қараша\\p{Ll}*|November',
  'декабр[ьяею]|желтоқсан\\p{Ll}*|December',
] as const
const wholes = months.map(
  each =>
    new RegExp(
      `^(?:${each.replace(/(^|\|)(\p{L})/gu, (_, bar, first) => `${bar}[${first.toLowerCase()}${first.toUpperCase()}]`)})$`,
      'u',
    ),
)
const month = months
  .map(each => each.replace(/(^|\|)(\p{Ll})/gu, (_, bar, first) => `${bar}[${first}${first.toUpperCase()}]`))
  .join('|')
const named = `(?<!\\p{L})(?:${month})(?!\\p{L})`
const yearWord = '(?:\\s?(?:год\\p{Ll}{0,2}|г\\.?|жыл\\p{Ll}{0,4}|ж\\.?)(?!\\p{L}))'
const year = '(?:19|20)\\d\\d'

const patterns: readonly RegExp[] = [
  /(?<!\d)(?<y>\d{4})-(?<m>\d{2})-(?<d>\d{2})(?!\d)/,
  new RegExp(`(?<![\\d.])(?<d>\\d{1,2})[./](?<m>\\d{1,2})[./](?<y>\\d{4}|\\d{2})(?![\\d])${yearWord}?`, 'u'),
  new RegExp(
    `(?<!\\d)(?<y>${year})\\s?(?:жыл\\p{Ll}{0,4}|ж\\.)\\s(?:(?<list>(?:\\d{1,2},\\s)*)(?<d>\\d{1,2})(?:\\s?[-–—]\\s?(?<d2>\\d{1,2}))?\\s)?(?<n>${named})`,
    'u',
  ),
  new RegExp(
    `(?<![\\d.,])(?<list>(?:\\d{1,2},\\s)*)(?<d>\\d{1,2})(?:\\s?[-–—]\\s?(?<d2>\\d{1,2}))?(?:-?го)?\\s(?<n>${named})(?:,?\\s(?<y>${year})(?!\\d)${yearWord}?)?`,
    'u',
  ),
  new RegExp(`(?<n>${named})\\s(?<d>\\d{1,2}),\\s(?<y>${year})(?!\\d)`, 'u'),
  new RegExp(`(?<n>${named})(?:\\s(?<y>${year})(?!\\d)${yearWord}?)?`, 'u'),
  new RegExp(`(?<![\\d,.])(?<y>${year})${yearWord}`, 'u'),
  new RegExp(`(?<=(?<!\\p{L})(?:in|since|by) )(?<y>${year})(?!\\d)`, 'u'),
]
const any = new RegExp(
  patterns.map((each, at) => each.source.replace(/\(\?<([a-z]+\d?)>/g, `(?<$1_${at}>`)).join('|'),
  'gu',
)

/** Days, months and years of a text; two that a dash or «с … по …» ties are one stretch. */
export function momentsIn(text: string): Found[] {
  const single = [...text.matchAll(any)].flatMap((match): Found[] => {
    const part = (name: string) =>
      patterns.map((_, at) => match.groups?.[`${name}_${at}`]).find(each => each !== undefined)
    const day = numberOf(part('d'))
    const lastDay = numberOf(part('d2'))
    const at = part('n')
    const inMonth = at === undefined ? numberOf(part('m')) : wholes.findIndex(each => each.test(at)) + 1
    const short = numberOf(part('y'))
    const inYear = short !== null && short < 100 ? 2000 + short : short
    if ((inMonth !== null && (inMonth < 1 || inMonth > 12)) || (day !== null && (day < 1 || day > 31))) return []
    const until = lastDay === null ? null : { year: inYear, month: inMonth, day: lastDay }
    const moment = { text: match[0], year: inYear, month: inMonth, day, until }
    const to = match.index + match[0].length
    // «21, 22, 23 апреля» are as many days.
    const listed = (part('list') ?? '').match(/\d+/g) ?? []
    const others = listed.map(each => ({ ...moment, text: each, day: Number(each), until: null }))
    return [...others, moment].map((each, at) => ({ moment: each, from: at === 0 ? match.index : to, to }))
  })
  const tied: Found[] = []
  for (const found of single) {
    const before = tied.at(-1)
    if (before && before.moment.until === null && isTie(text, before, found))
      tied.splice(-1, 1, stretch(text, before, found))
    else tied.push(found)
  }
  return tied
}

const numberOf = (text: string | undefined) => (text === undefined ? null : Number(text))

function isTie(text: string, first: Found, second: Found): boolean {
  const between = text.slice(first.to, second.from)
  if (/^\s?[-–—]\s?$/.test(between)) return true
  if (/^\s(по|до|to|until|through)\s$/.test(between))
    return /(^|[^\p{L}])(с|со|от|from)\s$/iu.test(text.slice(0, first.from))
  // «1 наурыздан 30 қарашаға дейін»
  return /^\s$/.test(between) && /[дтн][ае]н$/.test(first.moment.text) && /^\s?дейін/.test(text.slice(second.to))
}

/** The first end takes from the last what it leaves out: «1 марта – 30 ноября 2020 года». */
function stretch(text: string, first: Found, last: Found): Found {
  const { year: y, month: m, day: d } = last.moment
  return {
    moment: {
      text: text.slice(first.from, last.to),
      year: first.moment.year ?? y,
      month: first.moment.month ?? m,
      day: first.moment.day,
      until: { year: y ?? first.moment.year, month: m, day: d },
    },
    from: first.from,
    to: last.to,
  }
}
