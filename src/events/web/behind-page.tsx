import { PageLink, useParam } from '#platform/web/address.tsx'
import { type Column, DataTable } from '#platform/web/data-table.tsx'
import { useFormats } from '#platform/web/formats.ts'
import { Navigate } from '#platform/web/link.tsx'
import { PageHead } from '#platform/web/page-head.tsx'
import { useRead } from '#platform/web/read.ts'
import { EmptyState, Loaded } from '#platform/web/states.tsx'
import { useWords } from '#platform/web/words.ts'
import { type Behind, readBehind } from '../contract.ts'
import { eventWords } from './words.ts'

/** The page on which a record of an event stands, opened at it. */
const placeOf = ({ event, is, record }: Behind): { to: string; search?: Record<string, string> } => {
  if (is === 'question') return { to: `/events/${event}/board`, search: { mark: record } }
  if (is === 'attendance') return { to: `/events/${event}/people`, search: { open: record } }
  if (is === 'invitation') return { to: `/events/${event}/invitations`, search: { open: record } }
  return { to: `/events/${event}`, ...(is !== 'meeting' && { search: { mark: record } }) }
}

/** From a line of a figure's proof to the record itself; where it stands at several meetings, to each of them. */
export default function BehindPage() {
  const record = useParam('record')
  const behind = useRead(readBehind, { params: { record } })
  return (
    <Loaded read={behind}>
      {({ items }) => (items.length === 1 ? <Navigate {...placeOf(items[0]!)} /> : <Several items={items} />)}
    </Loaded>
  )
}

function Several({ items }: { items: readonly Behind[] }) {
  const t = useWords(eventWords)
  const formats = useFormats()
  const columns: readonly Column<Behind>[] = [
    {
      key: 'title',
      label: t('title'),
      value: row => (
        <PageLink inherit {...placeOf(row)}>
          {row.title}
        </PageLink>
      ),
    },
    { key: 'day', label: t('day'), value: ({ heldOn }) => formats.day(heldOn), width: '14rem' },
  ]
  return (
    <>
      <PageHead title={t('behind')} note={t('behindHint')} />
      <DataTable
        title={t('behind')}
        columns={columns}
        rows={items}
        rowKey={({ event, record }) => `${event} ${record}`}
        empty={<EmptyState title={t('behindNone')} hint={t('behindNoneHint')} />}
      />
    </>
  )
}
