import { useState } from 'react'
import * as z from 'zod'
import { type Person, readPerson } from '#people/person-contract.ts'
import { newId } from '#platform/identifier.ts'
import { type ProgrammeName, useActor } from '#platform/web/actor.tsx'
import { useAddress, useGo } from '#platform/web/address.tsx'
import { setAside } from '#platform/web/form/draft.ts'
import { useRead } from '#platform/web/read.ts'
import { EmptyState, Loaded } from '#platform/web/states.tsx'
import { whenNeeded } from '#platform/web/when-needed.tsx'
import { useWords } from '#platform/web/words.ts'
import type { Entry } from '../contract.ts'
import { listOffices, listReceptionDays } from '../office-contract.ts'
import { Desk } from './desk.tsx'
import { deskWords } from './desk-words.ts'
import { blankEntry, type EntryValues, lawyerOf, openTo } from './entry-values.ts'
import { type ExpectedVisitor, useExpectedVisitor } from './expected-visitor.ts'
import { useHabits } from './habits.ts'
import { WithProgramme } from './with-programme.tsx'

const Registered = whenNeeded(
  () => import('./registered.tsx').then(done => done.Registered),
  () => true,
)
const Address = z.object({
  appointment: z.string().optional(),
  person: z.string().optional(),
  draft: z.string().optional(),
})

export default function NewEntryPage() {
  const [{ appointment, person, draft }] = useAddress(Address)
  const expected = useExpectedVisitor(appointment)
  const card = useRead(readPerson, { params: { id: person ?? '' } }, { enabled: Boolean(person) })
  return (
    <WithProgramme>
      {programme =>
        appointment ? (
          <Loaded read={expected}>
            {visitor => (
              <NewEntry
                key={appointment}
                programme={programme}
                of={appointment}
                known={ofExpected(visitor)}
                called={visitor.calledName}
              />
            )}
          </Loaded>
        ) : person ? (
          <Loaded read={card}>
            {visitor => <NewEntry key={person} programme={programme} of={person} known={ofCard(visitor)} />}
          </Loaded>
        ) : (
          <NewEntry key={draft} programme={programme} of={draft} known={{}} />
        )
      }
    </WithProgramme>
  )
}

/** What the list already knows of whoever comes in. */
const ofExpected = ({ appointment, office, lawyer, channel, receptionDay, person }: ExpectedVisitor) => ({
  appointment,
  office,
  channel,
  ...(lawyer && { lawyer }),
  ...(receptionDay && { receptionDay }),
  ...(person && { visitor: { value: person.id, label: person.name } }),
})
const ofCard = ({ id, name, language }: Person) => ({
  visitor: { value: id, label: name },
  ...(language && { language }),
})

type NewEntryProps = {
  programme: ProgrammeName
  /** Whose entry it is, by the address: an appointment's, a card's, or one that was put by. It has a draft of its own. */
  of: string | undefined
  known: Partial<EntryValues>
  called?: string
}

/** The desk: one visitor after another. Office, day and unified day go along to the next one. */
function NewEntry({ programme, of, known, called = '' }: NewEntryProps) {
  const t = useWords(deskWords)
  const go = useGo()
  const { today, member } = useActor()
  const params = { programme: programme.id }
  const offices = useRead(listOffices, { params })
  const days = useRead(listReceptionDays, { params })
  const [habits, learn] = useHabits(member)
  const [done, setDone] = useState<{ entry: Entry; values: EntryValues }>()
  const [shown, setShown] = useState(false)
  const [round, setRound] = useState(0)
  const draft = of && round === 0 ? `reception.entry.${of}` : 'reception.entry'
  const next = () => {
    setShown(false)
    setRound(round + 1)
    if (of) go('/journal/new')
  }
  const putBy = () => {
    const id = newId()
    const address = new URL(globalThis.location.href)
    for (const name of Object.keys(Address.shape)) address.searchParams.delete(name)
    address.searchParams.set('draft', id)
    setAside(member, draft, { key: `reception.entry.${id}`, address: address.pathname + address.search })
    next()
  }
  if (done && shown) return <Registered entry={done.entry} onNext={next} />
  return (
    <Loaded read={offices}>
      {({ items }) => {
        const mine = openTo(items, today)
        const office = mine.find(({ id }) => id === (known.office ?? habits.office)) ?? mine[0]
        if (!office) return <EmptyState title={t('noOffice')} hint={t('noOfficeHint')} />
        const { receivedOn, receptionDay } = done?.values ?? blankEntry(today)
        const initial = {
          ...blankEntry(today),
          receivedOn,
          receptionDay,
          channel: habits.channel,
          office: office.id,
          lawyer: lawyerOf(office, member),
          ...(round === 0 && known),
        }
        return (
          <Loaded read={days}>
            {({ items: held }) => (
              <Desk
                key={round}
                draft={draft}
                called={round === 0 ? called : ''}
                programme={programme}
                offices={mine}
                days={held}
                initial={initial}
                onPutBy={putBy}
                onDone={(entry, values) => {
                  learn({ office: values.office, channel: values.channel })
                  setDone({ entry, values })
                  setShown(true)
                }}
              />
            )}
          </Loaded>
        )
      }}
    </Loaded>
  )
}
