import { useState } from 'react'
import * as z from 'zod'
import type { ProgrammeName } from '#platform/web/actor.tsx'
import { useAddress } from '#platform/web/address.tsx'
import { Drawer } from '#platform/web/drawer.tsx'
import { useRead } from '#platform/web/read.ts'
import { EmptyState, Loaded, LoadingLines } from '#platform/web/states.tsx'
import { useWords } from '#platform/web/words.ts'
import { listOffices, type ReceptionDay } from '../office-contract.ts'
import { CancelDayForm } from './cancel-day-form.tsx'
import { CorrectDayForm, PlanDayForm } from './day-form.tsx'
import { DayView } from './day-view.tsx'
import { deskWords } from './desk-words.ts'
import { NEW } from './new-record.ts'
import { officeWords } from './office-words.ts'

const steps = ['correct', 'cancel'] as const
export type DayStep = (typeof steps)[number]
const Opened = z.object({ open: z.string().optional(), step: z.enum(steps).optional() })

type DayDrawerProps = { programme: ProgrammeName; days: readonly ReceptionDay[] | undefined }

export function DayDrawer({ programme, days }: DayDrawerProps) {
  const t = useWords(officeWords)
  const desk = useWords(deskWords)
  const [{ open, step }, setSearch] = useAddress(Opened)
  const [last, setLast] = useState(open)
  if (open && open !== last) setLast(open)
  const offices = useRead(listOffices, { params: { programme: programme.id } })
  const day = days?.find(({ id }) => id === last)
  const close = () => setSearch({ open: undefined, step: undefined })
  const view = () => setSearch({ step: undefined })
  const mayWrite = day?.may.includes('reception.day.write') && !day.cancelledOn
  return (
    <Drawer opened={Boolean(open)} onClose={close} title={last === NEW ? t('planDay') : day?.title}>
      <Loaded read={offices}>
        {({ items }) =>
          last === NEW ? (
            <PlanDayForm programme={programme} offices={items} onDone={saved => setSearch({ open: saved?.id })} />
          ) : !days ? (
            <LoadingLines />
          ) : !day ? (
            <EmptyState title={desk('notThere')} hint={null} />
          ) : mayWrite && step === 'correct' ? (
            <CorrectDayForm key={day.id} day={day} offices={items} onDone={view} />
          ) : mayWrite && step === 'cancel' ? (
            <CancelDayForm key={day.id} day={day} onDone={view} />
          ) : (
            <DayView programme={programme} day={day} offices={items} onStep={next => setSearch({ step: next })} />
          )
        }
      </Loaded>
    </Drawer>
  )
}
