import { Group } from '@mantine/core'
import { findInstitutions } from '#directory/web/find-institutions.ts'
import { useActor } from '#platform/web/actor.tsx'
import { RadioField } from '#platform/web/form/choice-fields.tsx'
import { DayField } from '#platform/web/form/day-field.tsx'
import { Form } from '#platform/web/form/form.tsx'
import type { OfficeForm } from '#platform/web/form/office-form.ts'
import { type Choice, SearchField } from '#platform/web/form/search-field.tsx'
import { TextareaField, TextField } from '#platform/web/form/text-fields.tsx'
import { useOfficeForm } from '#platform/web/form/use-office-form.ts'
import { useWords } from '#platform/web/words.ts'
import { type Answer, addLetter, answers, correctLetter, type Letter } from '../contract.ts'
import { formWords } from './form-words.ts'
import { schoolReads } from './school-reads.ts'

const NONE = 'none'
type Values = {
  institution: Choice | null
  number: string
  sentOn: string | null
  about: string
  answer: Answer | typeof NONE
  answeredOn: string | null
  answerNumber: string
  answerSaid: string
}
const toldOf = ({ institution, sentOn, answer, answeredOn, answerNumber, answerSaid, ...values }: Values) => ({
  ...values,
  ...{ institution: institution?.value ?? '', sentOn: sentOn ?? '' },
  ...(answer === NONE ? { answer: null } : { answer, answeredOn, answerNumber, answerSaid }),
})
const valuesOf = ({ institution, institutionName, answer, ...letter }: Letter): Values => ({
  ...{ number: letter.number, sentOn: letter.sentOn, about: letter.about, answer: answer ?? NONE },
  ...{ answeredOn: letter.answeredOn, answerNumber: letter.answerNumber, answerSaid: letter.answerSaid },
  institution: { value: institution, label: institutionName },
})

type LetterFormProps = { stream: string; letter?: Letter | undefined; onDone: () => void }

/** A letter to an institution, and its answer when it has come. */
export const LetterForm = ({ stream, letter, onDone }: LetterFormProps) =>
  letter ? <Correct letter={letter} onDone={onDone} /> : <Add stream={stream} onDone={onDone} />

function Add({ stream, onDone }: Omit<LetterFormProps, 'letter'>) {
  const t = useWords(formWords)
  const { today } = useActor()
  const form = useOfficeForm({
    key: `school.letter.${stream}`,
    endpoint: addLetter,
    given: { params: { id: stream } },
    initial: {
      ...{ institution: null, number: '', sentOn: today, about: '', answer: NONE },
      ...{ answeredOn: null, answerNumber: '', answerSaid: '' },
    } as Values,
    input: (values, { id }) => ({ id, ...toldOf(values) }),
    invalidates: schoolReads,
    onDone,
  })
  return (
    <Form form={form} submit={t('save')}>
      <LetterFields form={form} />
    </Form>
  )
}

function Correct({ letter, onDone }: { letter: Letter; onDone: () => void }) {
  const t = useWords(formWords)
  const form = useOfficeForm({
    key: `school.letter.${letter.id}`,
    endpoint: correctLetter,
    given: { params: { id: letter.id } },
    version: letter.version,
    initial: valuesOf(letter),
    input: (values, { version }) => ({ version: version!, ...toldOf(values) }),
    fromRecord: valuesOf,
    invalidates: schoolReads,
    onDone,
  })
  return (
    <Form form={form} submit={t('save')}>
      <LetterFields form={form} />
    </Form>
  )
}

function LetterFields({ form }: { form: OfficeForm<Values> }) {
  const t = useWords(formWords)
  const { today } = useActor()
  return (
    <>
      <SearchField form={form} name='institution' label={t('institution')} search={findInstitutions} />
      <Group align='flex-start'>
        <TextField form={form} name='number' label={t('letterNumber')} maxLength={60} />
        <DayField form={form} name='sentOn' label={t('sentOn')} near={today} />
      </Group>
      <TextareaField form={form} name='about' label={t('about')} rows={2} />
      <RadioField
        form={form}
        name='answer'
        label={t('answer')}
        options={[{ value: NONE, label: t('noAnswer') }, ...answers.map(value => ({ value, label: t(value) }))]}
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
