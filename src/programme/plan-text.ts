import type { Words } from '#platform/language.ts'
import type { Qualifier } from './plan-contract.ts'

/** What the number of a plan says: «Не менее 200 (в г. Костанай и г. Рудный, из них СУСН – не менее 10)». */
export type PlanText = {
  readonly qualifier: Qualifier
  readonly plan: number
  readonly note: string
  readonly list: readonly string[]
  /** «из них …»: a part with a number of its own, never added to its whole. */
  readonly subTarget: { readonly label: string; readonly qualifier: Qualifier; readonly plan: number } | null
}
export type PlanReading =
  | { readonly read: true; readonly text: PlanText; readonly remarks: readonly Words[] }
  | { readonly read: false; readonly reason: Words }

const NUMBER = /\d{1,3}(?:[ \u00a0\u202f]\d{3})+(?!\d)|\d+/
/** «4-х», «15-тен»: the ending belongs to the number. */
const NUMBER_WITH_ENDING = new RegExp(`(?:${NUMBER.source})(?:\\s?-\\s?[а-яё]{1,3}(?=\\s|$))?`)
const AT_LEAST = /не\s+менее|не\s+меньше|минимум|кемінде|(?:аз|кем)\s+емес|at\s+least|≥/i
const PER_PARTICIPANT = /^по\s|на\s+(?:каждого\s+)?(?:участника|студента|слушателя)|әр\s+қатысушыға|per\s+participant/i
const VAGUE =
  /(?:^|\s)(?:не\s+)?(?:более|больше|свыше|около|примерно|до|артық|астам|шамамен|more\s+than|over|about)\s+\d/i
const OF_LIST = /из\s+(?:перечня|списка)|тізімнен|of\s+the\s+list/i
const OF_THEM = /(?:,\s*)?(?:из\s+них|в\s+том\s+числе|оның\s+ішінде|of\s+them)(?=[\s:,]|$):?\s*/i

/** Reads the plan's cell as people write it in the annex of a contract. What it can't read it says, and never guesses. */
export function readPlanText(cell: string): PlanReading {
  const text = cell.normalize('NFC').replace(/\s+/g, ' ').trim()
  if (text === '' || text === '-' || text === '—') return unread(sentences.empty)
  const { outside, inside } = bracketed(text)
  if (VAGUE.test(outside)) return unread(sentences.vague)
  const numbers = outside.match(new RegExp(NUMBER, 'g')) ?? []
  if (numbers.length !== 1) return unread(numbers.length === 0 ? sentences.noNumber : sentences.manyNumbers)
  const plan = Number(numbers[0]!.replace(/\D/g, ''))
  if (!Number.isSafeInteger(plan)) return unread(sentences.noNumber)
  if (/\d[.,]\d|-\s*\d/.test(outside)) return unread(sentences.whole)

  const { whole, marker, part } = partOf(inside)
  const list = listIn(whole)
  const qualifier = qualifierOf(outside, list)
  const subTarget = part === null ? null : readPart(marker, part)
  const note = [wordsBeside(outside), list.length > 0 ? '' : whole].filter(Boolean).join(', ')
  const remarks: Words[] = []
  if (part !== null && subTarget === null) remarks.push(sentences.unfinished)
  if (qualifier === 'of_list' && list.length !== plan) remarks.push(sentences.list)
  if (subTarget && subTarget.plan > plan) remarks.push(sentences.partTooBig)
  return { read: true, text: { qualifier, plan, note, list, subTarget }, remarks }
}

const unread = (reason: Words): PlanReading => ({ read: false, reason })

function bracketed(text: string): { outside: string; inside: string } {
  const from = text.indexOf('(')
  if (from < 0) return { outside: text, inside: '' }
  const to = text.lastIndexOf(')')
  const end = to < from ? text.length : to
  return { outside: `${text.slice(0, from)}${text.slice(end + 1)}`.trim(), inside: text.slice(from + 1, end).trim() }
}

/** Splits «в г. Костанай, из них СУСН – не менее 10» at «из них»; «в том числе МТО» without a number is a mere note. */
function partOf(inside: string): { whole: string; marker: string; part: string | null } {
  const at = OF_THEM.exec(inside)
  if (!at) return { whole: inside, marker: '', part: null }
  const part = inside.slice(at.index + at[0].length).trim()
  if (part !== '' && !/\d/.test(part)) return { whole: inside, marker: '', part: null }
  return { whole: inside.slice(0, at.index).trim(), marker: at[0].replace(/[,:]/g, '').trim(), part }
}

