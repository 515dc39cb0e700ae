import { createHash } from 'node:crypto'
import type { Secrets } from '#platform/secrets.ts'

/** What a secret address ends with: 256 bits that only whoever has the key could make of the feed's id. */
export const tokenOf = ({ index }: Secrets, id: string) => index(`calendar ${id}`).toString('base64url')

export const hashOf = (token: string): Buffer => createHash('sha256').update(token).digest()
