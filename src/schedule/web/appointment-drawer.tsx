import { useState } from 'react'
import type { ProgrammeName } from '#platform/web/actor.tsx'
import { useAddress } from '#platform/web/address.tsx'
import { Drawer } from '#platform/web/drawer.tsx'
import { useFormats } from '#platform/web/formats.ts'
import { useRead } from '#platform/web/read.ts'
import { Loaded } from '#platform/web/states.tsx'
import { useWords } from '#platform/web/words.ts'
import { readAppointment } from '../contract.ts'
import { mayBeCancelled, mayBeMoved } from '../rules.ts'
import { AppointmentView } from './appointment-view.tsx'
import { BookAt } from './book-at.tsx'
import { CancelForm } from './cancel-form.tsx'
import { timeOf } from './free-times.ts'
import { MoveForm } from './move-form.tsx'
import { isTime, Opened, WALK_IN } from './opened.ts'
import { WalkInForm } from './walk-in-form.tsx'
import { words } from './words.ts'

type AppointmentDrawerProps = { programme: ProgrammeName; office: string | undefined }

/** Somebody of the list: what is known, another time, or none; a free time to book; or somebody who came without one. */
export function AppointmentDrawer({ programme, office }: AppointmentDrawerProps) {
  const t = useWords(words)
  const formats = useFormats()
  const [{ open, step }, setSearch] = useAddress(Opened)
  const [last = '', setLast] = useState(open)
  if (open && open !== last) setLast(open)
  const walkIn = last === WALK_IN
  const time = isTime(last)
  const read = useRead(readAppointment, { params: { id: last } }, { enabled: Boolean(last) && !walkIn && !time })
  const close = () => setSearch({ open: undefined, step: undefined })
  const view = () => setSearch({ step: undefined })
  const [day = '', key = ''] = last.split('T')
  const title = walkIn
    ? t('walkInTitle')
    : time
      ? t('bookTitle', { day: formats.day(day), at: timeOf(key).at })
      : (read.data?.name ?? t('appointment'))
  return (
    <Drawer opened={Boolean(open)} onClose={close} title={title}>
      {walkIn && office && <WalkInForm office={office} onDone={close} />}
      {time && office && (
        <BookAt key={last} programme={programme} office={office} day={day} time={timeOf(key)} onDone={close} />
      )}
      {last && !walkIn && !time && (
        <Loaded read={read}>
          {appointment =>
            step === 'move' && mayBeMoved(appointment) ? (
              <MoveForm key={appointment.id} appointment={appointment} onDone={view} />
            ) : step === 'cancel' && mayBeCancelled(appointment) ? (
              <CancelForm key={appointment.id} appointment={appointment} onDone={view} />
            ) : (
              <AppointmentView appointment={appointment} onStep={next => setSearch({ step: next })} />
            )
          }
        </Loaded>
      )}
    </Drawer>
  )
}
