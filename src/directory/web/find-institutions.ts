import { call } from '#platform/web/call.ts'
import type { Choice } from '#platform/web/form/search-field.tsx'
import { listInstitutions } from '../contract.ts'

/** Names of the directory for a search field, by any of their spellings. */
export async function findInstitutions(search: string, signal: AbortSignal): Promise<Choice[]> {
  const { items } = await call(listInstitutions, { search: { search } }, { signal })
  return items.map(({ id, name, shortName }) => ({ value: id, label: name, ...(shortName && { detail: shortName }) }))
}
