import { useState } from 'react'
import * as z from 'zod'
import { type ProgrammeName, useActor } from '#platform/web/actor.tsx'
import { useAddress } from '#platform/web/address.tsx'
import { PageHead } from '#platform/web/page-head.tsx'
import { useRead } from '#platform/web/read.ts'
import { EmptyState, Loaded } from '#platform/web/states.tsx'
import { useWords } from '#platform/web/words.ts'
import type { Entry } from '../contract.ts'
import { listOffices, listReceptionDays } from '../office-contract.ts'
import classes from './desk.module.css'
import { deskWords } from './desk-words.ts'
import { blankEntry, type EntryValues, lawyerOf, openTo } from './entry-values.ts'
import { type ExpectedVisitor, useExpectedVisitor } from './expected-visitor.ts'
import { NewEntryForm } from './new-entry-form.tsx'
import { Registered } from './registered.tsx'
import { WithProgramme } from './with-programme.tsx'

const Address = z.object({ appointment: z.string().optional() })

export default function NewEntryPage() {
  const [{ appointment }] = useAddress(Address)
  const expected = useExpectedVisitor(appointment)
  return (
    <WithProgramme>
      {programme =>
        appointment ? (
          <Loaded read={expected}>
            {visitor => <Desk key={visitor.appointment} programme={programme} expected={visitor} />}
          </Loaded>
        ) : (
          <Desk programme={programme} />
        )
      }
    </WithProgramme>
  )
}

/** What the list already knows of whoever comes in. */
const valuesOf = ({ office, lawyer, channel, receptionDay, person }: ExpectedVisitor) => ({
  office,
  channel,
  ...(lawyer && { lawyer }),
  ...(receptionDay && { receptionDay }),
  ...(person && { visitor: { value: person.id, label: person.name } }),
})

/** The desk: one entry after another. Office, day and unified day go along to the next one. */
function Desk({ programme, expected }: { programme: ProgrammeName; expected?: ExpectedVisitor }) {
  const t = useWords(deskWords)
  const { today, member } = useActor()
  const params = { programme: programme.id }
  const offices = useRead(listOffices, { params })
  const days = useRead(listReceptionDays, { params })
  const [done, setDone] = useState<{ entry: Entry; values: EntryValues }>()
  const [shown, setShown] = useState(false)

  if (done && shown) return <Registered entry={done.entry} onNext={() => setShown(false)} />
  return (
    <Loaded read={offices}>
      {({ items }) => {
        const mine = openTo(items, today)
        const office = mine.find(({ id }) => id === done?.values.office) ?? mine[0]
        if (!office) return <EmptyState title={t('noOffice')} hint={t('noOfficeHint')} />
        const { receivedOn, receptionDay } = done?.values ?? blankEntry(today)
        const initial = {
          ...blankEntry(today),
          office: office.id,
          lawyer: lawyerOf(office, member),
          receivedOn,
          receptionDay,
          ...(expected && !done && valuesOf(expected)),
        }
        return (
          <>
            <PageHead
              title={t('newEntry')}
              note={
                <>
                  {mine.length === 1 && `${office.name}. `}
                  <span className={classes.keys}>{t('newEntryHint')}</span>
                </>
              }
            />
            <Loaded read={days}>
              {({ items: held }) => (
                <NewEntryForm
                  key={done?.entry.id ?? 'first'}
                  draft={expected && !done ? `reception.entry.${expected.appointment}` : 'reception.entry'}
                  offices={mine}
                  days={held}
                  initial={initial}
                  onDone={(entry, values) => {
                    setDone({ entry, values })
                    setShown(true)
                  }}
                />
              )}
            </Loaded>
          </>
        )
      }}
    </Loaded>
  )
}
