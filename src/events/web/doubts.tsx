import { Button } from '@mantine/core'
import { useFormats } from '#platform/web/formats.ts'
import { useAct, useRead } from '#platform/web/read.ts'
import { Section } from '#platform/web/section.tsx'
import { Loaded } from '#platform/web/states.tsx'
import { useWords } from '#platform/web/words.ts'
import { usePlaces } from '#reception/web/use-places.ts'
import { type Attendance, type Doubt, decideAttendance, listDoubts } from '../attendance-contract.ts'
import classes from './events.module.css'
import { peopleReads } from './people-reads.ts'
import { peopleWords } from './people-words.ts'

/** Names that may be those of cards: somebody who knows says whose they are, line by line. */
export function Doubts({ event }: { event: string }) {
  const t = useWords(peopleWords)
  const formats = useFormats()
  const doubts = useRead(listDoubts, { params: { id: event } })
  const decide = useAct(decideAttendance, { invalidates: peopleReads })
  const say = ({ id, version }: Attendance, as: { is: 'card'; person: string } | { is: 'nobody' }) =>
    decide.mutate({ params: { id }, input: { version, as } })
  return (
    <Loaded read={doubts} lines={3}>
      {({ items, left }) => (
        <Section title={t('doubts', { n: formats.number(left) })}>
          <p className={classes.quiet}>{t('doubtsHint')}</p>
          <ul className={classes.lines}>
            {items.map(({ attendance, cards }) => (
              <li key={attendance.id}>
                <strong>{attendance.name}</strong>
                <div className={classes.buttons}>
                  {cards.map(card => (
                    <CardButton
                      key={card.id}
                      card={card}
                      onClick={() => say(attendance, { is: 'card', person: card.id })}
                    />
                  ))}
                  <Button variant='subtle' onClick={() => say(attendance, { is: 'nobody' })}>
                    {t('isNobody')}
                  </Button>
                </div>
              </li>
            ))}
          </ul>
        </Section>
      )}
    </Loaded>
  )
}

/** A card with what tells namesakes apart. */
function CardButton({ card, onClick }: { card: Doubt['cards'][number]; onClick: () => void }) {
  const t = useWords(peopleWords)
  const { nameOf } = usePlaces()
  const told = [
    card.birthYear && t('born', { year: String(card.birthYear) }),
    card.district && nameOf(card.district),
  ].filter(Boolean)
  return (
    <Button
      variant='default'
      h='auto'
      py='xs'
      styles={{ label: { whiteSpace: 'normal', textAlign: 'start' } }}
      onClick={onClick}
    >
      <span>
        {t('isCard', { name: card.name })}
        {told.length > 0 && <div className={classes.detail}>{told.join(', ')}</div>}
      </span>
    </Button>
  )
}
