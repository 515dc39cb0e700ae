import type { Column } from '#platform/web/data-table.tsx'
import { useFormats } from '#platform/web/formats.ts'
import { useLanguage } from '#platform/web/language.ts'
import { useWords } from '#platform/web/words.ts'
import type { Publication } from '../contract.ts'
import { publicationKindWords, publicationStateWords } from '../kinds.ts'
import { publicationWords } from './publication-words.ts'

const colours: Partial<Record<Publication['state'], string>> = { published: 'var(--done)', approved: 'var(--accent)' }

export function usePublicationColumns(): readonly Column<Publication>[] {
  const t = useWords(publicationWords)
  const formats = useFormats()
  const language = useLanguage()
  const reached = ({ counts: { reach, view } }: Publication) =>
    reach !== undefined ? formats.number(reach) : view !== undefined ? t('views', { n: formats.number(view) }) : null
  const where = ({ posts }: Publication) => [...new Set(posts.map(({ mediumName }) => mediumName))].join(', ')
  return [
    { key: 'title', label: t('title'), value: ({ title }) => title },
    { key: 'day', label: t('day'), value: each => formats.shortDay(each.publishedOn ?? each.plannedOn), width: '7rem' },
    { key: 'kind', label: t('kind'), value: ({ kind }) => publicationKindWords[kind][language], width: '8.5rem' },
    {
      key: 'state',
      label: t('state'),
      value: ({ state }) => <span style={{ color: colours[state] }}>{publicationStateWords[state][language]}</span>,
      width: '8.5rem',
    },
    { key: 'where', label: t('where'), value: where, wide: true },
    { key: 'reach', label: t('reach'), value: reached, numeric: true, width: '7rem' },
  ]
}
