type Word = readonly [value: number, forms: string]

/** One by itself is left out: «один из», «бір», “one of” count nothing. */
const russian: readonly Word[] = [
  [2, 'два две двух двум двумя двое двоих'],
  [3, 'три трех трёх трем трём тремя трое троих'],
  [4, 'четыре четырех четырёх четырем четырём четырьмя четверо'],
  [5, 'пять пяти пятью'],
  [6, 'шесть шести шестью'],
  [7, 'семь семи семью'],
  [8, 'восемь восьми восемью'],
  [9, 'девять девяти девятью'],
  [10, 'десять десяти десятью'],
  [11, 'одиннадцать одиннадцати'],
  [12, 'двенадцать двенадцати'],
  [13, 'тринадцать тринадцати'],
  [14, 'четырнадцать четырнадцати'],
  [15, 'пятнадцать пятнадцати'],
  [16, 'шестнадцать шестнадцати'],
  [17, 'семнадцать семнадцати'],
  [18, 'восемнадцать восемнадцати'],
  [19, 'девятнадцать девятнадцати'],
  [20, 'двадцать двадцати'],
  [30, 'тридцать тридцати'],
  [40, 'сорок сорока'],
  [50, 'пятьдесят пятидесяти'],
  [60, 'шестьдесят шестидесяти'],
  [70, 'семьдесят семидесяти'],
  [80, 'восемьдесят восьмидесяти'],
  [90, 'девяносто девяноста'],
  [100, 'сто ста'],
  [200, 'двести двухсот'],
  [300, 'триста трехсот трёхсот'],
  [400, 'четыреста четырехсот четырёхсот'],
  [500, 'пятьсот пятисот'],
  [600, 'шестьсот шестисот'],
  [700, 'семьсот семисот'],
  [800, 'восемьсот восьмисот'],
  [900, 'девятьсот девятисот'],
]
const kazakh: readonly Word[] = [
  [2, 'екі'],
  [3, 'үш'],
  [4, 'төрт'],
  [5, 'бес'],
  [6, 'алты'],
  [7, 'жеті'],
  [8, 'сегіз'],
  [9, 'тоғыз'],
  [10, 'он'],
  [20, 'жиырма'],
  [30, 'отыз'],
  [40, 'қырық'],
  [50, 'елу'],
  [60, 'алпыс'],
  [70, 'жетпіс'],
  [80, 'сексен'],
  [90, 'тоқсан'],
  [100, 'жүз'],
]
const english: readonly Word[] = [
  [2, 'two'],
  [3, 'three'],
  [4, 'four'],
  [5, 'five'],
  [6, 'six'],
  [7, 'seven'],
  [8, 'eight'],
  [9, 'nine'],
  [10, 'ten'],
  [11, 'eleven'],
  [12, 'twelve'],
  [13, 'thirteen'],
  [14, 'fourteen'],
  [15, 'fifteen'],
  [16, 'sixteen'],
  [17, 'seventeen'],
  [18, 'eighteen'],
  [19, 'nineteen'],
  [20, 'twenty'],
  [30, 'thirty'],
  [40, 'forty'],
  [50, 'fifty'],
  [60, 'sixty'],
  [70, 'seventy'],
  [80, 'eighty'],
  [90, 'ninety'],
  [100, 'hundred'],
]
/** What completes a number that another word has begun. */
const ones: readonly Word[] = [[1, 'один одна одно одного одной одну одному бір one']]

const mapOf = (...lists: (readonly Word[])[]) =>
  new Map(lists.flat().flatMap(([value, forms]) => forms.split(' ').map(form => [form, value] as const)))

const ofRussian = mapOf(russian, english)
const ofKazakh = mapOf(russian, english, kazakh)
const completing = mapOf(ones)

/** «Он» is ten in Kazakh and “he” in Russian: Kazakh words count where letters of Kazakh stand around them. */
export const kazakhLetters = /[әғқңөұүһі]/i

export type WordNumber = { readonly value: number; readonly from: number; readonly to: number }

/** Numbers that are written out: «двадцать пять», «екі», “two”. */
export function numberWords(text: string): WordNumber[] {
  const known = kazakhLetters.test(text) ? ofKazakh : ofRussian
  const found: (WordNumber & { last: number })[] = []
  for (const { 0: word, index } of text.matchAll(/\p{L}+/gu)) {
    const lower = word.toLowerCase()
    const before = found.at(-1)
    const goesOn = before && /^[ -]$/.test(text.slice(before.to, index))
    const value = known.get(lower) ?? (goesOn && before.last >= 20 ? completing.get(lower) : undefined)
    if (value === undefined) continue
    const to = index + word.length
    // «Сто двадцать пять» goes down; what goes up again is another number, or hundreds counted by a smaller one.
    if (goesOn && value === 100 && before.value < 10)
      found.splice(-1, 1, { value: before.value * 100, from: before.from, to, last: 100 })
    else if (goesOn && value < before.last && before.last >= 10 && (before.last >= 20 || known === ofKazakh))
      found.splice(-1, 1, { value: before.value + value, from: before.from, to, last: value })
    else found.push({ value, from: index, to, last: value })
  }
  return found.map(({ value, from, to }) => ({ value, from, to }))
}
