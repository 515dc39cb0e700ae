import { useEffect, useSyncExternalStore } from 'react'

/** Something that Ctrl+K finds: a page, an entry of the journal, a person. */
export type Found = {
  readonly key: string
  readonly label: string
  readonly detail?: string
  readonly sure?: boolean
  readonly ready?: boolean
  readonly to: string
  readonly search?: Record<string, unknown> | undefined
}

/** Finds for Ctrl+K. A slice registers its own at start: `registerFinder({ name: 'entries', … })` in its pages.ts. */
export type Finder = {
  readonly name: string
  /** Heading over what it found, in the reader's language. */
  readonly title: () => string
  /** Permissions that it needs; without them it isn't asked. */
  readonly permission?: string
  readonly find: (text: string, signal: AbortSignal, programme: string | null) => Promise<readonly Found[]>
}

let finders: readonly Finder[] = []
const listeners = new Set<() => void>()

function change(next: readonly Finder[]) {
  finders = next
  for (const listener of listeners) listener()
}

export function registerFinder(finder: Finder): () => void {
  change([...finders.filter(({ name }) => name !== finder.name), finder])
  return () => change(finders.filter(one => one !== finder))
}

/** While a page is open it may find among its own. The finder must be the same object between renders. */
export function useFinder(finder: Finder) {
  useEffect(() => registerFinder(finder), [finder])
}

export const useFinders = () =>
  useSyncExternalStore(
    listener => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    () => finders,
  )