function readPart(marker: string, part: string): PlanText['subTarget'] {
  const numbers = part.match(new RegExp(NUMBER, 'g')) ?? []
  if (numbers.length !== 1) return null
  const who = part
    .replace(AT_LEAST, '')
    .replace(NUMBER, '')
    .replace(/[–—:-]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
  if (who === '') return null
  const qualifier = AT_LEAST.test(part) ? 'at_least' : 'exactly'
  return { label: `${marker} ${who}`, qualifier, plan: Number(numbers[0]!.replace(/\D/g, '')) }
}

/** Elements are parted by commas or semicolons; one element is no list but a note. */
function listIn(inside: string): string[] {
  const items = inside
    .split(/[;,]/)
    .map(item => item.trim())
    .filter(Boolean)
  return items.length > 1 ? items : []
}

function qualifierOf(outside: string, list: readonly string[]): Qualifier {
  if (PER_PARTICIPANT.test(outside)) return 'per_participant'
  if (AT_LEAST.test(outside)) return 'at_least'
  return list.length > 0 || OF_LIST.test(outside) ? 'of_list' : 'exactly'
}

/** What stands beside the number: «20 регионов области» keeps «регионов области». */
const wordsBeside = (outside: string): string =>
  outside
    .replace(NUMBER_WITH_ENDING, ' ')
    .replace(AT_LEAST, ' ')
    .replace(OF_LIST, ' ')
    .replace(PER_PARTICIPANT, ' ')
    .replace(/\s+/g, ' ')
    .trim()

const sentences = {
  empty: {
    ru: 'План пуст: впишите число, например «Не менее 15».',
    kk: 'Жоспар бос: санын жазыңыз, мысалы «Кемінде 15».',
    en: 'The plan is empty: write a number, for instance “At least 15”.',
  },
  vague: {
    ru: 'Число не точное: вместо «более», «около» напишите «Не менее N» или само число.',
    kk: 'Сан нақты емес: «артық», «шамамен» орнына «Кемінде N» немесе санның өзін жазыңыз.',
    en: 'The number is not exact: instead of “more than”, “about” write “At least N” or the number itself.',
  },
  noNumber: {
    ru: 'В плане нет числа: впишите его цифрами.',
    kk: 'Жоспарда сан жоқ: оны цифрмен жазыңыз.',
    en: 'The plan has no number: write it in digits.',
  },
  manyNumbers: {
    ru: 'В плане несколько чисел: оставьте одно, часть запишите в скобках «(из них … – не менее N)».',
    kk: 'Жоспарда бірнеше сан бар: біреуін қалдырып, бөлігін жақшаға жазыңыз: «(оның ішінде … – кемінде N)».',
    en: 'The plan has several numbers: keep one and put a part in brackets, “(of them … – at least N)”.',
  },
  whole: {
    ru: 'План это целое число, не дробное и не отрицательное.',
    kk: 'Жоспар бүтін сан болуы керек: бөлшек те, теріс те емес.',
    en: 'The plan is a whole number, neither a fraction nor negative.',
  },
  unfinished: {
    ru: 'После «из них» нет понятной части с числом: она не взята, допишите её отдельной строкой.',
    kk: '«Оның ішінде» дегеннен кейін саны бар бөлік түсініксіз: ол алынбады, бөлек жолмен жазыңыз.',
    en: 'After “of them” there is no clear part with a number: it was left out, add it as a row of its own.',
  },
  list: {
    ru: 'Перечислено не столько, сколько сказано числом: проверьте перечень.',
    kk: 'Тізімдегілер саны жазылған санға сай емес: тізімді тексеріңіз.',
    en: 'The list has not as many elements as the number says: check it.',
  },
  partTooBig: {
    ru: 'Часть больше целого: проверьте оба числа.',
    kk: 'Бөлігі бүтінінен үлкен: екі санды да тексеріңіз.',
    en: 'The part is bigger than the whole: check both numbers.',
  },
} as const satisfies Record<string, Words>
