import { useEffect, useState } from 'react'
import type { Person } from '#people/person-contract.ts'
import { type ProgrammeName, useActor } from '#platform/web/actor.tsx'
import { useOfficeForm } from '#platform/web/form/use-office-form.ts'
import { useFormats } from '#platform/web/formats.ts'
import { PageHead } from '#platform/web/page-head.tsx'
import { whenNeeded } from '#platform/web/when-needed.tsx'
import { useWords } from '#platform/web/words.ts'
import type { Entry } from '../contract.ts'
import type { Office, ReceptionDay } from '../office-contract.ts'
import { registering } from './asked.ts'
import { DeskSearch } from './desk-search.tsx'
import { deskWords } from './desk-words.ts'
import { entryReads } from './entry-changes.ts'
import { type EntryValues, fieldOf, subjectOf, toldOf } from './entry-values.ts'

/** Whoever searches needs no fields yet: they are fetched while the search is typed. */
const NewEntryForm = whenNeeded(
  () => import('./new-entry-form.tsx').then(form => form.NewEntryForm),
  () => true,
)
const NewCard = whenNeeded(
  () => import('./new-card.tsx').then(card => card.NewCard),
  () => true,
)
const loadFields = () => Promise.all([import('./new-entry-form.tsx'), import('./new-card.tsx')])

type DeskProps = {
  /** Names the draft: an expected visitor has one of their own. */
  draft: string
  programme: ProgrammeName
  offices: readonly Office[]
  days: readonly ReceptionDay[]
  initial: EntryValues
  /** What somebody on the list is called who has no card yet. */
  called: string
  /** The telephone rings: this one waits, another begins. */
  onPutBy: () => void
  onDone: (entry: Entry, values: EntryValues) => void
}

/** Search first; who isn't found gets a card; then the line. All of it is one draft. */
export function Desk({ draft, programme, offices, days, initial, called, onPutBy, onDone }: DeskProps) {
  const t = useWords(deskWords)
  const formats = useFormats()
  const { today } = useActor()
  useEffect(() => {
    const soon = setTimeout(() => void loadFields(), 300)
    return () => clearTimeout(soon)
  }, [])
  const form = useOfficeForm({
    key: draft,
    endpoint: registering,
    initial,
    input: (values, { id }) => ({
      id,
      office: values.office!,
      ...(values.receivedOn && { receivedOn: values.receivedOn }),
      ...(values.lawyer && { lawyer: values.lawyer }),
      appointment: values.appointment,
      ...toldOf(values, days),
    }),
    fieldOf,
    invalidates: entryReads,
    onDone,
  })
  const [searched, setSearched] = useState(called)
  const { visitor, nameless, newCard, receivedOn, receivedAt } = form.values
  const change = (values: Partial<EntryValues>) => {
    for (const [name, value] of Object.entries(values)) form.set(name as keyof EntryValues, value)
  }
  const came = () => (receivedOn === today && !receivedAt ? { receivedAt: formats.time(new Date().toISOString()) } : {})
  const receive = ({ id, name, language }: Person) =>
    change({ visitor: { value: id, label: name }, newCard: null, ...(language && { language }), ...came() })
  /** Somebody shows a number: its visitor, and its matter with what it is about. */
  const goOnWith = (entry: Entry) =>
    change({
      ...(entry.person ? { visitor: { value: entry.person, label: entry.personName ?? '' } } : { nameless: true }),
      ...(entry.person && !entry.annulledOn && { matter: entry.matter, ...subjectOf(entry) }),
      ...came(),
    })
  const head = <PageHead title={t('newEntry')} note={offices.length === 1 ? offices[0]!.name : undefined} />
  if (visitor || nameless)
    return (
      <>
        {head}
        <NewEntryForm
          form={form}
          programme={programme}
          offices={offices}
          days={days}
          onPutBy={onPutBy}
          onOther={() => change({ visitor: null, nameless: false, matter: null })}
        />
      </>
    )
  return (
    <>
      {head}
      {newCard === null ? (
        <DeskSearch
          programme={programme}
          begin={searched}
          onPerson={receive}
          onEntry={goOnWith}
          onNameless={() => change({ nameless: true, ...came() })}
          onNew={typed => {
            setSearched(typed)
            change({ newCard: typed })
          }}
        />
      ) : (
        <NewCard typed={newCard} draft={`${draft}.card`} onCard={receive} onBack={() => change({ newCard: null })} />
      )}
    </>
  )
}
