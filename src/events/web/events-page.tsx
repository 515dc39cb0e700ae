import { Button, SegmentedControl, Select } from '@mantine/core'
import * as z from 'zod'
import { type ProgrammeName, useMay } from '#platform/web/actor.tsx'
import { useAddress, useGo } from '#platform/web/address.tsx'
import { type Column, DataTable } from '#platform/web/data-table.tsx'
import { useFormats } from '#platform/web/formats.ts'
import { useLanguage } from '#platform/web/language.ts'
import { PageHead } from '#platform/web/page-head.tsx'
import { useReadPages } from '#platform/web/read.ts'
import { EmptyState } from '#platform/web/states.tsx'
import { whenNeeded } from '#platform/web/when-needed.tsx'
import { whenOpened } from '#platform/web/when-opened.tsx'
import { useWords } from '#platform/web/words.ts'
import { WithProgramme } from '#reception/web/with-programme.tsx'
import { type Event, listEvents } from '../contract.ts'
import { type EventKind, eventKinds } from '../rules.ts'
import { eventKindWords, stateWords } from './code-words.ts'
import classes from './events.module.css'
import { Lacks } from './lacks.tsx'
import { eventWords } from './words.ts'

const NewEvent = whenOpened(() => import('./new-event.tsx').then(drawer => drawer.NewEvent))
const CoverageMap = whenNeeded(
  () => import('./coverage-map.tsx').then(map => map.CoverageMap),
  () => true,
)
const Shown = z.object({ view: z.enum(['list', 'map']).optional(), kind: z.enum(eventKinds).optional() })

export default function EventsPage() {
  return <WithProgramme>{programme => <Events programme={programme} />}</WithProgramme>
}

/** What is planned and what was held, each with what it lacks; or the region, and where nobody has been yet. */
function Events({ programme }: { programme: ProgrammeName }) {
  const t = useWords(eventWords)
  const language = useLanguage()
  const may = useMay()
  const [{ view = 'list', kind }, setShown] = useAddress(Shown)
  const [, setOpen] = useAddress(z.object({ open: z.string().optional() }))
  const plan = may('events.event.write') && <Button onClick={() => setOpen({ open: 'new' })}>{t('plan')}</Button>
  return (
    <>
      <PageHead title={t('events')} note={t('hint')} actions={plan} />
      <div className={classes.bar}>
        <SegmentedControl
          aria-label={t('view')}
          value={view}
          onChange={next => setShown({ view: next as 'map' })}
          data={[
            { value: 'list', label: t('list') },
            { value: 'map', label: t('map') },
          ]}
        />
        {view === 'list' && (
          <Select
            aria-label={t('kind')}
            placeholder={t('all')}
            clearable
            value={kind ?? null}
            onChange={next => setShown({ kind: (next ?? undefined) as EventKind | undefined })}
            data={eventKinds.map(value => ({ value, label: eventKindWords[value][language] }))}
          />
        )}
      </div>
      {view === 'map' ? (
        <CoverageMap programme={programme.id} />
      ) : (
        <EventTable programme={programme.id} kind={kind} plan={plan} />
      )}
      <NewEvent programme={programme} />
    </>
  )
}

type TableProps = { programme: string; kind: EventKind | undefined; plan: React.ReactNode }

function EventTable({ programme, kind, plan }: TableProps) {
  const t = useWords(eventWords)
  const go = useGo()
  const pages = useReadPages(listEvents, { params: { programme }, search: { ...(kind && { kind }) } })
  const columns = useColumns()
  return (
    <DataTable
      {...pages}
      title={t('events')}
      columns={columns}
      rows={pages.items}
      rowKey={({ id }) => id}
      onOpen={({ id }) => go(`/events/${id}`)}
      empty={<EmptyState title={t('empty')} hint={t('emptyHint')} action={plan} />}
    />
  )
}

function useColumns(): readonly Column<Event>[] {
  const t = useWords(eventWords)
  const language = useLanguage()
  const formats = useFormats()
  return [
    { key: 'day', label: t('day'), value: ({ heldOn }) => formats.shortDay(heldOn), width: '7rem' },
    { key: 'title', label: t('title'), value: ({ title }) => title },
    { key: 'kind', label: t('kind'), value: ({ kind }) => eventKindWords[kind][language], wide: true },
    { key: 'state', label: t('state'), value: ({ state }) => stateWords[state][language], width: '9rem' },
    { key: 'people', label: t('people'), value: ({ attendances }) => formats.number(attendances), numeric: true },
    { key: 'questions', label: t('questions'), value: ({ questions }) => formats.number(questions), numeric: true },
    { key: 'lacks', label: t('lacks'), value: event => <Lacks event={event} /> },
  ]
}
