import { Button } from '@mantine/core'
import { findInstitutions } from '#directory/web/find-institutions.ts'
import { RadioField, SelectField } from '#platform/web/form/choice-fields.tsx'
import { Form } from '#platform/web/form/form.tsx'
import { type Choice, SearchField } from '#platform/web/form/search-field.tsx'
import { TextareaField } from '#platform/web/form/text-fields.tsx'
import { useOfficeForm } from '#platform/web/form/use-office-form.ts'
import { useLanguage } from '#platform/web/language.ts'
import { useAct } from '#platform/web/read.ts'
import { useWords } from '#platform/web/words.ts'
import { answerQuestion, listQuestions, type Question, takeTurn } from '../question-contract.ts'
import { questionOutcomes, referrals } from '../rules.ts'
import { ExpertField } from './asked-fields.tsx'
import type { BoardEvent } from './board-page.tsx'
import { boardWords } from './board-words.ts'
import { outcomeWords, referralWords } from './code-words.ts'
import { eventReads } from './event-reads.ts'

type Values = {
  answer: string
  outcome: Question['outcome']
  referredWhere: Question['referredWhere']
  referredTo: Choice | null
  expert: string | null
}

/** What was answered, by whom, and where the asker was sent. */
export function AnswerForm({
  event,
  question,
  onDone,
}: {
  event: BoardEvent
  question: Question
  onDone?: () => void
}) {
  const t = useWords(boardWords)
  const language = useLanguage()
  const { id, version, expert } = question
  const back = useAct(takeTurn, { invalidates: [listQuestions] })
  const form = useOfficeForm({
    key: `events.answer.${id}`,
    endpoint: answerQuestion,
    given: { params: { id } },
    version,
    initial: {
      ...{ answer: question.answer, outcome: question.outcome ?? 'explained', expert },
      referredWhere: question.referredWhere,
      referredTo: question.referredTo ? { value: question.referredTo, label: question.referredToName ?? '' } : null,
    } as Values,
    input: ({ outcome, referredWhere, referredTo, ...values }) => ({
      ...values,
      version,
      outcome: outcome!,
      referredWhere: outcome === 'referred' ? referredWhere : null,
      referredTo: outcome === 'referred' ? (referredTo?.value ?? null) : null,
    }),
    invalidates: [listQuestions, ...eventReads],
    ...(onDone && { onDone }),
  })
  return (
    <Form
      form={form}
      submit={question.answeredAt ? t('correctAnswer') : t('save')}
      beside={
        !question.answeredAt && (
          <Button variant='subtle' onClick={() => back.mutate({ params: { id }, input: { version, begins: false } })}>
            {t('back')}
          </Button>
        )
      }
    >
      <ExpertField form={form} event={event} />
      <TextareaField form={form} name='answer' label={t('answer')} hint={t('answerHint')} />
      <RadioField
        form={form}
        name='outcome'
        label={t('outcome')}
        inline
        options={questionOutcomes.map(value => ({ value, label: outcomeWords[value][language] }))}
      />
      {form.values.outcome === 'referred' && (
        <>
          <SelectField
            form={form}
            name='referredWhere'
            label={t('where')}
            options={referrals.map(value => ({ value, label: referralWords[value][language] }))}
          />
          <SearchField form={form} name='referredTo' label={t('whereTo')} search={findInstitutions} optional />
        </>
      )}
    </Form>
  )
}
