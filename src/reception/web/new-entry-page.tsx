import { useState } from 'react'
import * as z from 'zod'
import { type Person, readPerson } from '#people/person-contract.ts'
import { type ProgrammeName, useActor } from '#platform/web/actor.tsx'
import { useAddress, useGo } from '#platform/web/address.tsx'
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
const Address = z.object({ appointment: z.string().optional(), person: z.string().optional() })

export default function NewEntryPage() {
  const [{ appointment, person }] = useAddress(Address)
  const expected = useExpectedVisitor(appointment)
  const card = useRead(readPerson, { params: { id: person ?? '' } }, { enabled: Boolean(person) })
  return (
    <WithProgramme>
      {programme =>
        appointment ? (
          <Loaded read={expected}>
            {visitor => <NewEntry key={appointment} programme={programme} known={ofExpected(visitor)} />}
          </Loaded>
        ) : person ? (
          <Loaded read={card}>
            {visitor => <NewEntry key={person} programme={programme} known={ofCard(visitor)} />}
          </Loaded>
        ) : (
          <NewEntry programme={programme} known={{}} />
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

type NewEntryProps = { programme: ProgrammeName; known: Partial<EntryValues> }

/** The desk: one visitor after another. Office, day and unified day go along to the next one. */
function NewEntry({ programme, known }: NewEntryProps) {
  const t = useWords(deskWords)
  const go = useGo()
  const { today, member } = useActor()
  const params = { programme: programme.id }
  const offices = useRead(listOffices, { params })
  const days = useRead(listReceptionDays, { params })
  const [habits, learn] = useHabits(member)
  const [done, setDone] = useState<{ entry: Entry; values: EntryValues }>()
  const [shown, setShown] = useState(false)
  const own = known.appointment ?? known.visitor?.value
  const next = () => {
    setShown(false)
    if (own) go('/journal/new')
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
          ...(!done && known),
        }
        return (
          <Loaded read={days}>
            {({ items: held }) => (
              <Desk
                key={done?.entry.id ?? 'first'}
                draft={own && !done ? `reception.entry.${own}` : 'reception.entry'}
                programme={programme}
                offices={mine}
                days={held}
                initial={initial}
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
