import { useActor } from '#platform/web/actor.tsx'
import { RadioField } from '#platform/web/form/choice-fields.tsx'
import { Form } from '#platform/web/form/form.tsx'
import { useOfficeForm } from '#platform/web/form/use-office-form.ts'
import { useLanguage } from '#platform/web/language.ts'
import { useWords } from '#platform/web/words.ts'
import {
  consentWays,
  findPersons,
  listPersons,
  type Person,
  registerPerson,
  type SavedPerson,
} from '../person-contract.ts'
import { LikelyDuplicates } from './likely-duplicates.tsx'
import { consentWords } from './person-code-words.ts'
import { PersonFields } from './person-fields.tsx'
import { newPersonInput, noPerson, type PersonValues } from './person-values.ts'
import { personWords } from './person-words.ts'
import { tellSaved } from './tell-saved.ts'

type NewPersonProps = {
  /** Names the draft, where a card is made in passing. */
  draft?: string
  /** What was typed into the search that found nobody. */
  typed?: Partial<PersonValues>
  onDone: (card: SavedPerson) => void
  /** A card that was there already turned out to be this person. */
  onChoose: (card: Person) => void
  /** The verb beside a likely duplicate. */
  choose: string
}

/** A new card. While it is typed, cards that may be the same person stand on top. */
export function NewPerson({ draft = 'people.person', typed, onDone, onChoose, choose }: NewPersonProps) {
  const t = useWords(personWords)
  const language = useLanguage()
  const { today } = useActor()
  const form = useOfficeForm({
    key: draft,
    endpoint: registerPerson,
    initial: { ...noPerson, language: language === 'kk' ? 'kk' : 'ru', ...typed } as PersonValues,
    input: (values: PersonValues, { id }) => newPersonInput(values, id, today),
    fieldOf: path => (path.startsWith('consent') ? 'consentHow' : path),
    invalidates: [listPersons, findPersons],
    onDone: card => {
      tellSaved(t('registered'), card)
      onDone(card)
    },
  })
  return (
    <Form form={form} submit={t('register')}>
      <LikelyDuplicates typed={form.values} onChoose={onChoose} choose={choose} />
      <PersonFields form={form} />
      <RadioField
        form={form}
        name='consentHow'
        label={t('consentAtOnce')}
        options={[
          { value: '', label: t('consentNotYet') },
          ...consentWays.map(value => ({ value, label: consentWords[value][language] })),
        ]}
      />
    </Form>
  )
}
