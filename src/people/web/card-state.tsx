import { PageLink } from '#platform/web/address.tsx'
import { useFormats } from '#platform/web/formats.ts'
import { useWords } from '#platform/web/words.ts'
import type { Person } from '../person-contract.ts'
import { cardWords } from './card-words.ts'
import classes from './person.module.css'

/** Why nothing can be done with a card: it was merged, locked or erased. */
export function CardState({ card }: { card: Person }) {
  const t = useWords(cardWords)
  const formats = useFormats()
  if (card.erasedOn) return <p className={classes.state}>{t('erased', { day: formats.day(card.erasedOn) })}</p>
  if (card.mergedInto) {
    return (
      <p className={classes.state}>
        {t('merged')}{' '}
        <PageLink to='/people' search={{ open: card.mergedInto }}>
          {t('openKept')}
        </PageLink>
      </p>
    )
  }
  if (!card.locked) return null
  const { on, until, because } = card.locked
  return (
    <p className={classes.state}>
      {t('locked', { day: formats.day(on) })}
      {because && `: ${because}`}
      <br />
      {until && `${t('lockedUntil', { day: formats.day(until) })}. `}
      {t('lockedHint')}
    </p>
  )
}
