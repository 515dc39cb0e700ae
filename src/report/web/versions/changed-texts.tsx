import { useLanguage } from '#platform/web/language.ts'
import { useWords } from '#platform/web/words.ts'
import type { SectionKey } from '../../model.ts'
import type { ComparedText } from '../../versions/contract.ts'
import { sectionWords } from '../../words.ts'
import { compareWords } from './compare-words.ts'
import classes from './versions.module.css'

/** Texts that differ, side by side; a number stands in them by its name, so that only words are compared. */
export function ChangedTexts({ texts }: { texts: readonly ComparedText[] }) {
  const t = useWords(compareWords)
  const language = useLanguage()
  const titleOf = (place: string) => {
    if (place === 'partners' || place === 'proposals' || place === 'recommendations') return t(place)
    const [, activity] = place.split(':')
    return activity ? t('activityText', { n: activity }) : sectionWords[place as SectionKey][language]
  }
  return texts.map(({ place, before, after }) => (
    <section key={place} className={classes.texts}>
      <h3>{titleOf(place)}</h3>
      <div>
        <small>{t('before')}</small>
        <p>{before || '—'}</p>
      </div>
      <div>
        <small>{t('after')}</small>
        <p>{after || '—'}</p>
      </div>
    </section>
  ))
}
