import type { Language } from '#platform/language.ts'
import { topicCodes, topics } from '../topics.ts'

/** The topics in two groups, as a list that is found by typing: consumer questions, and what is counted apart. */
export function topicOptions(language: Language, consumers: string, nonConsumer: string) {
  const group = (consumer: boolean) =>
    topicCodes
      .filter(code => topics[code].consumer === consumer)
      .map(code => ({ value: code as string, label: topics[code].words[language] }))
  return [
    { group: consumers, items: group(true) },
    { group: nonConsumer, items: group(false) },
  ]
}
