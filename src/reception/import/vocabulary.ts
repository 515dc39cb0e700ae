import { fold } from '#platform/fold.ts'
import { languages } from '#platform/language.ts'
import { type CodedColumn, EVERY_OTHER } from '../journal-columns.ts'
import { alike } from './heading-words.ts'
import type { Coded } from './word-lists.ts'

/** A cell of these says several things at once. */
export const manyWords: readonly CodedColumn[] = ['vulnerableKinds', 'help']
/** Words that no list has, so that nobody is asked about them. */
const noWords = new Set(
  ['нет', 'жоқ', 'no', 'false', 'не указан', 'не указано', 'неизвестно', 'белгісіз', 'б у'].map(wordKey),
)

/** A word as it is compared and remembered: folded, one space between letters and figures. */
export function wordKey(word: string): string {
  return fold(word)
    .replace(/[^\p{L}\p{N}+]+/gu, ' ')
    .trim()
}

/** The words in a cell of several. */
export const wordsIn = (cell: string): string[] =>
  cell
    .split(/[;,\n/]+/)
    .map(word => word.trim())
    .filter(Boolean)

/** What the words of one column mean. The empty code leaves a cell empty. */
export type Vocabulary = {
  readonly codes: readonly Coded[]
  readonly known: ReadonlyMap<string, string>
  readonly likely: ReadonlyMap<string, string>
}

/** A word that means two things means nothing: «Возврат билета» is a topic of transport and of events. */
export function vocabularyOf(codes: readonly Coded[]): Vocabulary {
  const known = new Map<string, string>()
  const unclear = new Set<string>()
  const likely = new Map<string, string>()
  for (const { code, names, also = [], likely: probable = [] } of codes) {
    for (const word of new Set([code, ...languages.map(language => names[language]), ...also].map(wordKey))) {
      if (known.has(word) && known.get(word) !== code) unclear.add(word)
      known.set(word, code)
    }
    for (const word of probable) likely.set(wordKey(word), code)
  }
  for (const word of unclear) known.delete(word)
  return { codes, known, likely }
}

/** What a person said of words: of this book, or of an earlier one. */
export type Meanings = Readonly<Record<string, string>>

/** Undefined: nobody knows yet. */
export function meaningOf(
  word: string,
  { known }: Vocabulary,
  ...said: readonly (Meanings | undefined)[]
): string | undefined {
  const key = wordKey(word)
  for (const meanings of said) if (meanings && Object.hasOwn(meanings, key)) return meanings[key]
  const code = known.get(key)
  if (code !== undefined) return code
  if (key === '' || noWords.has(key)) return said[0]?.['']
  return said[0]?.[EVERY_OTHER]
}

const ALIKE = 0.5

/** What a word probably means, for a person to decide: written otherwise, or nearly the same. */
export function proposalFor(word: string, { codes, known, likely }: Vocabulary): string | undefined {
  const key = wordKey(word)
  const probable = likely.get(key)
  if (probable || key.length < 3) return probable
  const held = [...known].find(([name]) => name.length > 4 && (key.includes(name) || name.includes(key)))
  if (held) return held[1]
  const scored = [...known, ...likely].map(([name, code]) => ({ code, score: alike(name, key) }))
  const best = scored.reduce((a, b) => (b.score > a.score ? b : a), { code: codes[0]?.code, score: 0 })
  return best.score >= ALIKE ? best.code : undefined
}
