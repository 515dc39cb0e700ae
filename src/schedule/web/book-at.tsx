import { useState } from 'react'
import type { ProgrammeName } from '#platform/web/actor.tsx'
import { Form } from '#platform/web/form/form.tsx'
import { useOfficeForm } from '#platform/web/form/use-office-form.ts'
import { useFormats } from '#platform/web/formats.ts'
import { tell } from '#platform/web/notices.ts'
import { EmptyState, Loaded } from '#platform/web/states.tsx'
import { useWords } from '#platform/web/words.ts'
import { bookAppointment, type FreeTime, type PlannedDay } from '../contract.ts'
import { channelsOf } from '../rules.ts'
import { scheduleReads } from './schedule-reads.ts'
import { useDays } from './use-days.ts'
import { WhoFields } from './who-fields.tsx'
import { nobodyYet, ORDINARY, whoOf } from './who-values.ts'
import { words } from './words.ts'

type BookAtProps = {
  programme: ProgrammeName
  office: string
  day: string
  time: { readonly at: string; readonly lawyer: string | null }
  onDone: () => void
}

/** Who comes at the time that was chosen in the week, if it is still free. */
export function BookAt({ programme, office, day, time: { at, lawyer }, onDone }: BookAtProps) {
  const t = useWords(words)
  const days = useDays(programme.id, office, day)
  const planned = days.data?.items.find(one => one.day === day)
  const found = planned?.times.find(one => one.at === at && one.lawyer === lawyer && one.free > 0)
  const [kept, keep] = useState<{ planned: PlannedDay; found: FreeTime }>()
  // Once the form is open it stays: the time is taken by itself as soon as it is booked.
  if (!kept && planned && found) keep({ planned, found })
  return (
    <Loaded read={days}>
      {() =>
        kept ? (
          <BookForm office={office} day={kept.planned} time={kept.found} onDone={onDone} />
        ) : (
          <EmptyState title={t('takenMeanwhile')} hint={t('takenHint')} />
        )
      }
    </Loaded>
  )
}

type BookFormProps = { office: string; day: PlannedDay; time: FreeTime; onDone: () => void }

function BookForm({ office, day: { day, receptionDays }, time, onDone }: BookFormProps) {
  const t = useWords(words)
  const formats = useFormats()
  const channels = channelsOf[time.mode]
  const { at, lawyer } = time
  const form = useOfficeForm({
    key: `schedule.book.${office}.${day}T${at}`,
    endpoint: bookAppointment,
    initial: { ...nobodyYet, channel: channels[0], receptionDay: receptionDays[0]?.id ?? ORDINARY },
    input: (values, { id }) => ({ id, office, day, at, lawyer, ...whoOf(values) }),
    fieldOf: path => (path === 'person' ? 'visitor' : path),
    invalidates: scheduleReads,
    onDone: ({ number }) => {
      tell(t('booked', { day: formats.day(day), at, n: formats.number(number) }))
      onDone()
    },
  })
  return (
    <Form form={form} submit={t('book')}>
      <WhoFields form={form} channels={channels} phoneHint={t('phoneHint')} receptionDays={receptionDays} />
    </Form>
  )
}
