import { type Translate, translator, type WordsBook } from '../words-book.ts'
import { useLanguage } from './language.ts'

export { type KeysOf, type Translate, translator, wordsOf } from '../words-book.ts'

/** `const t = useWords(words)`; `t('entries', { count: 5 })`. Keys and values are checked by the compiler. */
export function useWords<Ru extends Record<string, string>>(book: WordsBook<Ru>): Translate<Ru> {
  return translator(book, useLanguage())
}
