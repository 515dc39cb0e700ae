import { type Language, pluralForm, say } from './language.ts'

/*
 * The words of a screen or a form, three languages side by side. `{name}` takes a value, as in the server's sentences.
 * A number chooses the form of a word by its suffix: ru `_one _few _many _other`, kk and en `_one _other`; the
 * number is given as `count` (and its text may be given besides, with thin groups, as `{n}`).
 */
type Form = 'one' | 'few' | 'many' | 'other'
type BaseOf<Key> = Key extends `${infer Base}_${Form}` ? Base : Key
type Counted<Ru> = { [Key in keyof Ru]: Key extends `${infer Base}_other` ? Base : never }[keyof Ru]
type KeyOf<Ru> = BaseOf<keyof Ru & string>
/** Kazakh and English need every key of the Russian: a missing or a surplus one doesn't compile. */
type SameKeys<Ru> = {
  readonly [Key in Exclude<KeyOf<Ru>, Counted<Ru>> | `${Counted<Ru> & string}_${'one' | 'other'}`]: string
}

type Places<Text> = Text extends `${string}{${infer Name}}${infer Rest}` ? Name | Places<Rest> : never
type TextOf<Ru, Key extends string> = Ru[Extract<keyof Ru, Key | `${Key}_${Form}`>]
type ValuesOf<Ru, Key extends string> = Places<TextOf<Ru, Key>> | (Key extends Counted<Ru> ? 'count' : never)
type Given<Ru, Key extends string> = [ValuesOf<Ru, Key>] extends [never]
  ? []
  : [values: { readonly [Name in ValuesOf<Ru, Key>]: Name extends 'count' ? number : string | number }]

export type WordsBook<Ru extends Record<string, string> = Record<string, string>> = {
  readonly name: string
  readonly ru: Ru
  readonly kk: Readonly<Record<string, string>>
  readonly en: Readonly<Record<string, string>>
}

/** The books' keys, for components that are given a key: `KeysOf<typeof words>`. */
export type KeysOf<Book> = Book extends WordsBook<infer Ru> ? KeyOf<Ru> : never

export type Translate<Ru extends Record<string, string>> = <Key extends KeyOf<Ru>>(
  key: Key,
  ...values: Given<Ru, Key>
) => string

/** `export const words = wordsOf('reception', { ru: {…}, kk: {…}, en: {…} })`: one book per slice, in its web/words.ts. */
export function wordsOf<const Ru extends Record<string, string>>(
  name: string,
  book: { readonly ru: Ru; readonly kk: SameKeys<Ru>; readonly en: SameKeys<Ru> },
): WordsBook<Ru> {
  return { name, ru: book.ru, kk: book.kk, en: book.en }
}

/** Says words outside of a component. Inside use `useWords` of platform/web. */
export function translator<Ru extends Record<string, string>>(book: WordsBook<Ru>, language: Language): Translate<Ru> {
  const texts: Readonly<Record<string, string | undefined>> = book[language]
  return (key, ...[values]) => {
    const given = values as Readonly<Record<string, unknown>> | undefined
    const count = given?.count
    const form = typeof count === 'number' ? pluralForm(language, count) : undefined
    const text = texts[`${key}_${form}`] ?? texts[`${key}_other`] ?? texts[key] ?? `${book.name}.${key}`
    return say({ ru: text, kk: text, en: text }, language, given)
  }
}
