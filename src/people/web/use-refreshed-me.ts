import { useQueryClient } from '@tanstack/react-query'
import { listSessions } from '#platform/accounts/contract.ts'
import { me } from '../contract.ts'

/** After a change of how one signs in: the session is a new one, and the screen learns what is on. */
export function useRefreshedMe() {
  const client = useQueryClient()
  return () => Promise.all([me, listSessions].map(({ path }) => client.invalidateQueries({ queryKey: [path] })))
}
