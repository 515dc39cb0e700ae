import { Button } from '@mantine/core'
import { IconArrowLeft } from '@tabler/icons-react'
import { useEffect, useRef } from 'react'
import type { Person } from '#people/person-contract.ts'
import { NewPerson } from '#people/web/new-person.tsx'
import { personTyped } from '#people/web/person-values.ts'
import { personWords } from '#people/web/person-words.ts'
import { focusFirstEmpty } from '#platform/web/form/focus.ts'
import { useWords } from '#platform/web/words.ts'
import { deskWords } from './desk-words.ts'

type NewCardProps = { typed: string; draft: string; onCard: (card: Person) => void; onBack: () => void }

/** Nobody fitted: a card is made on the spot, with likely duplicates in sight. Ctrl+Enter saves it and goes on to the line. */
export function NewCard({ typed, draft, onCard, onBack }: NewCardProps) {
  const t = useWords(deskWords)
  const people = useWords(personWords)
  const place = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const soon = setTimeout(() => focusFirstEmpty(place.current))
    return () => clearTimeout(soon)
  }, [])
  return (
    <div ref={place}>
      <Button variant='subtle' mb='sm' ml={-8} leftSection={<IconArrowLeft size={16} aria-hidden />} onClick={onBack}>
        {t('backToSearch')}
      </Button>
      <NewPerson draft={draft} typed={personTyped(typed)} onDone={onCard} onChoose={onCard} choose={people('itIs')} />
    </div>
  )
}
