import { SelectField } from '#platform/web/form/choice-fields.tsx'
import { Form } from '#platform/web/form/form.tsx'
import { useOfficeForm } from '#platform/web/form/use-office-form.ts'
import { useFormats } from '#platform/web/formats.ts'
import { useLanguage } from '#platform/web/language.ts'
import { useRead } from '#platform/web/read.ts'
import { useWords } from '#platform/web/words.ts'
import { channels } from '#reception/codes.ts'
import { listEntries } from '#reception/contract.ts'
import { listOffices } from '#reception/office-contract.ts'
import { channelWords } from '#reception/web/code-words.ts'
import { useTopics } from '#reception/web/use-topics.ts'
import { listQuestions, type Question, registerQuestion } from '../question-contract.ts'
import { boardWords } from './board-words.ts'
import classes from './events.module.css'

type Props = { programme: string; question: Question; onDone: () => void }
type Values = { office: string | null; topic: string | null; channel: (typeof channels)[number] }

/** Question and answer are there already: what the journal asks besides is the office, the topic and how they came. */
export function RegisterForm({ programme, question, onDone }: Props) {
  const t = useWords(boardWords)
  const language = useLanguage()
  const formats = useFormats()
  const offices = useRead(listOffices, { params: { programme } })
  const { offered, pathOf } = useTopics()
  const mine = (offices.data?.items ?? []).filter(({ may }) => may.includes('reception.entry.register'))
  const form = useOfficeForm({
    key: `events.matter.${question.id}`,
    endpoint: registerQuestion,
    given: { params: { id: question.id } },
    initial: { office: null, topic: null, channel: 'video' } as Values,
    input: ({ office, topic, channel }, { id }) => ({
      entry: id,
      office: (office ?? (mine.length === 1 ? mine[0]!.id : null))!,
      topic: topic!,
      channel,
    }),
    invalidates: [listQuestions, listEntries],
    onDone,
  })
  return (
    <Form form={form} submit={t('register')} onCancel={onDone}>
      <p className={classes.quiet}>{t('matterHint', { day: formats.shortDay(question.askedOn) })}</p>
      <p>{question.question}</p>
      {mine.length > 1 && (
        <SelectField
          form={form}
          name='office'
          label={t('office')}
          options={mine.map(({ id, name }) => ({ value: id, label: name }))}
        />
      )}
      <SelectField
        form={form}
        name='topic'
        label={t('topic')}
        options={offered.map(({ code }) => ({ value: code, label: pathOf(code) }))}
      />
      <SelectField
        form={form}
        name='channel'
        label={t('channel')}
        options={channels.map(value => ({ value, label: channelWords[value][language] }))}
      />
    </Form>
  )
}
