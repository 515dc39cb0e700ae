import { Button } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { newId } from '#platform/identifier.ts'
import { useActor } from '#platform/web/actor.tsx'
import { Confirm } from '#platform/web/confirm.tsx'
import { RadioField } from '#platform/web/form/choice-fields.tsx'
import { DayField } from '#platform/web/form/day-field.tsx'
import { Form } from '#platform/web/form/form.tsx'
import { useOfficeForm } from '#platform/web/form/use-office-form.ts'
import { useFormats } from '#platform/web/formats.ts'
import { useLanguage } from '#platform/web/language.ts'
import { useAct } from '#platform/web/read.ts'
import { useWords } from '#platform/web/words.ts'
import { recordConsent, withdrawConsent } from '../consent-contract.ts'
import { consentWays, type Person, readAccessLog, readPerson } from '../person-contract.ts'
import classes from './person.module.css'
import { consentWords } from './person-code-words.ts'
import { personWords } from './person-words.ts'

const invalidates = [readPerson, readAccessLog]

/** The consent as it stands, and what can be done with it. */
export function PersonConsent({ card }: { card: Person }) {
  const t = useWords(personWords)
  const [recording, { open, close }] = useDisclosure()
  const inForce = card.consent && !card.consent.withdrawnOn
  return (
    <section className={classes.section}>
      <h2>{t('consent')}</h2>
      <p>
        <ConsentWords consent={card.consent} />
      </p>
      {recording && <RecordConsent card={card} onDone={close} />}
      {!recording && !inForce && card.may.includes('people.consent.record') && (
        <Button variant='default' onClick={open}>
          {t('recordConsent')}
        </Button>
      )}
      {inForce && card.may.includes('people.consent.withdraw') && <WithdrawConsent card={card} />}
    </section>
  )
}

function ConsentWords({ consent }: Pick<Person, 'consent'>) {
  const t = useWords(personWords)
  const formats = useFormats()
  const language = useLanguage()
  if (!consent) return t('consentNone')
  const given = t('consentGiven', { day: formats.day(consent.on), how: consentWords[consent.how][language] })
  return consent.withdrawnOn ? `${given}; ${t('consentWithdrawn', { day: formats.day(consent.withdrawnOn) })}` : given
}

type ConsentValues = { on: string | null; how: NonNullable<Person['consent']>['how'] | null }

function RecordConsent({ card, onDone }: { card: Person; onDone: () => void }) {
  const t = useWords(personWords)
  const language = useLanguage()
  const { today } = useActor()
  const form = useOfficeForm({
    key: `people.consent.${card.id}`,
    endpoint: recordConsent,
    given: { params: { id: card.id } },
    initial: { on: today, how: 'paper' } as ConsentValues,
    input: ({ on, how }: ConsentValues, { id }) => ({ id, on: on!, how: how! }),
    invalidates,
    onDone,
  })
  const options = consentWays.map(value => ({ value, label: consentWords[value][language] }))
  return (
    <Form form={form} submit={t('recordConsent')}>
      <DayField form={form} name='on' label={t('consentOn')} max={today} />
      <RadioField form={form} name='how' label={t('consentHow')} options={options} />
    </Form>
  )
}

function WithdrawConsent({ card }: { card: Person }) {
  const t = useWords(personWords)
  const { today } = useActor()
  const withdraw = useAct(withdrawConsent, { invalidates })
  return (
    <Confirm
      title={t('withdrawAsk')}
      action={t('withdraw')}
      danger
      onConfirm={() =>
        withdraw.mutateAsync({ params: { id: card.id }, input: { id: newId(), on: today, things: ['processing'] } })
      }
      trigger={ask => (
        <Button variant='default' onClick={ask}>
          {t('withdrawConsent')}
        </Button>
      )}
    >
      {t('withdrawHint')}
    </Confirm>
  )
}
