import { Button } from '@mantine/core'
import { type ProgrammeName, useMay } from '#platform/web/actor.tsx'
import { PageLink } from '#platform/web/address.tsx'
import { type Column, DataTable } from '#platform/web/data-table.tsx'
import { ExportMenu } from '#platform/web/export-menu.tsx'
import { useFormats } from '#platform/web/formats.ts'
import { useOpened } from '#platform/web/opened.ts'
import { PageHead } from '#platform/web/page-head.tsx'
import { useRead } from '#platform/web/read.ts'
import { EmptyState } from '#platform/web/states.tsx'
import { useWords } from '#platform/web/words.ts'
import { exportOffices, listOffices, type Office } from '../office-contract.ts'
import { NEW } from './new-record.ts'
import { OfficeDrawer } from './office-drawer.tsx'
import { officeWords } from './office-words.ts'
import { usePlaces } from './use-places.ts'
import { whereIs } from './where-is.ts'
import { WithProgramme } from './with-programme.tsx'

export default function OfficesPage() {
  return <WithProgramme>{programme => <Offices programme={programme} />}</WithProgramme>
}

function Offices({ programme }: { programme: ProgrammeName }) {
  const t = useWords(officeWords)
  const may = useMay()
  const offices = useRead(listOffices, { params: { programme: programme.id } })
  const { opened, open } = useOpened()
  const columns = useColumns()
  const add = may('reception.office.write') && <Button onClick={() => open(NEW)}>{t('openOffice')}</Button>
  return (
    <>
      <PageHead title={t('offices')} note={t('officesHint')} actions={add} />
      <DataTable
        title={t('offices')}
        columns={columns}
        rows={offices.data?.items}
        rowKey={office => office.id}
        onOpen={office => open(office.id)}
        opened={opened}
        error={offices.error}
        reload={() => void offices.refetch()}
        exports={<ExportMenu of={exportOffices} params={{ programme: programme.id }} />}
        empty={<EmptyState title={t('emptyOffices')} hint={t('emptyOfficesHint')} action={add} />}
      />
      <OfficeDrawer programme={programme} offices={offices.data?.items} />
    </>
  )
}

function useColumns(): readonly Column<Office>[] {
  const t = useWords(officeWords)
  const formats = useFormats()
  const may = useMay()
  const { nameOf } = usePlaces()
  const entries = ({ id, entries: count }: Office) =>
    may('reception.entry.read') ? (
      <PageLink fz='inherit' to='/journal' search={{ office: id }}>
        {formats.number(count)}
      </PageLink>
    ) : (
      formats.number(count)
    )
  return [
    { key: 'name', label: t('office'), value: ({ name }) => name },
    { key: 'code', label: t('code'), value: ({ code }) => code, width: '4rem' },
    { key: 'place', label: t('place'), value: ({ place }) => nameOf(place) },
    { key: 'address', label: t('address'), value: whereIs(t) },
    {
      key: 'lawyers',
      label: t('lawyers'),
      value: ({ lawyers }) => lawyers.map(({ name }) => name).join(', ') || t('noLawyers'),
    },
    {
      key: 'works',
      label: t('openedOn'),
      value: ({ openedOn, closedOn }) =>
        closedOn ? t('closed', { day: formats.shortDay(closedOn) }) : formats.shortDay(openedOn),
    },
    { key: 'entries', label: t('entries'), value: entries, numeric: true },
  ]
}
