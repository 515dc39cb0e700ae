import { Button, Group, Title } from '@mantine/core'
import { useFormats } from '#platform/web/formats.ts'
import { useWords } from '#platform/web/words.ts'
import type { Activity, Task } from '../plan-contract.ts'
import { IndicatorTable } from './indicator-table.tsx'
import classes from './plan.module.css'
import { usePlanAddress } from './plan-address.ts'
import type { WholePlan } from './plan-page.tsx'
import { planWordsBook } from './plan-words.ts'

/** A task with its activities. The two groups that the contract demands look the same. */
export function TaskSection({ plan, task }: { plan: WholePlan; task: Task }) {
  const t = useWords(planWordsBook)
  const { open } = usePlanAddress()
  const writes = plan.may.includes('programme.plan.write')
  const ordinary = plan.tasks.filter(({ kind }) => kind === 'task')
  const kind = task.kind === 'task' ? t('task', { n: ordinary.indexOf(task) + 1 }) : t(task.kind)
  return (
    <section className={classes.section} aria-label={`${kind}. ${task.title}`}>
      <div className={classes.head}>
        <Title order={2}>
          {kind}. {task.title}
        </Title>
        {writes && (
          <Group gap='xs'>
            <Button
              variant='subtle'
              size='compact-md'
              aria-label={`${t('edit')}: ${kind}`}
              onClick={() => open('task', task.id)}
            >
              {t('edit')}
            </Button>
            <Button
              variant='subtle'
              size='compact-md'
              aria-label={`${t('addActivity')}: ${kind}`}
              onClick={() => open('new-activity', task.id)}
            >
              {t('addActivity')}
            </Button>
          </Group>
        )}
      </div>
      {plan.activities
        .filter(activity => activity.task === task.id)
        .map(activity => (
          <ActivityPart key={activity.id} plan={plan} activity={activity} writes={writes} />
        ))}
    </section>
  )
}

function ActivityPart({ plan, activity, writes }: { plan: WholePlan; activity: Activity; writes: boolean }) {
  const t = useWords(planWordsBook)
  const formats = useFormats()
  const { open } = usePlanAddress()
  const { days, startsOn, endsOn } = activity
  const when = days.length > 0 ? formats.days(days) : `${formats.day(startsOn)} – ${formats.day(endsOn)}`
  const name = `${activity.number}. ${activity.title}`
  return (
    <article className={classes.activity}>
      <header>
        <Title order={3}>{name}</Title>
        {writes && (
          <Group gap='xs'>
            <Button
              variant='subtle'
              size='compact-sm'
              aria-label={`${t('edit')}: ${activity.number}`}
              onClick={() => open('activity', activity.id)}
            >
              {t('edit')}
            </Button>
            <Button
              variant='subtle'
              size='compact-sm'
              aria-label={`${t('addIndicator')}: ${activity.number}`}
              onClick={() => open('new-indicator', activity.id)}
            >
              {t('addIndicator')}
            </Button>
          </Group>
        )}
      </header>
      <p className={classes.note}>{[when, activity.places].filter(Boolean).join(' · ')}</p>
      <IndicatorTable
        title={t('indicatorsOf', { title: name })}
        indicators={plan.indicators.filter(each => each.activity === activity.id)}
      />
    </article>
  )
}
