import { useEffect, useState } from 'react'
import { Drawer } from '#platform/web/drawer.tsx'
import { useWords } from '#platform/web/words.ts'
import { ActivityForm, NewActivityForm } from './activity-form.tsx'
import { IndicatorPanel } from './indicator-panel.tsx'
import { NewIndicatorForm } from './new-indicator-form.tsx'
import { type Opening, usePlanAddress } from './plan-address.ts'
import type { WholePlan } from './plan-page.tsx'
import { planWordsBook } from './plan-words.ts'
import { NewTaskForm, TaskForm } from './task-form.tsx'

/** What is open beside the plan. It keeps showing what it showed while it slides away. */
export function PlanDrawer({ plan }: { plan: WholePlan }) {
  const t = useWords(planWordsBook)
  const { opened, close } = usePlanAddress()
  const [shown, setShown] = useState<Opening>(opened)
  useEffect(() => {
    if (opened.open) setShown(opened)
  }, [opened.open, opened.id, opened.step])
  const { title, body } = contents(plan, opened.open ? opened : shown, t, close)
  return (
    <Drawer opened={opened.open !== undefined} onClose={close} title={title}>
      {body ?? t('notOpen')}
    </Drawer>
  )
}

type Translate = ReturnType<typeof useWords<typeof planWordsBook.ru>>

/** A form or a record by what the address says; nothing for what may not be written or isn't there. */
function contents(plan: WholePlan, { open, id, step }: Opening, t: Translate, close: () => void) {
  const task = plan.tasks.find(each => each.id === id)
  const activity = plan.activities.find(each => each.id === id)
  const indicator = plan.indicators.find(each => each.id === id)
  if (open === 'indicator') {
    const body = indicator && <IndicatorPanel key={indicator.id} plan={plan} indicator={indicator} step={step} />
    return { title: indicator?.code, body }
  }
  if (!plan.may.includes('programme.plan.write')) return { title: '', body: undefined }
  switch (open) {
    case 'new-task':
      return { title: t('addTask'), body: <NewTaskForm plan={plan} onDone={close} /> }
    case 'task':
      return { title: task?.title, body: task && <TaskForm key={task.id} plan={plan} task={task} onDone={close} /> }
    case 'new-activity':
      return {
        title: t('addActivity'),
        body: task && <NewActivityForm key={task.id} plan={plan} task={task} onDone={close} />,
      }
    case 'activity':
      return {
        title: activity && `${activity.number}. ${activity.title}`,
        body: activity && <ActivityForm key={activity.id} plan={plan} activity={activity} onDone={close} />,
      }
    case 'new-indicator':
      return {
        title: t('addIndicator'),
        body: activity && <NewIndicatorForm key={activity.id} plan={plan} activity={activity} onDone={close} />,
      }
    case 'new-part':
      return {
        title: t('addPart'),
        body: indicator && <NewIndicatorForm key={indicator.id} plan={plan} whole={indicator} onDone={close} />,
      }
    case 'new-effect':
      return { title: t('addEffect'), body: <NewIndicatorForm plan={plan} onDone={close} /> }
    default:
      return { title: '', body: undefined }
  }
}
