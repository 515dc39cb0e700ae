import { Group } from '@mantine/core'
import { findInstitutions } from '#directory/web/find-institutions.ts'
import { findEvents } from '#events/web/find-events.ts'
import { useActor } from '#platform/web/actor.tsx'
import { Drop } from '#platform/web/drop.tsx'
import { SelectField } from '#platform/web/form/choice-fields.tsx'
import { DayField } from '#platform/web/form/day-field.tsx'
import { Form } from '#platform/web/form/form.tsx'
import type { OfficeForm } from '#platform/web/form/office-form.ts'
import { type Choice, SearchField } from '#platform/web/form/search-field.tsx'
import { TextareaField, TextField } from '#platform/web/form/text-fields.tsx'
import { useOfficeForm } from '#platform/web/form/use-office-form.ts'
import { useFormats } from '#platform/web/formats.ts'
import { useLanguage } from '#platform/web/language.ts'
import { useWords } from '#platform/web/words.ts'
import { Field, Fields } from '#reception/web/fields.tsx'
import {
  addRecommendation,
  correctRecommendation,
  dropRecommendation,
  listRecommendations,
  type Recommendation,
} from '../contract.ts'
import { answers, eventKindOf, origins } from '../rules.ts'
import { answerWords, originWords } from '../state-words.ts'
import { words } from './words.ts'

const NONE = 'none'
type Values = {
  origin: Recommendation['origin']
  event: Choice | null
  body: Choice | null
  said: string
  letterNumber: string
  sentOn: string | null
  dueOn: string | null
  answer: NonNullable<Recommendation['answer']> | typeof NONE
  answeredOn: string | null
  answerNumber: string
  answerSaid: string
}
const toldOf = ({ body, event, answer, answeredOn, answerNumber, answerSaid, ...values }: Values) => ({
  ...values,
  event: eventKindOf[values.origin] ? (event?.value ?? null) : null,
  body: body?.value ?? '',
  ...(answer === NONE ? { answer: null } : { answer, answeredOn, answerNumber, answerSaid }),
})
const valuesOf = ({ body, bodyName, event, eventTitle, answer, ...one }: Recommendation): Values => ({
  ...{
    origin: one.origin,
    event: event ? { value: event, label: eventTitle ?? '' } : null,
    said: one.said,
    letterNumber: one.letterNumber,
    sentOn: one.sentOn,
  },
  ...{ dueOn: one.dueOn, answeredOn: one.answeredOn, answerNumber: one.answerNumber, answerSaid: one.answerSaid },
  ...{ body: { value: body, label: bodyName }, answer: answer ?? NONE },
})

/** Where a recommendation was made, when its page is known. */
export type MadeAt = { readonly origin: Recommendation['origin']; readonly event: Choice }

type AddProps = { programme: string; at?: MadeAt | undefined; onDone: () => void }

export function AddRecommendation({ programme, at, onDone }: AddProps) {
  const t = useWords(words)
  const form = useOfficeForm({
    key: ['proposals.recommendation', at?.event.value].filter(Boolean).join('.'),
    endpoint: addRecommendation,
    given: { params: { programme } },
    initial: {
      ...{ origin: 'hearing', event: null, body: null, said: '', letterNumber: '', sentOn: null, dueOn: null },
      ...{ answer: NONE, answeredOn: null, answerNumber: '', answerSaid: '' },
      ...at,
    } as Values,
    input: (values, { id }) => ({ id, ...toldOf(values) }),
    invalidates: [listRecommendations],
    onDone,
  })
  return (
    <Form form={form} submit={t('save')}>
      <RecommendationFields form={form} programme={programme} />
    </Form>
  )
}

export function CorrectRecommendation({ one, onDone }: { one: Recommendation; onDone: () => void }) {
  const t = useWords(words)
  const form = useOfficeForm({
    key: `proposals.recommendation.${one.id}`,
    endpoint: correctRecommendation,
    given: { params: { id: one.id } },
    version: one.version,
    initial: valuesOf(one),
    input: (values, { version }) => ({ version: version!, ...toldOf(values) }),
    fromRecord: valuesOf,
    invalidates: [listRecommendations],
    onDone,
  })
  return (
    <Form
      form={form}
      submit={t('save')}
      beside={
        !one.sentOn && (
          <Drop
            endpoint={dropRecommendation}
            params={{ id: one.id }}
            invalidates={[listRecommendations]}
            title={t('dropAsk')}
            action={t('drop')}
            onDone={onDone}
          >
            {t('dropHint')}
          </Drop>
        )
      }
    >
      <RecommendationFields form={form} programme={one.programme} />
    </Form>
  )
}

type FieldsProps = { form: OfficeForm<Values>; programme: string }

function RecommendationFields({ form, programme }: FieldsProps) {
  const t = useWords(words)
  const formats = useFormats()
  const kind = eventKindOf[form.values.origin]
  const language = useLanguage()
  const { today } = useActor()
  return (
    <>
      <TextareaField form={form} name='said' label={t('said')} rows={3} />
      <SearchField form={form} name='body' label={t('body')} search={findInstitutions} />
      <SelectField
        form={form}
        name='origin'
        label={t('origin')}
        options={origins.map(value => ({ value, label: originWords[value][language] }))}
      />
      {kind && (
        <SearchField
          form={form}
          name='event'
          label={t('event')}
          hint={t('eventHint')}
          search={findEvents(programme, kind, formats)}
          optional
        />
      )}
      <Group align='flex-start'>
        <TextField form={form} name='letterNumber' label={t('number')} optional maxLength={60} />
        <DayField form={form} name='sentOn' label={t('sentOn')} near={today} optional />
      </Group>
      <DayField form={form} name='dueOn' label={t('dueOn')} hint={t('dueHint')} near={today} optional />
      <SelectField
        form={form}
        name='answer'
        label={t('answer')}
        options={[
          { value: NONE, label: t('noAnswer') },
          ...answers.map(value => ({ value, label: answerWords[value][language] })),
        ]}
      />
      {form.values.answer !== NONE && (
        <>
          <Group align='flex-start'>
            <DayField form={form} name='answeredOn' label={t('answeredOn')} near={today} />
            <TextField form={form} name='answerNumber' label={t('answerNumber')} optional maxLength={60} />
          </Group>
          <TextareaField form={form} name='answerSaid' label={t('answerSaid')} optional rows={2} />
        </>
      )}
    </>
  )
}

/** For who only reads. */
export function SaidRecommendation({ one }: { one: Recommendation }) {
  const t = useWords(words)
  const language = useLanguage()
  return (
    <Fields>
      <Field label={t('said')}>{one.said}</Field>
      <Field label={t('body')}>{one.bodyName}</Field>
      <Field label={t('origin')}>{one.eventTitle ?? originWords[one.origin][language]}</Field>
      <Field label={t('answerSaid')}>{one.answerSaid}</Field>
    </Fields>
  )
}
