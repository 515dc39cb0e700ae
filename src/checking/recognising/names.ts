import type { Name, Piece } from '../written-report.ts'

type Found = {
  readonly kind: Name['kind']
  readonly text: string
  readonly is: string
  readonly from: number
  readonly to: number
}

/** Words that say what a quoted name is, by how they begin; the first form follows. */
const kinds: readonly (readonly [Name['kind'], RegExp, string])[] = [
  ['title', /^акци/iu, 'акция'],
  ['title', /^передач/iu, 'передача'],
  ['title', /^рубрик/iu, 'рубрика'],
  ['title', /^(?:проект|жоба)/iu, 'проект'],
  ['title', /^(?:программ|бағдарлам)/iu, 'программа'],
  ['title', /^(?:курс|школ|мектеб)/iu, 'курс'],
  ['title', /^(?:видео)?ролик/iu, 'ролик'],
  ['title', /^хабар/iu, 'хабар'],
  ['title', /^(?:campaign|action)/iu, 'action'],
  ['title', /^(?:programme|broadcast)/iu, 'programme'],
  ['medium', /^радио/iu, 'радио'],
  ['medium', /^газет/iu, 'газета'],
  ['medium', /^(?:телеканал|тк$|тв$|телеарна)/iu, 'телеканал'],
  ['medium', /^(?:newspaper|radio|channel)/iu, 'medium'],
  ['organisation', /^(?:общественн\p{L}+ )?объединени/iu, 'объединение'],
  ['organisation', /^(?:ао|тоо|оо|нпп|ип|кгу|гу|рго|оюл|пк|ұқк|жшс|қб|ақ)$/iu, 'организация'],
  ['organisation', /^парти/iu, 'партия'],
  [
    'organisation',
    /^(?:фонд|қор|центр|орталы|университет|колледж|бірлестіг|одағы|компани|foundation|university|college|association|party)/iu,
    'организация',
  ],
]

