import { useEffect, useState } from 'react'
import { findInstitutions } from '#directory/web/find-institutions.ts'
import { useActor } from '#platform/web/actor.tsx'
import { SelectField } from '#platform/web/form/choice-fields.tsx'
import { DayField } from '#platform/web/form/day-field.tsx'
import { focusField } from '#platform/web/form/focus.ts'
import { Form } from '#platform/web/form/form.tsx'
import type { OfficeForm } from '#platform/web/form/office-form.ts'
import { type Choice, SearchField } from '#platform/web/form/search-field.tsx'
import { TextField } from '#platform/web/form/text-fields.tsx'
import { useOfficeForm } from '#platform/web/form/use-office-form.ts'
import { useLanguage } from '#platform/web/language.ts'
import { useWords } from '#platform/web/words.ts'
import { addInvitation, correctInvitation, type Invitation } from '../invitation-contract.ts'
import { invitationAnswers, invitationWays } from '../rules.ts'
import { answerWords, invitationWayWords } from './invitation-code-words.ts'
import { invitationReads } from './invitation-reads.ts'
import { invitationWords } from './invitation-words.ts'

const SILENT = 'silent'
type Values = {
  institution: Choice | null
  name: string
  invitedOn: string | null
  how: Invitation['how']
  answer: NonNullable<Invitation['answer']> | typeof SILENT
  answeredOn: string | null
}
const inputOf = ({ institution, invitedOn, answer, answeredOn, ...values }: Values) => ({
  ...values,
  institution: institution?.value ?? null,
  invitedOn: invitedOn!,
  ...(answer === SILENT ? { answer: null, answeredOn: null } : { answer, answeredOn }),
})
const valuesOf = ({ institution, body, answer, ...one }: Invitation): Values => ({
  ...{ name: one.name, invitedOn: one.invitedOn, how: one.how, answeredOn: one.answeredOn },
  institution: institution ? { value: institution, label: body } : null,
  answer: answer ?? SILENT,
})

/** Many are invited on one day in one way: both stay for the next. */
type Kept = Pick<Values, 'invitedOn' | 'how'>

/** Invitations one after another: Enter, and the next. */
export function AddInvitations({ event }: { event: string }) {
  const { today } = useActor()
  const [turn, setTurn] = useState({ number: 0, kept: { invitedOn: today, how: 'letter' } as Kept })
  return (
    <AddForm
      key={turn.number}
      event={event}
      kept={turn.kept}
      again={turn.number > 0}
      onDone={kept => setTurn({ number: turn.number + 1, kept })}
    />
  )
}

type AddProps = { event: string; kept: Kept; again: boolean; onDone: (kept: Kept) => void }

function AddForm({ event, kept, again, onDone }: AddProps) {
  const t = useWords(invitationWords)
  const key = `events.invitation.of.${event}`
  const form = useOfficeForm({
    key,
    endpoint: addInvitation,
    given: { params: { id: event } },
    initial: { institution: null, name: '', answer: SILENT, answeredOn: null, ...kept } as Values,
    input: (values, { id }) => ({ id, ...inputOf(values) }),
    invalidates: invitationReads,
    onDone: (_reply, { invitedOn, how }) => onDone({ invitedOn, how }),
  })
  useEffect(() => {
    if (again) focusField({ key }, 'institution')
  }, [again, key])
  return (
    <Form form={form} submit={t('next')}>
      <WhomFields form={form} />
    </Form>
  )
}

export function CorrectInvitation({ one, onDone }: { one: Invitation; onDone: () => void }) {
  const t = useWords(invitationWords)
  const language = useLanguage()
  const { today } = useActor()
  const form = useOfficeForm({
    key: `events.invitation.${one.id}`,
    endpoint: correctInvitation,
    given: { params: { id: one.id } },
    version: one.version,
    initial: valuesOf(one),
    input: (values, { version }) => ({ version: version!, ...inputOf(values) }),
    fromRecord: valuesOf,
    invalidates: invitationReads,
    onDone,
  })
  const answers = [SILENT, ...invitationAnswers] as const
  return (
    <Form form={form} submit={t('save')} onCancel={onDone}>
      <WhomFields form={form} />
      <SelectField
        form={form}
        name='answer'
        label={t('answer')}
        options={answers.map(value => ({ value, label: answerWords[value][language] }))}
      />
      {form.values.answer !== SILENT && <DayField form={form} name='answeredOn' label={t('answeredOn')} near={today} />}
    </Form>
  )
}

function WhomFields({ form }: { form: OfficeForm<Values> }) {
  const t = useWords(invitationWords)
  const language = useLanguage()
  const { today } = useActor()
  return (
    <>
      <SearchField
        form={form}
        name='institution'
        label={t('institution')}
        hint={t('whomHint')}
        search={findInstitutions}
        optional
      />
      <TextField form={form} name='name' label={t('name')} optional />
      <DayField form={form} name='invitedOn' label={t('invitedOn')} near={today} />
      <SelectField
        form={form}
        name='how'
        label={t('how')}
        options={invitationWays.map(value => ({ value, label: invitationWayWords[value][language] }))}
      />
    </>
  )
}
