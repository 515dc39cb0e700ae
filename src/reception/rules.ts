import type { Permission } from '#platform/permissions.ts'
import type { Entry } from './contract.ts'

type Standing = Pick<Entry, 'closedOn' | 'annulledOn' | 'leftOut'>

export type State = 'open' | 'closed' | 'left_out' | 'annulled'
export const stateOf = ({ closedOn, annulledOn, leftOut }: Standing): State =>
  annulledOn ? 'annulled' : leftOut ? 'left_out' : closedOn ? 'closed' : 'open'

/**
 * What can be done next with an entry, in the order in which the desk offers it. The server refuses the rest.
 * To close a closed entry again is to correct how it ended.
 */
export const nextSteps = {
  open: [
    'reception.entry.close',
    'reception.entry.correct',
    'reception.step.add',
    'reception.entry.exclude',
    'reception.entry.annul',
  ],
  closed: [
    'reception.entry.correct',
    'reception.entry.close',
    'reception.entry.reopen',
    'reception.step.add',
    'reception.entry.exclude',
    'reception.entry.annul',
  ],
  left_out: ['reception.entry.include'],
  annulled: [],
} as const satisfies Record<State, readonly Permission[]>

export const allows = (entry: Standing, step: Permission) =>
  (nextSteps[stateOf(entry)] as readonly Permission[]).includes(step)

/** Rights that the state of an entry can take away. */
const ruled: readonly string[] = Object.values(nextSteps).flat()
export const allowedNow = (entry: Standing, rights: readonly Permission[]) =>
  rights.filter(right => !ruled.includes(right) || allows(entry, right))

export const isOpen = (entry: Standing) => stateOf(entry) === 'open'

/** Past its control date and still open: the desk sees it first. */
export const isOverdue = (entry: Standing & Pick<Entry, 'controlOn'>, today: string) =>
  isOpen(entry) && entry.controlOn !== null && entry.controlOn < today

/** Why a line of the journal is in no figure; several may hold at once. */
export const uncountedReasons = ['outside_period', 'annulled', 'test', 'duplicate', 'no_answer'] as const
export type UncountedReason = (typeof uncountedReasons)[number]

type Countable = Pick<Entry, 'receivedOn' | 'annulledOn' | 'leftOut' | 'answer'>
export type Period = { readonly startsOn: string; readonly endsOn: string }

/** Empty for an entry that counts. The database's own condition is `counted.ts`; a test holds the two together. */
export const whyNotCounted = (
  { receivedOn, annulledOn, leftOut, answer }: Countable,
  { startsOn, endsOn }: Period,
): UncountedReason[] => {
  const holds: Record<UncountedReason, boolean> = {
    outside_period: receivedOn < startsOn || receivedOn > endsOn,
    annulled: annulledOn !== null,
    test: leftOut === 'test',
    duplicate: leftOut === 'duplicate',
    no_answer: answer === '',
  }
  return uncountedReasons.filter(reason => holds[reason])
}
