import { SectionNav } from '#platform/web/section-nav.tsx'
import { useWords } from '#platform/web/words.ts'
import { mediaWords } from './media-words.ts'

const places = ['publications', 'library', 'reach', 'videos', 'radio'] as const

/** The five pages of media, side by side. */
export function MediaTabs() {
  const t = useWords(mediaWords)
  const permission = 'media.publication.read'
  return <SectionNav label={t('sections')} pages={places.map(at => ({ to: `/${at}`, label: t(at), permission }))} />
}
