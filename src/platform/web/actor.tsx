import { createContext, useContext } from 'react'
import type { Permission } from '../permissions.ts'

export type ProgrammeName = {
  readonly id: string
  readonly code: string
  readonly topic: string
  readonly startsOn: string
  readonly endsOn: string
}

/** Who sits before the screen, as the server told it: `may` is all they may do somewhere. A record's own `may` is nearer. */
export type ScreenActor = {
  readonly member: string
  readonly name: string
  readonly organisation: { readonly id: string; readonly name: string }
  readonly may: readonly string[]
  readonly programmes: readonly ProgrammeName[]
  /** The day the office lives in, not the device's. */
  readonly today: string
  /** The programme that the top bar shows; null before the first one is entered. */
  readonly programme: ProgrammeName | null
}

const Actor = createContext<ScreenActor | null>(null)
export const ActorProvider = Actor.Provider

/** Null on pages that need no signing in. */
export const useActorIfAny = () => useContext(Actor)

export function useActor(): ScreenActor {
  const actor = useContext(Actor)
  if (!actor) throw new Error('this page is for people who are signed in: leave out `open` in its Page')
  return actor
}

/** `const may = useMay(); may('reception.entry.register')` */
export function useMay(): (permission: Permission) => boolean {
  const actor = useContext(Actor)
  return permission => actor?.may.includes(permission) ?? false
}

/** The chosen programme; null only in an organisation that has none yet. */
export const useProgramme = (): ProgrammeName | null => useActor().programme
