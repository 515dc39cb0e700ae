import { problemOf } from '#platform/web/call.ts'

/** Ends the session on the server. Drafts stay on the device under the member's name, for the next time. */
export async function signOut(): Promise<void> {
  const response = await fetch('/api/auth/sign-out', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: '{}',
  })
  if (!response.ok && response.status !== 401) throw await problemOf(response)
}
