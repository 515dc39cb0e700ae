import { call } from '#platform/web/call.ts'
import { language } from '#platform/web/language.ts'
import type { Finder } from '#platform/web/quick-search.ts'
import { listInstitutions } from '../contract.ts'
import { kindWords } from './kind-words.ts'

/** Institutions for Ctrl+K; loaded when somebody first searches. */
export const quickInstitutions: Finder['find'] = async (text, signal) => {
  const { items } = await call(listInstitutions, { search: { search: text } }, { signal })
  return items.slice(0, 5).map(({ id, name, kind }) => ({
    key: id,
    label: name,
    detail: kindWords[kind][language()],
    to: '/directory',
    search: { open: id },
  }))
}
