import { Button, Title } from '@mantine/core'
import { type ProgrammeName, useMay } from '#platform/web/actor.tsx'
import { PageLink } from '#platform/web/address.tsx'
import { type Column, DataTable } from '#platform/web/data-table.tsx'
import { ExportMenu } from '#platform/web/export-menu.tsx'
import { useFormats } from '#platform/web/formats.ts'
import { useLanguage } from '#platform/web/language.ts'
import { useOpened } from '#platform/web/opened.ts'
import { PageHead } from '#platform/web/page-head.tsx'
import { useRead } from '#platform/web/read.ts'
import { EmptyState } from '#platform/web/states.tsx'
import { whenOpened } from '#platform/web/when-opened.tsx'
import { useWords } from '#platform/web/words.ts'
import { exportReceptionDays, listReceptionDays, type ReceptionDay } from '../office-contract.ts'
import { modeWords } from './code-words.ts'
import { DayCalendar } from './day-calendar.tsx'
import { DayLeft, DayStateWord } from './day-left.tsx'
import { DayProgress } from './day-progress.tsx'
import { DayTarget } from './day-target.tsx'
import { dayWords } from './day-words.ts'
import classes from './journal.module.css'
import { NEW } from './new-record.ts'
import { officeWords } from './office-words.ts'
import { WithProgramme } from './with-programme.tsx'

const DayDrawer = whenOpened(() => import('./day-drawer.tsx').then(drawer => drawer.DayDrawer))

export default function DaysPage() {
  return <WithProgramme>{programme => <Days programme={programme} />}</WithProgramme>
}

/** The planner: the plan's promise and how far it is, the months with their days, and each day with what is left to do. */
function Days({ programme }: { programme: ProgrammeName }) {
  const t = useWords(officeWords)
  const d = useWords(dayWords)
  const may = useMay()
  const days = useRead(listReceptionDays, { params: { programme: programme.id } })
  const { opened, open } = useOpened()
  const columns = useColumns(programme)
  const plan = may('reception.day.write') && <Button onClick={() => open(NEW)}>{t('planDay')}</Button>
  const { items, progress = [] } = days.data ?? {}
  return (
    <>
      <PageHead title={t('days')} note={t('daysHint')} actions={plan} />
      <DayProgress progress={progress} endsOn={programme.endsOn} />
      {items && items.length > 0 && (
        <>
          <DayCalendar programme={programme} days={items} />
          <Title order={2} mb='xs'>
            {d('list')}
          </Title>
        </>
      )}
      <DataTable
        title={t('days')}
        columns={columns}
        rows={items}
        rowKey={day => day.id}
        onOpen={day => open(day.id)}
        opened={opened}
        error={days.error}
        reload={() => void days.refetch()}
        exports={<ExportMenu of={exportReceptionDays} params={{ programme: programme.id }} />}
        empty={<EmptyState title={t('emptyDays')} hint={t('emptyDaysHint')} action={plan} />}
      />
      <DayDrawer programme={programme} days={items} />
    </>
  )
}

function useColumns(programme: ProgrammeName): readonly Column<ReceptionDay>[] {
  const t = useWords(officeWords)
  const d = useWords(dayWords)
  const formats = useFormats()
  const language = useLanguage()
  const may = useMay()
  const entries = ({ id, entries: count }: ReceptionDay) =>
    may('reception.entry.read') ? (
      <PageLink fz='inherit' to='/journal' search={{ receptionDay: id }}>
        {formats.number(count)}
      </PageLink>
    ) : (
      formats.number(count)
    )
  return [
    {
      key: 'heldOn',
      label: t('heldOn'),
      value: ({ heldOn }) => <span className={classes.day}>{formats.shortDay(heldOn)}</span>,
      width: '7rem',
    },
    { key: 'title', label: t('title'), value: ({ title }) => title },
    { key: 'state', label: d('state'), value: day => <DayStateWord day={day} />, width: '8rem' },
    { key: 'mode', label: t('mode'), value: ({ mode }) => modeWords[mode][language], width: '8rem', wide: true },
    {
      key: 'offices',
      label: d('offices'),
      value: ({ offices }) => offices.map(({ name }) => name).join(', '),
      wide: true,
    },
    { key: 'entries', label: t('entries'), value: entries, numeric: true },
    { key: 'target', label: t('ofTarget'), value: day => <DayTarget day={day} />, width: '13rem' },
    { key: 'left', label: d('left'), value: day => <DayLeft day={day} programme={programme} /> },
  ]
}
