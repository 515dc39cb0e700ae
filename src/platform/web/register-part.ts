import type { ComponentType } from 'react'
import type { Permission } from '../permissions.ts'
import type { ProgrammeName } from './actor.tsx'

/** Where pages leave room for what slices above them know, and what whoever stands there is given. */
export type Places = {
  /** The first page, above what is due: what waits right now. */
  'today.work': { readonly programme: ProgrammeName }
  /** The first page, beside: how things stand. */
  'today.state': { readonly programme: ProgrammeName }
  /** A citizen's card, under what is known of them. */
  person: { readonly person: string }
  /** An office's drawer, under its address. */
  office: { readonly programme: ProgrammeName; readonly office: string }
  /** The analysis of a survey's wave, under its heading: what asked for it. */
  wave: { readonly programme: string; readonly wave: string }
  /** An event's page, under who was there. */
  event: { readonly programme: string; readonly event: string; readonly kind: string; readonly title: string }
  /** The drawer of a journal entry, under what it says. */
  entry: { readonly entry: string; readonly person: string | null }
}

export type Part<Props> = {
  readonly name: string
  /** In tens, so that others fit between. */
  readonly order: number
  /** Without it the part isn't there. */
  readonly permission: Permission
  readonly load: () => Promise<ComponentType<Props>>
}

const parts = new Map<keyof Places, readonly Part<object>[]>()

/** Puts something of a slice on a page of a lower one: `registerPart('today.work', { name: 'schedule.queue', … })` in its pages.ts. */
export function registerPart<Place extends keyof Places>(place: Place, part: Part<Places[Place]>) {
  const others = partsAt(place).filter(({ name }) => name !== part.name)
  const all = [...others, part as unknown as Part<object>]
  parts.set(
    place,
    all.sort((a, b) => a.order - b.order),
  )
}

export const partsAt = (place: keyof Places) => parts.get(place) ?? []
