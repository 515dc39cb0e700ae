import { vulnerableKindWords } from '#people/vulnerable-kinds.ts'
import { useLanguage } from '#platform/web/language.ts'

/** Kinds of vulnerability in the reader's language; a kind that is no longer in the list stays as it was written. */
export function useKindNames() {
  const language = useLanguage()
  const kinds: Readonly<Record<string, Record<typeof language, string>>> = vulnerableKindWords
  return (invited: readonly string[]) => invited.map(kind => kinds[kind]?.[language] ?? kind)
}
