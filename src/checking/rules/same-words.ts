/** Words that say nothing of what is counted: «количество», «число» and small ones. */
const generic =
  /^(количеств|числ|наличи|общ|всего|проведени|саны|жалпы|барлы|number|total|of|the|and|для|при|под|над|или|как|что|это|был|мен|және|үшін|бойынша|from|with)/

/** The words of a text that carry meaning, small ones and numbers left out. */
export const wordsOf = (text: string): string[] =>
  text
    .toLowerCase()
    .replaceAll('ё', 'е')
    .split(/[^\p{L}]+/u)
    .filter(word => word.length >= 3 && !generic.test(word))

/**
 * Whether two words are forms of one: Russian and Kazakh change endings, so that what they share from the beginning
 * counts. «Анкеты» and «анкетирование» are two words.
 */
export function sameWord(one: string, other: string): boolean {
  if (one === other) return true
  let common = 0
  while (common < one.length && one[common] === other[common]) common++
  return common >= 4 && common >= 0.6 * Math.max(one.length, other.length)
}

/**
 * Which share of a label's words a text has, from 0 to 1. What stands in brackets explains a label and isn't it; of
 * «лайфхаки-публикации» either word will do.
 */
export function shareIn(label: string, text: string): number {
  const wanted = withoutBrackets(label).split(/\s+/).map(wordsOf)
  const said = wanted.filter(words => words.length > 0)
  const there = wordsOf(text)
  if (said.length === 0) return 0
  return said.filter(words => words.some(word => there.some(other => sameWord(word, other)))).length / said.length
}

const withoutBrackets = (label: string) => label.replace(/\([^)]*\)/g, ' ')

/** Whether a text is about what a label names: half of its words. */
export const isAbout = (text: string, label: string): boolean => shareIn(label, text) >= 0.5

/** Whether a text begins with a label, brackets, case and signs aside: «Отзывы: план 10, факт 8». */
export function beginsWith(text: string, label: string): boolean {
  const said = bareWords(text)
  let words = 0
  for (const word of bareWords(label)) {
    if (said.next().value !== word) return false
    words++
  }
  return words > 0
}

/** One after another, as far as they are asked for: a text differs from most labels in its first word. */
function* bareWords(text: string) {
  for (const [word] of text.matchAll(/\([^)]*\)|[\p{L}\d]+/gu))
    if (!word.startsWith('(')) yield word.toLowerCase().replaceAll('ё', 'е')
}
