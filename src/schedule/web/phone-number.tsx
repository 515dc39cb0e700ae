import { Anchor, Button } from '@mantine/core'
import { groupedPhone } from '#people/grouped-phone.ts'
import { useAct } from '#platform/web/read.ts'
import { useWords } from '#platform/web/words.ts'
import { type Appointment, revealAppointmentPhone } from '../contract.ts'
import { words } from './words.ts'

/** The end of a phone for everybody at the desk; the whole, to be dialled, for whoever may, and the log has it first. */
export function PhoneNumber({ appointment: { id, phoneMask, may } }: { appointment: Appointment }) {
  const t = useWords(words)
  const reveal = useAct(revealAppointmentPhone)
  if (reveal.data)
    return (
      <Anchor inherit href={`tel:${reveal.data.value}`} aria-live='polite'>
        {groupedPhone(reveal.data.value)}
      </Anchor>
    )
  return (
    <>
      {phoneMask}{' '}
      {may.includes('schedule.phone.reveal') && (
        <Button
          variant='subtle'
          size='compact-sm'
          loading={reveal.isPending}
          onClick={() => reveal.mutate({ params: { id } })}
        >
          {t('showPhone')}
        </Button>
      )}
    </>
  )
}
