import { useSyncExternalStore } from 'react'
import { Language, languages } from '../language.ts'

const KEY = 'lang'
const listeners = new Set<() => void>()

/** What was chosen on this device, else what the browser asks for, else Russian. */
function firstLanguage(): Language {
  const asked = [globalThis.localStorage?.getItem(KEY), ...(globalThis.navigator?.languages ?? [])]
  const tags = asked.map(tag => tag?.slice(0, 2).toLowerCase())
  return tags.find((tag): tag is Language => Language.safeParse(tag).success) ?? languages[0]
}

let current: Language | undefined

/** The language of the screen. Sent with every call, so that refusals come in it too. */
export function language(): Language {
  current ??= firstLanguage()
  return current
}

/** Switches the words in place: address, typed form and scroll stay. The cookie is for pages that the server prints. */
export function setLanguage(chosen: Language) {
  current = chosen
  localStorage.setItem(KEY, chosen)
  // biome-ignore lint/suspicious/noDocumentCookie: the Cookie Store API isn't in every browser of the offices
  document.cookie = `${KEY}=${chosen}; path=/; max-age=31536000; samesite=lax`
  document.documentElement.lang = chosen
  for (const listener of listeners) listener()
}

/** Hears when the language was switched. */
export function onLanguage(listener: () => void) {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

export const useLanguage = (): Language => useSyncExternalStore(onLanguage, language)
