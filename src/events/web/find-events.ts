import type { Formats } from '#platform/formats.ts'
import { call } from '#platform/web/call.ts'
import type { Choice } from '#platform/web/form/search-field.tsx'
import { listEvents } from '../contract.ts'
import type { EventKind } from '../rules.ts'

/** Events of a kind for a search field, by a part of their title; the newest first. */
export const findEvents =
  (programme: string, kind: EventKind, { day }: Pick<Formats, 'day'>) =>
  async (title: string, signal: AbortSignal): Promise<Choice[]> => {
    const { items } = await call(listEvents, { params: { programme }, search: { kind, title, limit: 20 } }, { signal })
    return items.map(({ id, title, heldOn }) => ({ value: id, label: title, detail: day(heldOn) }))
  }
