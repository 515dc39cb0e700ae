import * as z from 'zod'

/** What may depart from the plan: a number, how a thing was held, when, where, and what a line of the budget cost. */
export const deviationKinds = ['fact', 'form', 'days', 'place', 'budget'] as const
export const DeviationKind = z.enum(deviationKinds)
export type DeviationKind = z.infer<typeof DeviationKind>

/** `form:ID` – of which kind, and of which indicator, activity or line. */
export const DeviationKey = z.templateLiteral([DeviationKind, ':', z.uuid()])

/** Something that departs, as it was found. */
export type Found = {
  readonly kind: DeviationKind
  readonly id: string
  /** The activity or line, as people know it. */
  readonly label: string
  readonly planned: string
  readonly actual: string
  /** The operator has to have consented to it (R15, R36). */
  readonly needsConsent: boolean
  /** Something was promised and did not come at all: what came instead has to be said (R36). */
  readonly needsReplacement: boolean
  /** Where its own reason is kept: an indicator has its explanation. */
  readonly reason?: string
  /** A letter that is on record already, of the plan's change or of the event. */
  readonly letter?: { readonly number: string; readonly on: string } | undefined
}

/** What people said of it. */
export type Said = {
  readonly reason: string
  readonly replacement: string
  readonly consentNumber: string
  readonly consentOn: string | null
  readonly mistyped: boolean
}

export const Lacking = z.enum(['reason', 'replacement', 'consent'])
export type Lacking = z.infer<typeof Lacking>

/** What keeps a deviation open. A slip of the pen in the plan, once it is said to be one, is no deviation. */
export function lackingOf(found: Found, said: Said | undefined): Lacking[] {
  if (said?.mistyped) return []
  return [
    ...(found.reason || said?.reason ? [] : (['reason'] as const)),
    ...(found.needsReplacement && !said?.replacement ? (['replacement'] as const) : []),
    ...(found.needsConsent && !found.letter && !said?.consentNumber ? (['consent'] as const) : []),
  ]
}
