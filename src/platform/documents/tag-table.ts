import { type Language, say, type Words } from '#platform/language.ts'
import type { Tag } from './check-template.ts'

const heads: Readonly<Record<'tag' | 'meaning' | 'inside' | 'must', Words>> = {
  tag: { ru: 'Тег', kk: 'Тег', en: 'Tag' },
  meaning: { ru: 'Что печатает', kk: 'Не басып шығарады', en: 'What it prints' },
  inside: { ru: 'Внутри цикла', kk: 'Қай циклдің ішінде', en: 'Inside the loop' },
  must: { ru: 'Обязателен', kk: 'Міндетті', en: 'Mandatory' },
}
const yes: Words = { ru: 'да', kk: 'иә', en: 'yes' }
const anyText: Words = { ru: 'любой цикл текста', kk: 'кез келген мәтін циклі', en: 'any loop of text' }

/** The documented tags as a Markdown table. */
function tagTable(tags: readonly Tag[], language: Language): string {
  const rows = tags.map(tag => [
    `\`${written(tag)}\``,
    say(tag.meaning, language),
    (tag.in?.length ?? 0) > 3 ? say(anyText, language) : (tag.in ?? []).map(name => `\`${name}\``).join(', '),
    tag.required ? say(yes, language) : '',
  ])
  const head = [heads.tag, heads.meaning, heads.inside, heads.must].map(words => say(words, language))
  return [head, head.map(() => '---'), ...rows].map(cells => `| ${cells.join(' | ')} |`).join('\n')
}

const written = ({ kind, name }: Tag) => (kind === 'value' ? `{${name}}` : `{#${name}} … {/${name}}`)

/** Puts the tables into a text between `<!-- tags:ru -->` and `<!-- /tags -->`: the guides to the forms carry them, a test keeps the two the same. */
export function withTagTables(text: string, tags: readonly Tag[]): string {
  return text.replace(
    /(<!-- tags:(ru|kk|en) -->\n)[\s\S]*?(<!-- \/tags -->)/g,
    (_, start, language: Language, end) => `${start}\n${tagTable(tags, language)}\n\n${end}`,
  )
}
