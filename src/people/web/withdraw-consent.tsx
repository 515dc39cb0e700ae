import { useActor } from '#platform/web/actor.tsx'
import { MultiSelectField } from '#platform/web/form/choice-fields.tsx'
import { DayField } from '#platform/web/form/day-field.tsx'
import { Form } from '#platform/web/form/form.tsx'
import { TextareaField } from '#platform/web/form/text-fields.tsx'
import { useOfficeForm } from '#platform/web/form/use-office-form.ts'
import { useLanguage } from '#platform/web/language.ts'
import { tell } from '#platform/web/notices.ts'
import { useWords } from '#platform/web/words.ts'
import { listConsents, withdrawConsent } from '../consent-contract.ts'
import { thingWords } from '../consent-words.ts'
import { type ConsentThing, listPersons, type Person, readPerson } from '../person-contract.ts'
import { listDueErasures } from '../subject-contract.ts'
import { cardWords } from './card-words.ts'

type Values = { on: string | null; things: ConsentThing[]; because: string }

/** What a person takes back: everything, or one of the things that they had agreed to. */
export function WithdrawConsent({ card, onDone }: { card: Person; onDone: () => void }) {
  const t = useWords(cardWords)
  const language = useLanguage()
  const { today } = useActor()
  const agreed = card.consent?.things ?? []
  const form = useOfficeForm({
    key: `people.withdrawal.${card.id}`,
    endpoint: withdrawConsent,
    given: { params: { id: card.id } },
    initial: { on: today, things: agreed, because: '' } as Values,
    input: ({ on, ...values }: Values, { id }) => ({ id, on: on!, ...values }),
    invalidates: [readPerson, listConsents, listPersons, listDueErasures],
    onDone: () => {
      tell(t('withdrawnTold'))
      onDone()
    },
  })
  return (
    <Form form={form} submit={t('withdrawConsent')} onCancel={onDone}>
      <DayField form={form} name='on' label={t('on')} hint={t('withdrawHint')} max={today} />
      <MultiSelectField
        form={form}
        name='things'
        label={t('withdrawThings')}
        options={agreed.map(value => ({ value, label: thingWords[value][language] }))}
      />
      <TextareaField form={form} name='because' label={t('because')} optional />
    </Form>
  )
}
