import { Button } from '@mantine/core'
import { Form } from '#platform/web/form/form.tsx'
import { useOfficeForm } from '#platform/web/form/use-office-form.ts'
import { useWords } from '#platform/web/words.ts'
import { correctPerson, findPersons, listPersons, type Person, readAccessLog, readPerson } from '../person-contract.ts'
import { PersonFields } from './person-fields.tsx'
import { correctionInput, type PersonValues, valuesOf } from './person-values.ts'
import { personWords } from './person-words.ts'
import { tellSaved } from './tell-saved.ts'

/** Corrects a card. If somebody else was quicker, both versions stand side by side. */
export function CorrectPerson({ card, onDone }: { card: Person; onDone: () => void }) {
  const t = useWords(personWords)
  const form = useOfficeForm({
    key: `people.person.${card.id}`,
    endpoint: correctPerson,
    given: { params: { id: card.id } },
    initial: valuesOf(card),
    version: card.version,
    fromRecord: valuesOf,
    input: (values: PersonValues, { version }) => correctionInput(values, version ?? card.version),
    invalidates: [readPerson, listPersons, findPersons, readAccessLog],
    onDone: saved => {
      tellSaved(t('saved'), saved)
      onDone()
    },
  })
  const cancel = (
    <Button variant='default' onClick={onDone}>
      {t('cancel')}
    </Button>
  )
  return (
    <Form form={form} submit={t('save')} beside={cancel}>
      <PersonFields form={form} card={card} />
    </Form>
  )
}
