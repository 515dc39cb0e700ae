import type { Language } from './language.ts'
import { officeBound, type Permission, permissions, type Role } from './permissions.ts'

/** Who asks: a member of one organisation, signed in. */
export type Actor = {
  readonly user: string
  readonly member: string
  readonly organisation: string
  readonly name: string
  readonly roles: readonly Role[]
  /** Offices that office-bound roles are limited to. */
  readonly offices: readonly string[]
  readonly language: Language
  /** What the roles would allow and this piece of work does without: a file whose names stay masked. */
  readonly without?: readonly Permission[]
}

/** What a right is asked on: anything that belongs to an office says which. */
export type Subject = { readonly id?: string; readonly office?: string | null }

/**
 * Fails closed: without a role that has the permission the answer is no; an office-bound role has it only in its
 * own offices. A subject without an office (a person's card, the plan) is the whole organisation's.
 */
export function may(actor: Actor, permission: Permission, subject?: Subject): boolean {
  if (actor.without?.includes(permission)) return false
  const having = actor.roles.filter(role => (permissions[permission] as readonly Role[]).includes(role))
  if (having.length === 0) return false
  if (!subject?.office || having.some(role => !officeBound.includes(role))) return true
  return actor.offices.includes(subject.office)
}

/** The offices whose records a list may show: null means all of the organisation. */
export function officesWithin(actor: Actor, permission: Permission): readonly string[] | null {
  const wide = actor.roles.some(
    role => !officeBound.includes(role) && (permissions[permission] as readonly Role[]).includes(role),
  )
  return wide ? null : actor.offices
}

/** Every permission the actor has on a subject: the record's `may`, so that no screen works rights out again. */
export function rightsOn(actor: Actor, subject?: Subject): Permission[] {
  return (Object.keys(permissions) as Permission[]).filter(permission => may(actor, permission, subject))
}
