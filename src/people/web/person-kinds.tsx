import { Button } from '@mantine/core'
import { IconCircleCheck, IconCircleDashed } from '@tabler/icons-react'
import { newId } from '#platform/identifier.ts'
import { useActor } from '#platform/web/actor.tsx'
import { useFormats } from '#platform/web/formats.ts'
import { useLanguage } from '#platform/web/language.ts'
import { useAct, useRead } from '#platform/web/read.ts'
import { useWords } from '#platform/web/words.ts'
import { heldWords } from '../held-words.ts'
import { listKindMarks, markDocument } from '../kind-contract.ts'
import { listPersons, type Person, readPerson } from '../person-contract.ts'
import { vulnerableKindWords } from '../vulnerable-kinds.ts'
import { cardWords } from './card-words.ts'
import classes from './person.module.css'

type Kind = Person['vulnerableKinds'][number]

/** The kinds of a person, and whether the document of each was seen. There is no place for a copy, on purpose. */
export function PersonKinds({ card }: { card: Person }) {
  const t = useWords(cardWords)
  const may = card.may.includes('people.kind.mark')
  return (
    <section className={classes.section}>
      <h2>{t('kinds')}</h2>
      {card.vulnerableKinds.length === 0 && <p className={classes.detail}>{t('kindsNone')}</p>}
      <ul className={classes.lines}>
        {card.vulnerableKinds.map(kind => (
          <KindLine key={kind} card={card} kind={kind} />
        ))}
      </ul>
      {may && card.vulnerableKinds.length > 0 && <p className={classes.detail}>{t('noCopies')}</p>}
      <KindHistory id={card.id} />
    </section>
  )
}

function KindLine({ card, kind }: { card: Person; kind: Kind }) {
  const t = useWords(cardWords)
  const language = useLanguage()
  const { today } = useActor()
  const mark = useAct(markDocument, { invalidates: [readPerson, listKindMarks, listPersons] })
  const seen = card.seenKinds.includes(kind)
  const Sign = seen ? IconCircleCheck : IconCircleDashed
  const send = () => mark.mutate({ params: { id: card.id }, input: { id: newId(), kind, seen: !seen, on: today } })
  return (
    <li className={classes.row}>
      <span className={classes.grow}>
        {vulnerableKindWords[kind][language]}
        <span className={classes.mark} data-done={seen}>
          <Sign size={16} aria-hidden /> {seen ? t('seen') : t('notSeen')}
        </span>
      </span>
      {card.may.includes('people.kind.mark') && (
        <Button variant={seen ? 'subtle' : 'default'} size='compact-md' loading={mark.isPending} onClick={send}>
          {seen ? t('markNotSeen') : t('markSeen')}
        </Button>
      )}
    </li>
  )
}

function KindHistory({ id }: { id: string }) {
  const t = useWords(cardWords)
  const formats = useFormats()
  const language = useLanguage()
  const { data } = useRead(listKindMarks, { params: { id } })
  if (!data?.items.length) return null
  return (
    <details className={classes.more}>
      <summary>{t('history')}</summary>
      <ol className={classes.lines}>
        {data.items.map(({ id: key, kind, mark, markedOn, member }) => (
          <li key={key}>
            {t('marked', {
              day: formats.day(markedOn),
              kind: vulnerableKindWords[kind][language],
              mark: heldWords[mark][language],
              member,
            })}
          </li>
        ))}
      </ol>
    </details>
  )
}
