import type { ComponentType } from 'react'
import type { Page } from '#platform/web/page.ts'
import { pageAt } from '#platform/web/page-at.ts'
import type { Frame } from './frame.tsx'

/** Something of the application that is a file of its own, and comes when it is first needed. */
type Part<Body> = { body?: Body; broken?: unknown; coming?: Promise<unknown> | undefined }

const pages = new Map<Page, Part<ComponentType>>()
/** Rail, menus and search: signing in doesn't wait for them. */
export const frame: Part<typeof Frame> = {}

export const codeOf = (page: Page): Part<ComponentType> => pages.get(page) ?? {}

function fetched<Body>(part: Part<Body>, load: () => Promise<Body>): Promise<unknown> | undefined {
  if (part.body) return
  part.coming ??= load().then(
    body => {
      part.body = body
    },
    broken => {
      Object.assign(part, { broken, coming: undefined })
    },
  )
  return part.coming
}

/** Fetches what a path shows; nothing to wait for when it is there. What can't be had is tried again at the next call. */
export function fetchCode(all: readonly Page[], path: string): Promise<unknown> | undefined {
  const page = pageAt(all, path)?.page
  const part: Part<ComponentType> = page ? codeOf(page) : {}
  if (page) pages.set(page, part)
  const waits = [
    page && fetched(part, () => page.load().then(({ default: body }) => body)),
    !page?.open && fetched(frame, () => import('./frame.tsx').then(({ Frame }) => Frame)),
  ].filter(Boolean)
  return waits.length > 0 ? Promise.all(waits) : undefined
}
