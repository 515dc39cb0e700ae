import { SelectField } from '#platform/web/form/choice-fields.tsx'
import { Form } from '#platform/web/form/form.tsx'
import type { OfficeForm } from '#platform/web/form/office-form.ts'
import { CheckField, TextField } from '#platform/web/form/text-fields.tsx'
import { useOfficeForm } from '#platform/web/form/use-office-form.ts'
import { useLanguage } from '#platform/web/language.ts'
import { useWords } from '#platform/web/words.ts'
import { addTopic, changeTopic, listTopics, type Topic } from '../topic-contract.ts'
import { topicWords } from './topic-words.ts'

type Values = { ru: string; kk: string; en: string; parent: string | null; consumer: boolean }

const valuesOf = ({ names, parent, consumer }: Topic): Values => ({ ...names, parent, consumer })
const toldOf = ({ parent, consumer, ...names }: Values) => ({ names, parent, consumer })
/** `names.kk` → `kk` */
const fieldOf = (path: string) => path.split('.').at(-1)!

type AddProps = { topics: readonly Topic[]; parent: string | null; onDone: () => void }

export function AddTopicForm({ topics, parent, onDone }: AddProps) {
  const t = useWords(topicWords)
  const form = useOfficeForm({
    key: `reception.topic.new.${parent ?? ''}`,
    endpoint: addTopic,
    initial: { ru: '', kk: '', en: '', parent, consumer: true } as Values,
    input: (values, { id }) => ({ code: id, ...toldOf(values) }),
    fieldOf,
    invalidates: [listTopics],
    onDone,
  })
  return <TopicFields form={form} topics={topics} submit={t('add')} onCancel={onDone} />
}

type ChangeProps = { topic: Topic; topics: readonly Topic[]; onDone: () => void }

export function ChangeTopicForm({ topic, topics, onDone }: ChangeProps) {
  const t = useWords(topicWords)
  const form = useOfficeForm({
    key: `reception.topic.${topic.code}`,
    endpoint: changeTopic,
    given: { params: { code: topic.code } },
    version: topic.version,
    initial: valuesOf(topic),
    input: (values, { version }) => ({ version: version!, ...toldOf(values) }),
    fromRecord: valuesOf,
    fieldOf,
    invalidates: [listTopics],
    onDone,
  })
  const others = topics.filter(({ code }) => code !== topic.code)
  return <TopicFields form={form} topics={others} submit={t('save')} onCancel={onDone} />
}

type FieldsProps = { form: OfficeForm<Values>; topics: readonly Topic[]; submit: string; onCancel: () => void }

/** How a topic counts is asked of the first level only. */
function TopicFields({ form, topics, submit, onCancel }: FieldsProps) {
  const t = useWords(topicWords)
  const language = useLanguage()
  const first = topics.filter(({ parent }) => parent === null)
  return (
    <Form form={form} submit={submit} onCancel={onCancel}>
      <TextField form={form} name='ru' label={t('ru')} />
      <TextField form={form} name='kk' label={t('kk')} />
      <TextField form={form} name='en' label={t('en')} />
      <SelectField
        form={form}
        name='parent'
        label={t('parent')}
        hint={t('parentHint')}
        optional
        options={first.map(({ code, names }) => ({ value: code, label: names[language] }))}
      />
      {form.values.parent === null && (
        <CheckField form={form} name='consumer' label={t('consumer')} hint={t('consumerHint')} />
      )}
    </Form>
  )
}
