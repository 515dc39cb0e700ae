import { Group } from '@mantine/core'
import { SelectField } from '#platform/web/form/choice-fields.tsx'
import { Form } from '#platform/web/form/form.tsx'
import type { OfficeForm } from '#platform/web/form/office-form.ts'
import { TextareaField } from '#platform/web/form/text-fields.tsx'
import { useOfficeForm } from '#platform/web/form/use-office-form.ts'
import { useAct } from '#platform/web/read.ts'
import { useWords } from '#platform/web/words.ts'
import type { Task, TaskKind } from '../plan-contract.ts'
import { addTask, correctTask, moveTask, removeTask } from '../structure-contract.ts'
import { MoveButtons, RemoveButton } from './part-buttons.tsx'
import type { WholePlan } from './plan-page.tsx'
import { planReads } from './plan-reads.ts'
import { planWordsBook } from './plan-words.ts'

type Values = { kind: TaskKind; title: string }

export function NewTaskForm({ plan, onDone }: { plan: WholePlan; onDone: () => void }) {
  const t = useWords(planWordsBook)
  const form = useOfficeForm({
    key: `programme.task.new.${plan.programme}`,
    endpoint: addTask,
    given: { params: { id: plan.programme } },
    initial: { kind: 'task', title: '' } as Values,
    input: (values, { id }) => ({ id, ...values }),
    invalidates: planReads,
    onDone,
  })
  return (
    <Form form={form} submit={t('addTask')}>
      <Fields form={form} />
    </Form>
  )
}

type TaskFormProps = { plan: WholePlan; task: Task; onDone: () => void }

export function TaskForm({ plan, task, onDone }: TaskFormProps) {
  const t = useWords(planWordsBook)
  const valuesOf = ({ kind, title }: Task): Values => ({ kind, title })
  const form = useOfficeForm({
    key: `programme.task.${task.id}`,
    endpoint: correctTask,
    given: { params: { id: task.id } },
    version: task.version,
    initial: valuesOf(task),
    input: (values, { version }) => ({ ...values, version: version! }),
    fromRecord: valuesOf,
    invalidates: planReads,
    onDone,
  })
  return (
    <>
      <Form form={form} submit={t('save')}>
        <Fields form={form} />
      </Form>
      <Steps plan={plan} task={task} onDone={onDone} />
    </>
  )
}

function Fields({ form }: { form: OfficeForm<Values> }) {
  const t = useWords(planWordsBook)
  const options = [
    { value: 'task', label: t('kindTask') },
    { value: 'hearing', label: t('hearing') },
    { value: 'information', label: t('information') },
  ]
  return (
    <>
      <SelectField form={form} name='kind' label={t('kind')} options={options} />
      <TextareaField form={form} name='title' label={t('title')} />
    </>
  )
}

/** Its place among the tasks, and its end. */
function Steps({ plan, task, onDone }: TaskFormProps) {
  const t = useWords(planWordsBook)
  const move = useAct(moveTask, { invalidates: planReads })
  const remove = useAct(removeTask, { invalidates: planReads })
  const params = { id: task.id }
  const to = (position: number) => move.mutate({ params, input: { position, version: task.version } })
  return (
    <Group mt='xl' gap='xs'>
      <MoveButtons at={task.position} of={plan.tasks.length} moving={move.isPending} onMove={to} />
      <RemoveButton title={t('removeTask')} onRemove={() => remove.mutateAsync({ params }).then(onDone)} />
    </Group>
  )
}
