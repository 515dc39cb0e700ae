import * as z from 'zod'
import { useAddress } from '#platform/web/address.tsx'

export const steps = ['correct', 'change', 'bind', 'state', 'explain', 'history'] as const
export type Step = (typeof steps)[number]

/** What is open beside the plan: a record that is there, or a new one and where it will stand. */
const Opened = z.object({
  open: z
    .enum(['task', 'activity', 'indicator', 'new-task', 'new-activity', 'new-indicator', 'new-part', 'new-effect'])
    .optional(),
  /** The record; of a new one the task, activity or indicator that it goes to. */
  id: z.uuid().optional(),
  step: z.enum(steps).optional(),
})
export type Opening = z.infer<typeof Opened>

/** What is open stands in the address, so that Back closes it and it can be sent. */
export function usePlanAddress() {
  const [opened, setOpened] = useAddress(Opened)
  return {
    opened,
    open: (what: NonNullable<Opening['open']>, id?: string) => setOpened({ open: what, id, step: undefined }),
    take: (step: Step | undefined) => setOpened({ step }),
    close: () => setOpened({ open: undefined, id: undefined, step: undefined }),
  }
}
