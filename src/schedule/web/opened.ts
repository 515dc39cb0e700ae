import * as z from 'zod'

/** What is open on the pages of appointments (`?open=`): somebody, a free time, or whoever stands before the desk; and what is done with their time. */
export const Opened = z.object({
  open: z.string().optional(),
  step: z.enum(['move', 'cancel']).optional(),
})

/** Whoever comes without an appointment. */
export const WALK_IN = 'walk-in'

/** A free time of the week: `2020-12-02T10:30~` of any lawyer, `…~id` of one. */
export const isTime = (open: string) => /^\d{4}-\d\d-\d\dT\d\d:\d\d~[\w-]*$/.test(open)
