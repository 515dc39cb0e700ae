import { Button } from '@mantine/core'
import type { ProgrammeName } from '#platform/web/actor.tsx'
import { Confirm } from '#platform/web/confirm.tsx'
import { type Column, DataTable } from '#platform/web/data-table.tsx'
import { Drawer } from '#platform/web/drawer.tsx'
import { useFormats } from '#platform/web/formats.ts'
import { tell } from '#platform/web/notices.ts'
import { useOpened } from '#platform/web/opened.ts'
import { PageHead } from '#platform/web/page-head.tsx'
import { useAct, useRead, useReadPages } from '#platform/web/read.ts'
import { EmptyState } from '#platform/web/states.tsx'
import { useWords } from '#platform/web/words.ts'
import { listLinks, listOpenings, type MonitorLink, type Opening, revokeLink } from '../monitor/contract.ts'
import { MakeLink } from './make-link.tsx'
import { monitorWords } from './monitor-words.ts'
import { ReportNav } from './report-nav.tsx'
import { WithProgramme } from './with-programme.tsx'

export default function LinksPage() {
  return <WithProgramme>{programme => <Links key={programme.id} programme={programme} />}</WithProgramme>
}

/** Which links there are, what was opened by each, and taking one back. */
function Links({ programme }: { programme: ProgrammeName }) {
  const t = useWords(monitorWords)
  const links = useRead(listLinks, { params: { programme: programme.id } })
  const { opened, open, close } = useOpened()
  const columns = useColumns()
  const make = <Button onClick={() => open('new')}>{t('make')}</Button>
  const shown = links.data?.items.find(({ id }) => id === opened)
  return (
    <>
      <ReportNav />
      <PageHead title={t('links')} note={t('linksHint')} actions={make} />
      <DataTable
        title={t('links')}
        columns={columns}
        rows={links.data?.items}
        rowKey={({ id }) => id}
        onOpen={({ id }) => open(id)}
        opened={opened}
        error={links.error}
        reload={() => void links.refetch()}
        empty={<EmptyState title={t('emptyLinks')} hint={t('emptyLinksHint')} action={make} />}
      />
      <Drawer opened={opened === 'new'} onClose={close} title={t('make')}>
        {opened === 'new' && <MakeLink programme={programme.id} onDone={close} />}
      </Drawer>
      <Drawer opened={shown !== undefined} onClose={close} title={shown ? t('openedBy', { name: shown.name }) : ''}>
        {shown && <Openings id={shown.id} />}
      </Drawer>
    </>
  )
}

function useColumns(): readonly Column<MonitorLink>[] {
  const t = useWords(monitorWords)
  const formats = useFormats()
  const standing = ({ revokedAt, holds, expiresAt }: MonitorLink) =>
    revokedAt
      ? t('revoked', { day: formats.instant(revokedAt) })
      : t(holds ? 'until' : 'over', { day: formats.instant(expiresAt) })
  return [
    { key: 'name', label: t('forWhom'), value: ({ name }) => name },
    { key: 'standing', label: t('standing'), value: standing, width: '16rem' },
    {
      key: 'openings',
      label: t('openings'),
      value: ({ openings }) => formats.number(openings),
      numeric: true,
      width: '7rem',
    },
    { key: 'madeBy', label: t('madeBy'), value: ({ madeBy }) => madeBy, wide: true },
    { key: 'madeAt', label: t('madeAt'), value: ({ madeAt }) => formats.instant(madeAt), width: '11rem', wide: true },
    { key: 'revoke', label: t('revoke'), value: link => <Revoke link={link} />, width: '9rem' },
  ]
}

function Revoke({ link: { id, name, holds, may } }: { link: MonitorLink }) {
  const t = useWords(monitorWords)
  const revoke = useAct(revokeLink, { invalidates: [listLinks] })
  if (!holds || !may.includes('report.link.write')) return '–'
  return (
    <Confirm
      title={t('revokeAsk', { name })}
      action={t('revoke')}
      danger
      small
      onConfirm={async () => {
        await revoke.mutateAsync({ params: { id } })
        tell(t('revokedDone'))
      }}
    >
      {t('revokeHint')}
    </Confirm>
  )
}

function Openings({ id }: { id: string }) {
  const t = useWords(monitorWords)
  const formats = useFormats()
  const pages = useReadPages(listOpenings, { params: { id } }, { cursor: 'before' })
  const columns: readonly Column<Opening>[] = [
    { key: 'what', label: t('what'), value: ({ what, name }) => (what === 'ledger' ? t('ledger') : t(what, { name })) },
    { key: 'when', label: t('when'), value: ({ at }) => formats.instant(at), width: '11rem' },
  ]
  return (
    <DataTable
      title={t('openings')}
      columns={columns}
      {...pages}
      rows={pages.items}
      rowKey={({ seq }) => seq}
      empty={<EmptyState title={t('noOpenings')} hint={t('noOpeningsHint')} />}
    />
  )
}
