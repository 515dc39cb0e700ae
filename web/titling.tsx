import { type ReactNode, useEffect } from 'react'
import type { Words } from '#platform/language.ts'
import { useLanguage } from '#platform/web/language.ts'

/** The browser's tab says where one is, in the language of the screen. */
export function useTitle(title: string) {
  const language = useLanguage()
  useEffect(() => {
    document.title = `${title} · Quqyq`
    document.documentElement.lang = language
  }, [title, language])
}

export function Titling({ title, children }: { title: Words; children: ReactNode }) {
  useTitle(title[useLanguage()])
  return children
}
