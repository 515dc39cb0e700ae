import { Divider, Group, Title } from '@mantine/core'
import { SelectField } from '#platform/web/form/choice-fields.tsx'
import { Form } from '#platform/web/form/form.tsx'
import { NumberField } from '#platform/web/form/text-fields.tsx'
import { useOfficeForm } from '#platform/web/form/use-office-form.ts'
import { useAct } from '#platform/web/read.ts'
import { useWords } from '#platform/web/words.ts'
import type { Activity, Task } from '../plan-contract.ts'
import { addActivity, correctActivity, moveActivity, removeActivity } from '../structure-contract.ts'
import { ActivityFields, activityField, activityInput, activityValues } from './activity-fields.tsx'
import { RemoveButton } from './part-buttons.tsx'
import type { WholePlan } from './plan-page.tsx'
import { planReads } from './plan-reads.ts'
import { planWordsBook } from './plan-words.ts'

export function NewActivityForm({ plan, task, onDone }: { plan: WholePlan; task: Task; onDone: () => void }) {
  const t = useWords(planWordsBook)
  const text = {
    title: '',
    days: '',
    places: '',
    categories: '',
    experts: '',
    completeness: '',
    resultPlanned: '',
    resultReached: '',
  }
  const form = useOfficeForm({
    key: `programme.activity.new.${task.id}`,
    endpoint: addActivity,
    given: { params: { id: plan.programme } },
    initial: { ...text, startsOn: plan.startsOn as string | null, endsOn: plan.endsOn as string | null },
    input: (values, { id }) => ({ id, task: task.id, ...activityInput(values) }),
    fieldOf: activityField,
    invalidates: planReads,
    onDone,
  })
  return (
    <Form form={form} submit={t('addActivity')}>
      <ActivityFields form={form} period={plan} />
    </Form>
  )
}

type ActivityProps = { plan: WholePlan; activity: Activity; onDone: () => void }

export function ActivityForm({ plan, activity, onDone }: ActivityProps) {
  const t = useWords(planWordsBook)
  const form = useOfficeForm({
    key: `programme.activity.${activity.id}`,
    endpoint: correctActivity,
    given: { params: { id: activity.id } },
    version: activity.version,
    initial: activityValues(activity),
    input: (values, { version }) => ({ ...activityInput(values), version: version! }),
    fieldOf: activityField,
    fromRecord: activityValues,
    invalidates: planReads,
    onDone,
  })
  return (
    <>
      <Form form={form} submit={t('save')}>
        <ActivityFields form={form} period={plan} />
      </Form>
      <Divider my='xl' />
      <MoveForm plan={plan} activity={activity} onDone={onDone} />
      <Removal activity={activity} onDone={onDone} />
    </>
  )
}

/** Another place in its task, or another task; the numbers follow. */
function MoveForm({ plan, activity, onDone }: ActivityProps) {
  const t = useWords(planWordsBook)
  const inTask = plan.activities.filter(({ task }) => task === activity.task)
  const form = useOfficeForm({
    key: `programme.activity.move.${activity.id}`,
    endpoint: moveActivity,
    given: { params: { id: activity.id } },
    initial: { task: activity.task, place: (inTask.indexOf(activity) + 1) as number | null },
    input: ({ task, place }) => ({ task, place: place as number, version: activity.version }),
    invalidates: planReads,
    onDone,
    draft: false,
  })
  const options = plan.tasks.map(({ id, title }) => ({ value: id, label: title }))
  return (
    <section>
      <Title order={3}>{t('move')}</Title>
      <p>{t('moveHint')}</p>
      <Form form={form} submit={t('move')}>
        <SelectField form={form} name='task' label={t('kindTask')} options={options} />
        <NumberField form={form} name='place' label={t('place')} />
      </Form>
    </section>
  )
}

function Removal({ activity, onDone }: Omit<ActivityProps, 'plan'>) {
  const t = useWords(planWordsBook)
  const remove = useAct(removeActivity, { invalidates: planReads })
  const onRemove = () => remove.mutateAsync({ params: { id: activity.id } }).then(onDone)
  return (
    <Group mt='xl'>
      <RemoveButton title={t('removeActivity')} onRemove={onRemove} />
    </Group>
  )
}
