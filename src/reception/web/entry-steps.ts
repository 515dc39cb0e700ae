import type { Permission } from '#platform/permissions.ts'

/** What can be done with an entry in its drawer, and the right that it takes; the server says in `may` what is possible now. */
export const entrySteps = {
  close: 'reception.entry.close',
  correct: 'reception.entry.correct',
  add: 'reception.step.add',
  reopen: 'reception.entry.reopen',
  include: 'reception.entry.include',
  exclude: 'reception.entry.exclude',
  annul: 'reception.entry.annul',
} as const satisfies Record<string, Permission>
export type Step = keyof typeof entrySteps
export const stepNames = Object.keys(entrySteps) as [Step, ...Step[]]
