import { useGo } from '#platform/web/address.tsx'
import { useAct } from '#platform/web/read.ts'
import { type Appointment, takeStep } from '../contract.ts'
import type { Step } from '../rules.ts'
import { scheduleReads } from './schedule-reads.ts'

/** Takes a step of the list; whoever is received, the desk opens for them. */
export function useStep() {
  const go = useGo()
  const act = useAct(takeStep, { invalidates: scheduleReads })
  // By the promise: the line that the button stood in may have left its section by then.
  const take = ({ id, version, may }: Appointment, step: Step) =>
    void act.mutateAsync({ params: { id }, input: { version, step } }).then(
      () => step === 'take' && may.includes('reception.entry.register') && go('/journal/new', { appointment: id }),
      () => {}, // told in the corner
    )
  return { take, busy: act.isPending }
}
