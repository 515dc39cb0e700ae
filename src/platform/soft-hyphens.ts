const VOWEL = 'аеёиоуыэюяәөұүіaeiouy'
/** Fewer letters than this stay together. */
const SHORT = 8

/**
 * Places where a long word may break in a narrow column, roughly by syllables: before a consonant that a vowel follows.
 * Browsers bring hyphenation for Russian to some devices only, and for Kazakh to none.
 */
export const softHyphens = (text: string): string =>
  text.replace(/\p{L}+/gu, word => (word.length < SHORT ? word : broken(word)))

function broken(word: string): string {
  const letters = [...word]
  const isVowel = (at: number) => VOWEL.includes(letters[at]?.toLowerCase() ?? '')
  const mayEnd = (at: number) => !isVowel(at) && !'ьъй'.includes(letters[at]!.toLowerCase()) && isVowel(at + 1)
  return letters
    .map((letter, at) => {
      const vowelBefore = letters.slice(0, at).some((_, index) => isVowel(index))
      return at >= 2 && at <= letters.length - 3 && vowelBefore && mayEnd(at) ? `\u00ad${letter}` : letter
    })
    .join('')
}

const KAZAKH = /[әғқңөұүһі]/i
/** Letters, figures and signs without a place to break that are wider than a column: addresses, numbers of accounts. */
const ENDLESS = /[^\s\u00ad-]{24}(?=[^\s\u00ad-]{4})/gu

/** Names stay whole in a narrow column as long as they fit. */
export const breakEndless = (text: string): string => text.replace(ENDLESS, run => `${run}\u00ad`)

/** For narrow columns of a print-out, which knows Russian hyphenation, no Kazakh one, and never breaks what has no end. */
export const forColumn = (text: string): string => breakEndless(KAZAKH.test(text) ? softHyphens(text) : text)
