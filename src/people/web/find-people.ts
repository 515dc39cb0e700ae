import { call } from '#platform/web/call.ts'
import type { Finder } from '#platform/web/quick-search.ts'
import { findPersons } from '../person-contract.ts'

/** People for Ctrl+K; loaded when somebody first searches. */
export const findPeople: Finder['find'] = async (text, signal) => {
  const { items } = await call(findPersons, { input: { text } }, { signal })
  return items.slice(0, 7).map(({ id, name, phoneMask }) => ({
    key: id,
    label: name,
    ...(phoneMask && { detail: phoneMask }),
    to: '/people',
    search: { open: id },
  }))
}
