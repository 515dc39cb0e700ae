import { useActor } from '#platform/web/actor.tsx'
import { FileField } from '#platform/web/file-field.tsx'
import { MultiSelectField, RadioField } from '#platform/web/form/choice-fields.tsx'
import { DayField } from '#platform/web/form/day-field.tsx'
import { Form } from '#platform/web/form/form.tsx'
import { useOfficeForm } from '#platform/web/form/use-office-form.ts'
import { useLanguage } from '#platform/web/language.ts'
import { tell } from '#platform/web/notices.ts'
import { useWords } from '#platform/web/words.ts'
import { type ConsentLanguage, listConsents, recordConsent } from '../consent-contract.ts'
import { thingWords } from '../consent-words.ts'
import {
  type ConsentThing,
  consentThings,
  consentWays,
  type GivenConsent,
  listPersons,
  type Person,
  readPerson,
} from '../person-contract.ts'
import { cardWords } from './card-words.ts'
import { consentWords } from './person-code-words.ts'

type Values = {
  on: string | null
  how: GivenConsent['how'] | null
  things: ConsentThing[]
  language: ConsentLanguage | null
  file: string | null
}

/** A consent as it was given: day, proof, and to which of the text's things. */
export function RecordConsent({ card, onDone }: { card: Person; onDone: () => void }) {
  const t = useWords(cardWords)
  const language = useLanguage()
  const { today } = useActor()
  const form = useOfficeForm({
    key: `people.consent.${card.id}`,
    endpoint: recordConsent,
    given: { params: { id: card.id } },
    initial: {
      on: today,
      how: 'paper',
      things: ['processing'],
      language: card.language === 'kk' ? 'kk' : 'ru',
      file: null,
    } as Values,
    input: ({ on, how, ...values }: Values, { id }) => ({ id, on: on!, how: how!, ...values }),
    invalidates: [readPerson, listConsents, listPersons],
    onDone: () => {
      tell(t('recorded'))
      onDone()
    },
  })
  return (
    <Form form={form} submit={t('recordConsent')} onCancel={onDone}>
      <DayField form={form} name='on' label={t('on')} max={today} />
      <RadioField
        form={form}
        name='how'
        label={t('how')}
        options={consentWays.map(value => ({ value, label: consentWords[value][language] }))}
      />
      <MultiSelectField
        form={form}
        name='things'
        label={t('things')}
        options={consentThings.map(value => ({ value, label: thingWords[value][language] }))}
      />
      <RadioField
        form={form}
        name='language'
        label={t('textLanguage')}
        options={[
          { value: 'ru', label: t('formRu') },
          { value: 'kk', label: t('formKk') },
        ]}
        inline
      />
      <FileField
        label={t('file')}
        attached={form.values.file !== null}
        onUploaded={file => form.set('file', file?.id ?? null)}
      />
    </Form>
  )
}
