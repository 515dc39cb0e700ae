import { Button } from '@mantine/core'
import { type ProgrammeName, useMay } from '#platform/web/actor.tsx'
import { PageLink } from '#platform/web/address.tsx'
import { type Column, DataTable } from '#platform/web/data-table.tsx'
import { useOpened } from '#platform/web/drawer.tsx'
import { useFormats } from '#platform/web/formats.ts'
import { useLanguage } from '#platform/web/language.ts'
import { PageHead } from '#platform/web/page-head.tsx'
import { useRead } from '#platform/web/read.ts'
import { EmptyState } from '#platform/web/states.tsx'
import { useWords } from '#platform/web/words.ts'
import { listReceptionDays, type ReceptionDay } from '../office-contract.ts'
import { modeWords } from './code-words.ts'
import { DayDrawer } from './day-drawer.tsx'
import { DayTarget } from './day-target.tsx'
import classes from './journal.module.css'
import { NEW } from './new-record.ts'
import { officeWords } from './office-words.ts'
import { useKindNames } from './use-kind-names.ts'
import { WithProgramme } from './with-programme.tsx'

export default function DaysPage() {
  return <WithProgramme>{programme => <Days programme={programme} />}</WithProgramme>
}

function Days({ programme }: { programme: ProgrammeName }) {
  const t = useWords(officeWords)
  const may = useMay()
  const days = useRead(listReceptionDays, { params: { programme: programme.id } })
  const { opened, open } = useOpened()
  const columns = useColumns()
  const plan = may('reception.day.write') && <Button onClick={() => open(NEW)}>{t('planDay')}</Button>
  return (
    <>
      <PageHead title={t('days')} note={t('daysHint')} actions={plan} />
      <DataTable
        title={t('days')}
        columns={columns}
        rows={days.data?.items}
        rowKey={day => day.id}
        onOpen={day => open(day.id)}
        opened={opened}
        error={days.error}
        reload={() => void days.refetch()}
        empty={<EmptyState title={t('emptyDays')} hint={t('emptyDaysHint')} action={plan} />}
      />
      <DayDrawer programme={programme} days={days.data?.items} />
    </>
  )
}

function useColumns(): readonly Column<ReceptionDay>[] {
  const t = useWords(officeWords)
  const formats = useFormats()
  const language = useLanguage()
  const may = useMay()
  const invited = useKindNames()
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
    { key: 'mode', label: t('mode'), value: ({ mode }) => modeWords[mode][language], width: '8rem' },
    { key: 'invited', label: t('invited'), value: day => invited(day.invited).join(' · ') },
    { key: 'entries', label: t('entries'), value: entries, numeric: true },
    { key: 'target', label: t('ofTarget'), value: day => <DayTarget day={day} />, width: '15rem' },
  ]
}
