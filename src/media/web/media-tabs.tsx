import { PageLink } from '#platform/web/address.tsx'
import { useWords } from '#platform/web/words.ts'
import classes from './media.module.css'
import { mediaWords } from './media-words.ts'

const places = ['publications', 'library', 'reach', 'videos', 'radio'] as const

/** The five pages of media, side by side. */
export function MediaTabs({ at }: { at: (typeof places)[number] }) {
  const t = useWords(mediaWords)
  return (
    <nav className={classes.tabs} aria-label={t('sections')}>
      {places.map(place =>
        place === at ? (
          <span key={place} aria-current='page'>
            {t(place)}
          </span>
        ) : (
          <PageLink key={place} to={`/${place}`} inherit>
            {t(place)}
          </PageLink>
        ),
      )}
    </nav>
  )
}
