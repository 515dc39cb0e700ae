import * as z from 'zod'

/** The interface's languages, in the order in which they are offered; Russian comes first, Kazakh is its equal. */
export const languages = ['ru', 'kk', 'en'] as const

export const Language = z.enum(languages)
export type Language = z.infer<typeof Language>

/** One sentence in every language of the house. A missing language doesn't compile. */
export type Words = Readonly<Record<Language, string>>

/** BCP 47 tags for dates, numbers and sorting (`ru` alone would sort і, ү, ұ wrongly). */
export const locales = { ru: 'ru-KZ', kk: 'kk-KZ', en: 'en-GB' } as const satisfies Record<Language, string>

/** Words made by one rule for each language. */
export const inEachLanguage = (make: (language: Language) => string): Words => ({
  ru: make('ru'),
  kk: make('kk'),
  en: make('en'),
})

/** Fills `{name}` places of a sentence. A place without a value stays visible, so that a slip is seen. */
export function say(words: Words, language: Language, values: Readonly<Record<string, unknown>> = {}): string {
  return words[language].replace(/\{(\w+)\}/g, (place, name: string) => (name in values ? String(values[name]) : place))
}

/** The reader's language by the Accept-Language header; Russian when none of ours is asked for. */
export function preferredLanguage(header: string | undefined): Language {
  const asked = (header ?? '').split(',').map(part => {
    const [tag = '', quality] = part.trim().split(';q=')
    return { tag: tag.slice(0, 2).toLowerCase(), quality: quality === undefined ? 1 : Number(quality) }
  })
  asked.sort((a, b) => b.quality - a.quality)
  return asked.map(({ tag }) => tag).find((tag): tag is Language => languages.includes(tag as Language)) ?? 'ru'
}

const pluralOf = new Map(languages.map(language => [language, new Intl.PluralRules(locales[language])] as const))

/** The word's form for a number in a language: 1 запись, 2 записи, 5 записей (ru one/few/many/other, kk and en one/other). */
export const pluralForm = (language: Language, count: number) => pluralOf.get(language)!.select(count)
