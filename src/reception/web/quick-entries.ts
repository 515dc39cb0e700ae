import { call } from '#platform/web/call.ts'
import { language } from '#platform/web/language.ts'
import type { Finder } from '#platform/web/quick-search.ts'
import { listEntries } from '../contract.ts'
import { listTopics } from '../topic-contract.ts'

/** Entries for Ctrl+K, by their number (К-2020/17, or 17); loaded when somebody first searches. */
export const quickEntries: Finder['find'] = async (text, signal, programme) => {
  if (!programme || !/\d$/.test(text)) return []
  const [{ items }, topics] = await Promise.all([
    call(listEntries, { params: { programme }, search: { number: text, limit: 6 } }, { signal }),
    call(listTopics, {}, { signal }),
  ])
  const about = (code: string) => topics.items.find(topic => topic.code === code)?.names[language()]
  return items.map(({ id, number, personName, topic }) => ({
    key: id,
    label: number,
    detail: [personName, about(topic)].filter(Boolean).join(' · '),
    to: '/journal',
    search: { open: id },
  }))
}
