import { Group } from '@mantine/core'
import { useActor } from '#platform/web/actor.tsx'
import { Drop } from '#platform/web/drop.tsx'
import { DayField } from '#platform/web/form/day-field.tsx'
import { Form } from '#platform/web/form/form.tsx'
import type { OfficeForm } from '#platform/web/form/office-form.ts'
import { NumberField, TextField, TimeField } from '#platform/web/form/text-fields.tsx'
import { useOfficeForm } from '#platform/web/form/use-office-form.ts'
import { useWords } from '#platform/web/words.ts'
import { addLesson, correctLesson, dropLesson, type Lesson } from '../contract.ts'
import { formWords } from './form-words.ts'
import { schoolReads } from './school-reads.ts'

type Values = {
  heldOn: string | null
  startsAt: string
  minutes: number | null
  topic: string
  lecturer: string
  lecturerPosition: string
  material: string
  materialUrl: string
}
const toldOf = ({ heldOn, minutes, ...values }: Values) => ({
  ...values,
  heldOn: heldOn ?? '',
  minutes: minutes as number,
})
const valuesOf = ({
  heldOn,
  startsAt,
  minutes,
  topic,
  lecturer,
  lecturerPosition,
  material,
  materialUrl,
}: Lesson): Values => ({
  ...{ heldOn, startsAt, minutes, topic, lecturer, lecturerPosition, material, materialUrl },
})

type LessonFormProps = { stream: string; lesson?: Lesson | undefined; last?: Lesson | undefined; onDone: () => void }

/** A lesson; a new one begins like the last: same hour, lecturer and material. */
export const LessonForm = ({ stream, lesson, last, onDone }: LessonFormProps) =>
  lesson ? <Correct lesson={lesson} onDone={onDone} /> : <Add stream={stream} last={last} onDone={onDone} />

function Add({ stream, last, onDone }: Omit<LessonFormProps, 'lesson'>) {
  const t = useWords(formWords)
  const { today } = useActor()
  const form = useOfficeForm({
    key: `school.lesson.${stream}`,
    endpoint: addLesson,
    given: { params: { id: stream } },
    initial: {
      ...{ heldOn: today, startsAt: last?.startsAt ?? '16:00', minutes: last?.minutes ?? 90, topic: '' },
      ...{ lecturer: last?.lecturer ?? '', lecturerPosition: last?.lecturerPosition ?? '' },
      ...{ material: last?.material ?? '', materialUrl: '' },
    } as Values,
    input: (values, { id }) => ({ id, ...toldOf(values) }),
    invalidates: schoolReads,
    onDone,
  })
  return (
    <Form form={form} submit={t('save')}>
      <LessonFields form={form} />
    </Form>
  )
}

function Correct({ lesson, onDone }: { lesson: Lesson; onDone: () => void }) {
  const t = useWords(formWords)
  const form = useOfficeForm({
    key: `school.lesson.${lesson.id}`,
    endpoint: correctLesson,
    given: { params: { id: lesson.id } },
    version: lesson.version,
    initial: valuesOf(lesson),
    input: (values, { version }) => ({ version: version!, ...toldOf(values) }),
    fromRecord: valuesOf,
    invalidates: schoolReads,
    onDone,
  })
  return (
    <Form
      form={form}
      submit={t('save')}
      beside={
        <Drop
          endpoint={dropLesson}
          params={{ id: lesson.id }}
          invalidates={schoolReads}
          title={t('dropAsk', { topic: lesson.topic })}
          action={t('drop')}
          onDone={onDone}
        >
          {t('dropHint')}
        </Drop>
      }
    >
      <LessonFields form={form} />
    </Form>
  )
}

function LessonFields({ form }: { form: OfficeForm<Values> }) {
  const t = useWords(formWords)
  const { today } = useActor()
  return (
    <>
      <TextField form={form} name='topic' label={t('topic')} maxLength={300} />
      <Group align='flex-start'>
        <DayField form={form} name='heldOn' label={t('heldOn')} near={today} />
        <TimeField form={form} name='startsAt' label={t('startsAt')} />
        <NumberField form={form} name='minutes' label={t('minutes')} />
      </Group>
      <TextField form={form} name='lecturer' label={t('lecturer')} optional maxLength={200} />
      <TextField form={form} name='lecturerPosition' label={t('lecturerPosition')} optional maxLength={300} />
      <TextField form={form} name='material' label={t('material')} optional maxLength={300} />
      <TextField form={form} name='materialUrl' label={t('materialUrl')} optional maxLength={2000} />
    </>
  )
}
