import type { Unit } from '#platform/fact.ts'
import type { EffectKey, Qualifier, TaskKind } from '#programme/plan-contract.ts'

/** One row of the plan: the promise, and the fact that answers it. */
export type PlannedIndicator = {
  readonly code: string
  readonly label: string
  readonly unit: Unit
  readonly plan: readonly [Qualifier, number]
  readonly note?: string
  readonly list?: readonly string[]
  readonly parent?: string
  readonly place?: 'participants'
  readonly effect?: EffectKey
  readonly fact?: string
  /** The number of an activity stands for its record. */
  readonly filters?: Readonly<Record<string, string | boolean | number>>
  readonly explanation?: string
  /** The operator consented to another number. */
  readonly change?: { readonly to: number; readonly reason: string; readonly letter: string; readonly on: string }
}

export type PlannedActivity = {
  readonly number: number
  readonly title: string
  readonly startsOn: string
  readonly endsOn: string
  readonly days?: readonly string[]
  readonly places: string
  readonly categories: string
  readonly experts: string
  readonly completeness: string
  readonly resultPlanned: string
  readonly resultReached: string
}

export type PlannedTask = {
  readonly kind: TaskKind
  readonly title: string
  readonly activities: readonly PlannedActivity[]
}

export const exactly = (plan: number) => ['exactly', plan] as const
export const atLeast = (plan: number) => ['at_least', plan] as const
