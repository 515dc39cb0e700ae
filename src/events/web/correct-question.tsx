import { Title } from '@mantine/core'
import { Drawer } from '#platform/web/drawer.tsx'
import { Form } from '#platform/web/form/form.tsx'
import { TextareaField } from '#platform/web/form/text-fields.tsx'
import { useOfficeForm } from '#platform/web/form/use-office-form.ts'
import { useWords } from '#platform/web/words.ts'
import { correctQuestion, listQuestions, type Question } from '../question-contract.ts'
import { AnswerForm } from './answer-form.tsx'
import { AskedFields } from './asked-fields.tsx'
import type { BoardEvent } from './board-page.tsx'
import { boardWords } from './board-words.ts'
import { eventReads } from './event-reads.ts'
import { SomebodyFields, saidInput, somebodyOf } from './somebody-fields.tsx'

type Props = { event: BoardEvent; question: Question; onDone: () => void }

type DrawerProps = { event: BoardEvent; question: Question | undefined; onDone: () => void }

/** A question put right: who asked it and when, what they said of themselves, who answers; and the answer, once there is one. */
export function QuestionDrawer({ event, question, onDone }: DrawerProps) {
  const t = useWords(boardWords)
  return (
    <Drawer
      opened={question !== undefined}
      onClose={onDone}
      title={question && t('questionTitle', { n: String(question.number) })}
    >
      {question && <CorrectQuestion key={question.id} event={event} question={question} onDone={onDone} />}
      {question?.answeredAt && (
        <>
          <Title order={3} mt='xl' mb='xs'>
            {t('answer')}
          </Title>
          <AnswerForm event={event} question={question} onDone={onDone} />
        </>
      )}
    </Drawer>
  )
}

const valuesOf = ({ personName, ...question }: Question) => ({
  ...somebodyOf(question, personName ?? ''),
  ...{ question: question.question, asked: question.asked, expert: question.expert },
})

function CorrectQuestion({ event, question, onDone }: Props) {
  const t = useWords(boardWords)
  const form = useOfficeForm({
    key: `events.question.${question.id}`,
    endpoint: correctQuestion,
    given: { params: { id: question.id } },
    version: question.version,
    initial: valuesOf(question),
    input: ({ question, asked, expert, ...somebody }, { version }) => ({
      version: version!,
      ...{ question, asked, expert },
      ...saidInput(somebody),
    }),
    fromRecord: valuesOf,
    invalidates: [listQuestions, ...eventReads],
    onDone,
  })
  return (
    <Form form={form} submit={t('correctSave')} onCancel={onDone}>
      <TextareaField form={form} name='question' label={t('question')} />
      <AskedFields form={form} event={event} />
      <SomebodyFields form={form} label={t('who')} hint={t('whoHint')} />
    </Form>
  )
}
