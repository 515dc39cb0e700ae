import { useSyncExternalStore } from 'react'
import { kitWords } from './kit-words.ts'
import { language } from './language.ts'
import { translator } from './words.ts'

export type Notice = { readonly id: number; readonly message: string; readonly kind: 'done' | 'look' | 'problem' }

const SHOWN_MS = 6_000
let notices: readonly Notice[] = []
let last = 0
const listeners = new Set<() => void>()

function change(next: readonly Notice[]) {
  notices = next
  for (const listener of listeners) listener()
}

export const dismiss = (id: number) => change(notices.filter(notice => notice.id !== id))

/** What is done goes by itself, but not under the eyes of whoever points at the notices or is among them with the keyboard (WCAG 2.2.1). */
const leave = (id: number) =>
  void setTimeout(
    () => (document.querySelector('[data-notices]:is(:hover, :focus-within)') ? leave(id) : dismiss(id)),
    SHOWN_MS,
  )

function add(message: string, kind: Notice['kind']) {
  const id = ++last
  // The same words twice are one notice: ten reads may be refused at once.
  change([...notices.filter(notice => notice.message !== message).slice(-3), { id, message, kind }])
  if (kind === 'done') leave(id)
}

/** One line in the corner: that something was done. Goes by itself. */
export const tell = (message: string) => add(message, 'done')

/** Done, but something to look at once more: stays until it is closed. */
export const tellToRead = (message: string) => add(message, 'look')

/** A refusal that belongs to no form: stays until it is closed. */
export const tellProblem = (error: unknown) =>
  add(error instanceof Error ? error.message : translator(kitWords, language())('notSaved'), 'problem')

export const standing = () => notices

export const useNotices = () =>
  useSyncExternalStore(listener => {
    listeners.add(listener)
    return () => listeners.delete(listener)
  }, standing)