const quoted = /([\p{L}.-]+)?\s?[«“"„]([^«»“”"„\n]{2,90})[»”"]/gu
/** An action may stand without its quotes, in letters of its own. */
const bare = /(?<!\p{L})(акци[яиюей]{1,2}|акциясы\p{L}{0,4})\s((?=\p{Lu})\p{Script=Latin}{3,})(?!\p{L})/gu
const person =
  /(?<![\p{L}-])(\p{Lu}\p{Ll}{2,}(?:-\p{Lu}\p{Ll}+)?) ?(\p{Lu})\. ?(\p{Lu})\.?(?![\p{L}])|(?<![\p{L}-])(\p{Lu})\. ?(?:(\p{Lu})\. ?)?(\p{Lu}\p{Ll}{2,}(?:-\p{Lu}\p{Ll}+)?)(?!\p{L})|(?<![\p{L}-])(\p{Lu}\p{Ll}+) (\p{Lu}\p{Ll}+) (\p{Lu}\p{Ll}+(?:вич|вна|ұлы|қызы|улы|кызы))(?!\p{L})/gu
/** A street, a district or a school that is called after somebody. */
const namedAfter = /(?<!\p{L})(?:им\.?|имени|район|ул\.|улиц\p{L}|пр\.|проспект)\s?$/iu
const places: readonly (readonly [RegExp, string])[] = [
  [/(?<!\p{L})(?:г\.|город[аеу]?|городом)\s?(\p{Lu}\p{Ll}{2,}(?:-\p{Lu}\p{Ll}+)?)/gu, 'город'],
  [/(\p{Lu}\p{Ll}{3,}(?:ский|ском|ского|скому|ская|ской))\s(?:район\p{L}{0,2})/gu, 'район'],
  [/(\p{Lu}\p{Ll}{3,}(?:ская|ской|скую))\s(?:област\p{L}{1,2})/gu, 'область'],
  [/(\p{Lu}\p{Ll}{2,})\s(?:қаласы\p{L}{0,4})/gu, 'қала'],
  [/(\p{Lu}\p{Ll}{2,})\s(?:ауданы\p{L}{0,4})/gu, 'аудан'],
  [/(\p{Lu}\p{Ll}{2,})\s(?:облысы\p{L}{0,4})/gu, 'облыс'],
]
/** Networks that everybody names, in whatever letters: one that is nearly spelled so is one of them. */
const networks = [
  'инстаграм',
  'фейсбук',
  'одноклассники',
  'вконтакте',
  'ютуб',
  'телеграм',
  'тикток',
  'ватсап',
  'instagram',
  'facebook',
  'youtube',
  'telegram',
  'tiktok',
  'whatsapp',
  'odnoklassniki',
]

/** Names of a text, wherever they are written. */
export function namesIn({ text, where }: Piece): Name[] {
  if (text.length < 3) return []
  const found = [...quotedNames(text), ...people(text), ...placesOf(text), ...networksOf(text)]
  return found
    .toSorted((one, other) => one.from - other.from)
    .map(({ kind, text, is, from, to }) => ({ kind, text, is, where: { ...where, signs: [from, to] as const } }))
}

function quotedNames(text: string): Found[] {
  const inQuotes = [...text.matchAll(quoted)].flatMap((match): Found[] => {
    const [whole, before = '', name = ''] = match
    const known = kinds.find(([, pattern]) => pattern.test(before))
    const from = match.index + whole.lastIndexOf(name)
    // A quoted word without its kind may be anything: words said, a law, irony.
    return known ? [{ kind: known[0], text: name.trim(), is: known[2], from, to: from + name.length }] : []
  })
  const without = [...text.matchAll(bare)].map((match): Found => {
    const name = match[2]!
    const from = match.index + match[0].length - name.length
    return { kind: 'title', text: name, is: 'акция', from, to: from + name.length }
  })
  return [...inQuotes, ...without]
}

const people = (text: string): Found[] =>
  [...text.matchAll(person)]
    .filter(({ index }) => !namedAfter.test(text.slice(Math.max(0, index - 12), index)))
    .map(match => ({
      kind: 'person',
      text: match[0].trim(),
      is: '',
      from: match.index,
      to: match.index + match[0].length,
    }))

const placesOf = (text: string): Found[] =>
  places.flatMap(([pattern, is]) =>
    [...text.matchAll(pattern)].map(match => {
      const name = match[1]!
      const from = match.index + match[0].indexOf(name)
      return { kind: 'place' as const, text: name, is, from, to: from + name.length }
    }),
  )

function networksOf(text: string): Found[] {
  return [...text.matchAll(/\p{L}{5,15}(?: и(?=[,.;)]|$))?/gu)].flatMap((match): Found[] => {
    const near = isNetwork(match[0].replace(' ', '').toLowerCase().replaceAll('э', 'е'))
    const asWord = match[0].includes(' ') ? match[0].split(' ')[0]! : match[0]
    return near ? [{ kind: 'medium', text: asWord, is: '', from: match.index, to: match.index + asWord.length }] : []
  })
}

const seen = new Map<string, boolean>()

function isNetwork(word: string): boolean {
  const known = seen.get(word)
  if (known !== undefined) return known
  const near = networks.some(name => {
    if (name[0] !== word[0] || Math.abs(name.length - word.length) > 2) return false
    return distance(name, word) <= (name.length > 7 ? 2 : 1)
  })
  if (seen.size > 50_000) seen.clear()
  seen.set(word, near)
  return near
}

/** How many letters tell two words apart. */
export function distance(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, at) => at)
  for (let at = 1; at <= one.length; at++) {
    const next = [at]
    for (let to = 1; to <= other.length; to++)
      next[to] = Math.min(row[to]! + 1, next[to - 1]! + 1, row[to - 1]! + (one[at - 1] === other[to - 1] ? 0 : 1))
    row = next
  }
  return row[other.length]!
}
