import * as z from 'zod'
import { useAddress } from '#platform/web/address.tsx'

const Marked = z.object({ mark: z.string().optional() })
const show = (element: HTMLElement | null) => element?.scrollIntoView({ block: 'center' })

/** What the line of a record gets: the one that the address names is brought into sight and marked. */
export function useMarked() {
  const [{ mark }] = useAddress(Marked)
  return (id: string) => (id === mark ? { ref: show, 'data-marked': true } : {})
}
