import { useSyncExternalStore } from 'react'
import { readSearch, writeSearch } from './search-text.ts'

/** Where the reader is in the application. */
export type Place = {
  /** Path and search, as in the browser's address. */
  readonly address: string
  readonly path: string
  readonly search: Readonly<Record<string, string | string[]>>
  /** Of this step of the browser's history. */
  readonly key: string
  /** The same page asked for in another way: the reader's eye stays where it is. */
  readonly still: boolean
}

/** Goes along from page to page: the chosen programme. */
const KEPT = 'programme'
const SCROLLS = 'scrolls'

let shown: Place | undefined
let prepare: (path: string) => Promise<unknown> | undefined = () => undefined
const listeners = new Set<() => void>()
const scrolls = new Map<string, number>()

function addressed(still: boolean): Place {
  const { pathname, search } = globalThis.location
  const key = (history.state as { key?: string } | null)?.key ?? 'first'
  return { address: pathname + search, path: pathname, search: readSearch(search), key, still }
}

/** Where the screen is at this moment. In a component `usePlace`. */
export const here = (): Place => {
  shown ??= addressed(false)
  return shown
}

function subscribe(listener: () => void) {
  listeners.add(listener)
  return () => void listeners.delete(listener)
}

/** Where the screen is; the browser's address may be a moment ahead of it. */
export const usePlace = (): Place => useSyncExternalStore(subscribe, here)

/** The address of a page: `linkTo('/journal', { open: id })`; `.` is the page that is shown. */
export function linkTo(to: string, search: Readonly<Record<string, unknown>> = {}): string {
  const { path, search: now } = here()
  return (to === '.' ? path : to) + writeSearch({ [KEPT]: now[KEPT], ...search })
}

type Going = { replace?: boolean; still?: boolean }

/** Goes to an address of the application, as a click on a link does. */
export function goTo(address: string, { replace = false, still = false }: Going = {}) {
  scrolls.set(here().key, globalThis.scrollY)
  const state = { key: replace ? here().key : crypto.randomUUID() }
  if (replace) history.replaceState(state, '', address)
  else history.pushState(state, '', address)
  arrive(still)
}

/** Shows where the address points. What was shown stays until the code of the next page is there. */
function arrive(still: boolean) {
  const next = addressed(still)
  const show = () => {
    if (next.address !== globalThis.location.pathname + globalThis.location.search) return
    shown = next
    for (const listener of listeners) listener()
  }
  const waits = prepare(next.path)
  // A page that can't be had says so itself.
  if (waits) waits.then(show, show)
  else show()
}

/** Fetches what a link leads to before it is clicked. */
export const expect = (to: string) => void prepare(to === '.' ? here().path : to)?.catch(() => undefined)

/** Follows the browser's history from now on. `code` fetches what a path needs, unless it is there. */
export function startPlaces(code: typeof prepare) {
  prepare = code
  history.scrollRestoration = 'manual'
  for (const [key, top] of JSON.parse(sessionStorage.getItem(SCROLLS) ?? '[]')) scrolls.set(key, top)
  addEventListener('popstate', () => {
    const { address, key } = here()
    scrolls.set(key, globalThis.scrollY)
    if (address !== globalThis.location.pathname + globalThis.location.search) arrive(false)
  })
  addEventListener('pagehide', () => {
    scrolls.set(here().key, globalThis.scrollY)
    sessionStorage.setItem(SCROLLS, JSON.stringify([...scrolls].slice(-50)))
  })
  arrive(false)
}

/** To the top of a page, or to where it was left when one comes back. */
export function scrollTo({ key, still }: Place) {
  if (!still) globalThis.scrollTo(0, scrolls.get(key) ?? 0)
}
