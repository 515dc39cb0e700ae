import * as z from 'zod'
import { useAddress } from './address.tsx'

const Opened = z.object({ open: z.string().optional() })

/** What is open on the right stands in the address (`?open=…`), so that it can be sent and Back closes it. */
export function useOpened() {
  const [{ open }, setSearch] = useAddress(Opened)
  return {
    opened: open,
    open: (id: string) => setSearch({ open: id }),
    close: () => setSearch({ open: undefined }),
  }
}
