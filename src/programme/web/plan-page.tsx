import { Button, Group } from '@mantine/core'
import type { ReplyOf } from '#platform/endpoint.ts'
import type { ProgrammeName } from '#platform/web/actor.tsx'
import { ButtonLink } from '#platform/web/button-link.tsx'
import { useFormats } from '#platform/web/formats.ts'
import { PageHead } from '#platform/web/page-head.tsx'
import { useRead } from '#platform/web/read.ts'
import { EmptyState, Loaded } from '#platform/web/states.tsx'
import { useWords } from '#platform/web/words.ts'
import { getPlan } from '../structure-contract.ts'
import { Effects } from './effects-section.tsx'
import { usePlanAddress } from './plan-address.ts'
import { PlanDrawer } from './plan-drawer.tsx'
import { PlanRemarks } from './plan-remarks.tsx'
import { planWordsBook } from './plan-words.ts'
import { TaskSection } from './task-section.tsx'
import { WithProgramme } from './with-programme.tsx'

export type WholePlan = ReplyOf<typeof getPlan>

export default function PlanPage() {
  return <WithProgramme>{programme => <PlanOf programme={programme} />}</WithProgramme>
}

/** What was promised: tasks, their activities, their indicators, each with what proves it. */
function PlanOf({ programme }: { programme: ProgrammeName }) {
  const read = useRead(getPlan, { params: { id: programme.id } })
  return <Loaded read={read}>{plan => <WholePlanView plan={plan} />}</Loaded>
}

function WholePlanView({ plan }: { plan: WholePlan }) {
  const t = useWords(planWordsBook)
  const formats = useFormats()
  const { open } = usePlanAddress()
  const writes = plan.may.includes('programme.plan.write')
  const counted = (key: 'tasks' | 'activities' | 'indicators') => ({
    count: plan[key].length,
    n: formats.number(plan[key].length),
  })
  const actions = writes && (
    <Group gap='xs'>
      <Button onClick={() => open('new-task')}>{t('addTask')}</Button>
      <ButtonLink to='/programme/import' variant='default'>
        {t('fromExcel')}
      </ButtonLink>
    </Group>
  )
  const note = t('summary', {
    tasks: t('tasks', counted('tasks')),
    activities: t('activities', counted('activities')),
    indicators: t('indicators', counted('indicators')),
  })
  return (
    <>
      <PageHead title={t('plan')} note={plan.tasks.length > 0 && note} actions={actions} />
      <PlanRemarks plan={plan} />
      {plan.tasks.length === 0 && <EmptyState title={t('empty')} hint={t('emptyHint')} action={actions} />}
      {plan.tasks.map(task => (
        <TaskSection key={task.id} plan={plan} task={task} />
      ))}
      {plan.tasks.length > 0 && <Effects plan={plan} />}
      <PlanDrawer plan={plan} />
    </>
  )
}
