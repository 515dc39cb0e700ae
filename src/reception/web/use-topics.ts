import { useLanguage } from '#platform/web/language.ts'
import { useRead } from '#platform/web/read.ts'
import { listTopics, type Topic } from '../topic-contract.ts'

const none: readonly Topic[] = []

/** The organisation's topics, read once in a while: what each is called in the reader's language, and which it lies in. */
export function useTopics() {
  const language = useLanguage()
  const topics = useRead(listTopics, {}, { staleTime: 60_000 }).data?.items ?? none
  const topicOf = (code: string | null | undefined) => topics.find(topic => topic.code === code)
  const nameOf = (code: string) => topicOf(code)?.names[language] ?? '…'
  return {
    topics,
    topicOf,
    /** Those that the desk may choose: not retired, nor inside a retired one. */
    offered: topics.filter(({ retiredOn, parent }) => !retiredOn && !topicOf(parent)?.retiredOn),
    nameOf,
    /** «Розничная торговля — Утерян чек»: the second level is understood with its first. */
    pathOf: (code: string) => {
      const parent = topicOf(code)?.parent
      return parent ? `${nameOf(parent)} — ${nameOf(code)}` : nameOf(code)
    },
  }
}
