import type { Language } from '#platform/language.ts'
import type { Topic } from '../topic-contract.ts'

type Groups = { readonly consumers: string; readonly nonConsumer: string }

/** The topics in two groups, as a list that is found by typing: consumer questions, and what is counted apart. */
export function topicOptions(topics: readonly Topic[], language: Language, { consumers, nonConsumer }: Groups) {
  const names = new Map(topics.map(({ code, names }) => [code, names[language]]))
  const group = (consumer: boolean) =>
    topics
      .filter(topic => topic.consumer === consumer)
      .map(({ code, parent }) => ({
        value: code,
        label: parent ? `${names.get(parent)} — ${names.get(code)}` : names.get(code)!,
      }))
  return [
    { group: consumers, items: group(true) },
    { group: nonConsumer, items: group(false) },
  ]
}
