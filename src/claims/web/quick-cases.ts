import { call } from '#platform/web/call.ts'
import type { Finder } from '#platform/web/quick-search.ts'
import { listCases } from '../contract.ts'

/** Cases for Ctrl+K, by the number of the entry that they grew from; loaded when somebody first searches. */
export const quickCases: Finder['find'] = async (text, signal, programme) => {
  if (!programme || !/\d$/.test(text)) return []
  const { items } = await call(listCases, { params: { programme }, search: { number: text, limit: 5 } }, { signal })
  return items.map(({ id, number, personName, parties }) => ({
    key: id,
    label: number,
    detail: [personName, parties.join(', ')].filter(Boolean).join(' · '),
    to: `/cases/${id}`,
  }))
}
