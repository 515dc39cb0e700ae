import type { Permission } from '#platform/permissions.ts'
import type { Entry } from './contract.ts'

type State = Pick<Entry, 'closedOn' | 'annulledOn'>

export const stateOf = ({ closedOn, annulledOn }: State): 'open' | 'closed' | 'annulled' =>
  annulledOn ? 'annulled' : closedOn ? 'closed' : 'open'

/** What can be done next with an entry, in the order in which the desk offers it. The server refuses the rest. */
export const nextSteps = {
  open: ['reception.entry.close', 'reception.entry.correct', 'reception.entry.annul'],
  closed: ['reception.entry.correct', 'reception.entry.annul'],
  annulled: [],
} as const satisfies Record<ReturnType<typeof stateOf>, readonly Permission[]>

export const allows = (entry: State, step: Permission) =>
  (nextSteps[stateOf(entry)] as readonly Permission[]).includes(step)

/** Past its control date and still open: the desk sees it first. */
export const isOverdue = (entry: State & Pick<Entry, 'controlOn'>, today: string) =>
  stateOf(entry) === 'open' && entry.controlOn !== null && entry.controlOn < today

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
