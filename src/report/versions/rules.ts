import * as z from 'zod'

/** What happens to a frozen report, each step once. */
export const steps = ['frozen', 'signed', 'sent', 'returned', 'accepted', 'withdrawn'] as const
export const Step = z.enum(steps)
export type Step = z.infer<typeof Step>

/** Where a report stands: being prepared, or where its newest version is. */
export const ReportState = z.enum(['preparing', 'frozen', 'signed', 'sent', 'returned', 'accepted'])
export type ReportState = z.infer<typeof ReportState>

/** From which step each may follow; the database keeps the same table. */
const after: Readonly<Record<Step, readonly Step[]>> = {
  frozen: [],
  signed: ['frozen'],
  sent: ['signed'],
  returned: ['sent'],
  accepted: ['sent'],
  withdrawn: ['frozen', 'signed'],
}

export const mayFollow = (step: Step, last: Step): boolean => after[step].includes(last)

/** Whether a new version may be frozen: there is none, or the last one came back. */
export const mayFreeze = (last: Step | undefined): boolean =>
  last === undefined || last === 'returned' || last === 'withdrawn'

export const stateOf = (last: Step | undefined): ReportState =>
  last === undefined || last === 'withdrawn' ? 'preparing' : last
