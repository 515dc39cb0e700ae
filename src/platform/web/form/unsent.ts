import { useEffect, useSyncExternalStore } from 'react'
import { type Draft, draftKeys, draftsChanged, forgetOldDrafts, onDrafts, readDraft } from './draft.ts'

/** A draft that waits on this device: where it was typed, and when. */
export type Unsent = Pick<Draft<unknown>, 'at' | 'place'> & {
  readonly key: string
  /** The words that were typed, to tell one draft from another. */
  readonly typed: string
}

const shown = new Map<string, number>()

/** A form that is on the screen needs no reminder of itself. */
export function useShownDraft(key: string) {
  useEffect(() => {
    shown.set(key, (shown.get(key) ?? 0) + 1)
    draftsChanged()
    return () => {
      shown.set(key, shown.get(key)! - 1)
      draftsChanged()
    }
  }, [key])
}

/** All that this member typed here and neither the server has taken nor the screen shows, the newest first. */
export function useUnsent(member: string): readonly Unsent[] {
  useEffect(() => forgetOldDrafts(member), [member])
  const keys = useSyncExternalStore(onDrafts, () => waitingKeys(member).join('\n'))
  return keys === '' ? [] : unsentOf(member, keys.split('\n'))
}

const waitingKeys = (member: string) => draftKeys(member).filter(key => !shown.get(key))

function unsentOf(member: string, keys: readonly string[]): readonly Unsent[] {
  const found = keys.flatMap(key => {
    const draft = readDraft(member, key)
    return draft ? [{ key, at: draft.at, place: draft.place, typed: typedIn(draft) }] : []
  })
  return found.toSorted((a, b) => b.at.localeCompare(a.at))
}

/** Words, not what was chosen from a list: that is a code or an id. */
function typedIn({ values, base }: Draft<unknown>): string {
  const before = base as Readonly<Record<string, unknown>>
  return Object.entries(values as object)
    .filter(([name, value]) => JSON.stringify(value) !== JSON.stringify(before[name]))
    .map(([, value]) => (value as { label?: unknown } | null)?.label ?? value)
    .filter(value => typeof value === 'string' && /[\s\u0400-\u04ff]/.test(value))
    .join(' · ')
    .slice(0, 120)
}
