import { Button, Title } from '@mantine/core'
import { type ProgrammeName, useMay } from '#platform/web/actor.tsx'
import { ButtonLink } from '#platform/web/button-link.tsx'
import { type Column, DataTable } from '#platform/web/data-table.tsx'
import { useFormats } from '#platform/web/formats.ts'
import { useLanguage } from '#platform/web/language.ts'
import { useOpened } from '#platform/web/opened.ts'
import { PageHead } from '#platform/web/page-head.tsx'
import { useRead } from '#platform/web/read.ts'
import { EmptyState } from '#platform/web/states.tsx'
import { whenOpened } from '#platform/web/when-opened.tsx'
import { useWords } from '#platform/web/words.ts'
import { listOffices } from '#reception/office-contract.ts'
import { WithProgramme } from '#reception/web/with-programme.tsx'
import { listExceptions, listSchedules, type Schedule, type ScheduleException } from '../hours-contract.ts'
import { modeWords } from '../hours-words.ts'
import { feedWords } from './feed-words.ts'
import classes from './hours.module.css'
import { exceptionWords, hoursWords } from './hours-words.ts'
import { NEW_EXCEPTION, NEW_SCHEDULE } from './new-hours.ts'
import { useStanding, useTerm } from './schedule-view.tsx'

const HoursDrawer = whenOpened(() => import('./hours-drawer.tsx').then(drawer => drawer.HoursDrawer))

export default function HoursPage() {
  return <WithProgramme>{programme => <Hours programme={programme} />}</WithProgramme>
}

/** The schedules of the offices, and the days that are not by them. */
function Hours({ programme }: { programme: ProgrammeName }) {
  const t = useWords(hoursWords)
  const feeds = useWords(feedWords)
  const may = useMay()
  const params = { programme: programme.id }
  const offices = useRead(listOffices, { params })
  const schedules = useRead(listSchedules, { params })
  const exceptions = useRead(listExceptions, { params })
  const { opened, open } = useOpened()
  const nameOf = (id: string) => offices.data?.items.find(office => office.id === id)?.name ?? ''
  const scheduleColumns = useScheduleColumns(nameOf)
  const exceptionColumns = useExceptionColumns(nameOf)
  const writes = may('schedule.hours.write')
  const plan = writes && <Button onClick={() => open(NEW_SCHEDULE)}>{t('newSchedule')}</Button>
  const except = writes && (
    <Button variant='default' onClick={() => open(NEW_EXCEPTION)}>
      {t('newException')}
    </Button>
  )
  return (
    <>
      <PageHead
        title={t('hours')}
        note={t('hoursHint')}
        actions={
          <>
            {plan}
            {may('schedule.feed.write') && (
              <ButtonLink variant='subtle' to='/schedule/calendars'>
                {feeds('feeds')}
              </ButtonLink>
            )}
          </>
        }
      />
      <DataTable
        title={t('schedules')}
        columns={scheduleColumns}
        rows={schedules.data?.items}
        rowKey={({ id }) => id}
        onOpen={({ id }) => open(id)}
        opened={opened}
        error={schedules.error}
        reload={() => void schedules.refetch()}
        empty={<EmptyState title={t('emptySchedules')} hint={t('emptySchedulesHint')} action={plan} />}
      />
      <section className={classes.section}>
        <div className={classes.head}>
          <Title order={2}>{t('exceptions')}</Title>
          {except}
        </div>
        <DataTable
          title={t('exceptions')}
          columns={exceptionColumns}
          rows={exceptions.data?.items}
          rowKey={({ id }) => id}
          onOpen={({ id }) => open(id)}
          opened={opened}
          error={exceptions.error}
          reload={() => void exceptions.refetch()}
          empty={<EmptyState title={t('emptyExceptions')} hint={t('emptyExceptionsHint')} />}
        />
      </section>
      <HoursDrawer
        programme={programme}
        offices={offices.data?.items}
        schedules={schedules.data?.items}
        exceptions={exceptions.data?.items}
      />
    </>
  )
}

function useScheduleColumns(nameOf: (id: string) => string): readonly Column<Schedule>[] {
  const t = useWords(hoursWords)
  const language = useLanguage()
  const term = useTerm()
  const standing = useStanding()
  return [
    { key: 'office', label: t('office'), value: ({ office }) => nameOf(office), width: '13rem' },
    { key: 'valid', label: t('valid'), value: term, width: '13rem' },
    { key: 'week', label: t('week'), value: ({ inWords }) => inWords[language] },
    { key: 'approved', label: t('approvedAs'), value: ({ approved }) => approved?.as, width: '14rem', wide: true },
    { key: 'standing', label: t('standing'), value: standing, width: '9rem' },
  ]
}

function useExceptionColumns(nameOf: (id: string) => string): readonly Column<ScheduleException>[] {
  const t = useWords(hoursWords)
  const formats = useFormats()
  const language = useLanguage()
  const when = ({ from, to }: ScheduleException) =>
    from === to ? formats.shortDay(from) : t('fromTo', { from: formats.shortDay(from), to: formats.shortDay(to) })
  const becomes = ({ hours, mode }: ScheduleException) =>
    hours ? `${hours.from}–${hours.to}` : mode === 'closed' ? t('shut') : modeWords[mode][language]
  return [
    { key: 'period', label: t('period'), value: when, width: '13rem' },
    {
      key: 'office',
      label: t('office'),
      value: ({ office }) => (office ? nameOf(office) : t('allOffices')),
      width: '13rem',
    },
    { key: 'kind', label: t('exception'), value: ({ kind }) => exceptionWords[kind][language], width: '10rem' },
    { key: 'becomes', label: t('becomes'), value: becomes, width: '12rem' },
    { key: 'reason', label: t('reason'), value: ({ reason }) => reason },
  ]
}
