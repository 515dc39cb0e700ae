import { useEffect } from 'react'
import { PageLink, useParam } from '#platform/web/address.tsx'
import { ButtonLink } from '#platform/web/button-link.tsx'
import { type Column, DataTable } from '#platform/web/data-table.tsx'
import { ExportMenu } from '#platform/web/export-menu.tsx'
import { useFormats } from '#platform/web/formats.ts'
import { useLanguage } from '#platform/web/language.ts'
import { useOpened } from '#platform/web/opened.ts'
import { PageHead } from '#platform/web/page-head.tsx'
import { useRead, useReadPages } from '#platform/web/read.ts'
import { EmptyState, Loaded } from '#platform/web/states.tsx'
import { whenOpened } from '#platform/web/when-opened.tsx'
import { useWords } from '#platform/web/words.ts'
import { type Attendance, exportAttendances, listAttendances } from '../attendance-contract.ts'
import { type Event, readEvent } from '../contract.ts'
import { AddParticipant } from './add-participant.tsx'
import { CheckInAddress } from './check-in-address.tsx'
import { wayWords } from './code-words.ts'
import { Doubts } from './doubts.tsx'
import classes from './events.module.css'
import { ImportList } from './import-list.tsx'
import { LineActions } from './line-actions.tsx'
import { peopleWords } from './people-words.ts'

const LineDrawer = whenOpened(() => import('./line-drawer.tsx').then(drawer => drawer.LineDrawer))

export default function PeoplePage() {
  const id = useParam('id')
  const event = useRead(readEvent, { params: { id } })
  return <Loaded read={event}>{found => <People event={found} />}</Loaded>
}

/** The list of an event, and the three ways in which it fills: from paper, from a meeting, by the participants. */
function People({ event }: { event: Event }) {
  const t = useWords(peopleWords)
  const formats = useFormats()
  const pages = useReadPages(listAttendances, { params: { id: event.id } })
  const mayWrite = event.may.includes('events.attendance.write') && event.state !== 'cancelled'
  const { opened } = useOpened()
  const { items, more } = pages
  // A line that the address names is looked for page by page.
  useEffect(() => {
    if (opened && items && !items.some(({ id }) => opened.endsWith(id))) more?.()
  }, [opened, items, more])
  const columns = useColumns(mayWrite, items ?? [])
  return (
    <>
      <PageHead
        title={t('people')}
        note={t('hint', { title: event.title, day: formats.day(event.heldOn) })}
        actions={
          <ButtonLink to={`/events/${event.id}`} variant='default'>
            {t('toEvent')}
          </ButtonLink>
        }
      />
      {mayWrite && event.doubtful > 0 && <Doubts event={event.id} />}
      <div className={classes.event}>
        <div>
          <p>{t('count', { n: formats.number(event.attendances), people: formats.number(event.people) })}</p>
          <DataTable
            {...pages}
            title={t('people')}
            columns={columns}
            rows={pages.items}
            rowKey={({ id }) => id}
            opened={opened}
            exports={<ExportMenu of={exportAttendances} params={{ id: event.id }} />}
            empty={<EmptyState title={t('empty')} hint={t('emptyHint')} />}
          />
        </div>
        {mayWrite && (
          <aside className={classes.first}>
            <AddParticipant event={event.id} />
            <ImportList event={event.id} />
            <CheckInAddress event={event} />
          </aside>
        )}
      </div>
      {mayWrite && <LineDrawer lines={pages.items} />}
    </>
  )
}

function useColumns(mayWrite: boolean, lines: readonly Attendance[]): readonly Column<Attendance>[] {
  const t = useWords(peopleWords)
  const language = useLanguage()
  const formats = useFormats()
  const state = ({ sameAs, doubtful }: Attendance) => {
    const first = sameAs && lines.find(({ id }) => id === sameAs)
    return first ? t('sameAs', { name: first.name }) : sameAs ? t('same') : doubtful ? t('doubtful') : null
  }
  return [
    {
      key: 'name',
      label: t('name'),
      value: line => (
        <>
          {line.person ? (
            <PageLink inherit to='/people' search={{ open: line.person }}>
              {line.name}
            </PageLink>
          ) : (
            line.name
          )}
          {state(line) && <div className={classes.detail}>{state(line)}</div>}
        </>
      ),
    },
    {
      key: 'body',
      label: t('body'),
      value: ({ body, part }) => [body, part].filter(Boolean).join(', '),
    },
    {
      key: 'minutes',
      label: t('minutes'),
      value: ({ minutes, sameAs }) => (minutes === null || sameAs ? '' : formats.number(minutes)),
      numeric: true,
    },
    { key: 'how', label: t('how'), value: ({ how }) => wayWords[how][language], width: '8rem', wide: true },
    ...(mayWrite
      ? [{ key: 'actions', label: '', value: (line: Attendance) => <LineActions line={line} />, width: '3.5rem' }]
      : []),
  ]
}
