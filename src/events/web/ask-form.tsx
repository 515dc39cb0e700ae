import { useEffect, useState } from 'react'
import { PersonPicker } from '#people/web/person-picker.tsx'
import { useActor } from '#platform/web/actor.tsx'
import { focusField } from '#platform/web/form/focus.ts'
import { Form } from '#platform/web/form/form.tsx'
import type { Choice } from '#platform/web/form/search-field.tsx'
import { TextField } from '#platform/web/form/text-fields.tsx'
import { useOfficeForm } from '#platform/web/form/use-office-form.ts'
import { useWords } from '#platform/web/words.ts'
import { askQuestion, listQuestions, type Question } from '../question-contract.ts'
import { AskedFields } from './asked-fields.tsx'
import type { BoardEvent } from './board-page.tsx'
import { boardWords } from './board-words.ts'
import { eventReads } from './event-reads.ts'

/** A question goes into the queue as it is heard; who asked and who answers can be said at once or later. */
export function AskForm({ event }: { event: BoardEvent }) {
  const [turn, setTurn] = useState(0)
  return <QuestionForm key={turn} event={event} onDone={() => setTurn(turn + 1)} again={turn > 0} />
}

type Props = { event: BoardEvent; onDone: () => void; again: boolean }

/** After one question the next can be typed at once. */
function QuestionForm({ event, onDone, again }: Props) {
  const t = useWords(boardWords)
  const { today } = useActor()
  const key = `events.question.${event.id}`
  const form = useOfficeForm({
    key,
    endpoint: askQuestion,
    given: { params: { id: event.id } },
    initial: {
      ...{ question: '', person: null as Choice | null, expert: null as string | null },
      asked: (today < event.heldOn ? 'before' : 'during') as Question['asked'],
    },
    input: ({ person, ...values }, { id }) => ({
      id,
      ...values,
      person: person?.value ?? null,
    }),
    invalidates: [listQuestions, ...eventReads],
    onDone,
  })
  useEffect(() => {
    if (again) focusField({ key }, 'question')
  }, [again, key])
  return (
    <Form form={form} submit={t('add')}>
      <TextField form={form} name='question' label={t('ask')} hint={t('askHint')} />
      <PersonPicker form={form} name='person' label={t('who')} hint={t('whoHint')} optional />
      <AskedFields form={form} event={event} />
    </Form>
  )
}
