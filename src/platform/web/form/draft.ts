/** What was typed and not yet taken by the server, on this device only, apart for each member. */
export type Draft<Values> = {
  readonly values: Values
  /** What the form began with: tells which fields this person changed. */
  readonly base: Values
  /** The record's id, made when the form was first opened: a repeated submit is the same record. */
  readonly id: string
  readonly version: number | undefined
  readonly at: string
}

const KEPT_DAYS = 30
const nameOf = (member: string, key: string) => `draft:${member}:${key}`

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
    localStorage.setItem(nameOf(member, key), JSON.stringify(draft))
    return true
  } catch {
    return false
  }
}

export function removeDraft(member: string, key: string) {
  try {
    localStorage.removeItem(nameOf(member, key))
  } catch {
    // Storage switched off: there is nothing to remove.
  }
}
