/** What was typed and not yet taken by the server, on this device only, apart for each member. */
export type Draft<Values> = {
  readonly values: Values
  /** What the form began with: tells which fields this person changed. */
  readonly base: Values
  /** The record's id, made when the form was first opened: a repeated submit is the same record. */
  readonly id: string
  readonly version: number | undefined
  readonly at: string
  /** Where it was typed and what its button says, so that the list of what is unsent leads back. */
  readonly place: { readonly address: string; readonly title: string; readonly submit: string }
}

const KEPT_DAYS = 30
const nameOf = (member: string, key: string) => `draft:${member}:${key}`
const listeners = new Set<() => void>()

/** Called when a draft of this device came or went, also in another window. */
export function onDrafts(listener: () => void): () => void {
  listeners.add(listener)
  globalThis.addEventListener('storage', listener)
  return () => {
    listeners.delete(listener)
    globalThis.removeEventListener('storage', listener)
  }
}

export function draftsChanged() {
  for (const listener of listeners) listener()
}

/** The keys of what this member typed here. */
export function draftKeys(member: string): readonly string[] {
  const start = nameOf(member, '')
  try {
    return Object.keys(localStorage).flatMap(name => (name.startsWith(start) ? [name.slice(start.length)] : []))
  } catch {
    return []
  }
}

export function readDraft<Values>(member: string, key: string, now = Date.now()): Draft<Values> | undefined {
  const name = nameOf(member, key)
  try {
    const text = localStorage.getItem(name)
    const draft = text ? (JSON.parse(text) as Draft<Values>) : undefined
    if (draft && now - Date.parse(draft.at) < KEPT_DAYS * 86_400_000) return draft
  } catch {
    // Unreadable: somebody else's text under our name, or storage switched off.
  }
  return undefined
}

/** A full or forbidden storage must not break typing: the form then goes without a draft, and says no «сохранён». */
export function writeDraft(member: string, key: string, draft: Draft<unknown>): boolean {
  try {
    const name = nameOf(member, key)
    const fresh = localStorage.getItem(name) === null
    localStorage.setItem(name, JSON.stringify(draft))
    if (fresh) draftsChanged()
    return true
  } catch {
    return false
  }
}

export function removeDraft(member: string, key: string) {
  try {
    localStorage.removeItem(nameOf(member, key))
    draftsChanged()
  } catch {
    // Storage switched off: there is nothing to remove.
  }
}

/** Puts a draft by under another name and address, so that its form is free for the next. */
export function setAside(member: string, key: string, { key: other, address }: { key: string; address: string }) {
  const draft = readDraft(member, key)
  if (!draft || !writeDraft(member, other, { ...draft, place: { ...draft.place, address } })) return
  removeDraft(member, key)
}

/** What nobody finished within the month is not kept: it names people. */
export function forgetOldDrafts(member: string, now = Date.now()) {
  for (const key of draftKeys(member)) if (!readDraft(member, key, now)) removeDraft(member, key)
}
