import type { Language } from '#platform/language.ts'

/** What most of a text is written in: Kazakh has letters that Russian lacks. Null: too little to tell. */
export function languageOf(text: string): Language | null {
  const count = (pattern: RegExp) => text.match(pattern)?.length ?? 0
  const cyrillic = count(/\p{Script=Cyrillic}/gu)
  const latin = count(/\p{Script=Latin}/gu)
  if (cyrillic + latin < 40) return null
  if (latin > cyrillic) return 'en'
  return count(/[әғқңөұүһі]/giu) / cyrillic > 0.06 ? 'kk' : 'ru'
}
