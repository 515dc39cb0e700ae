import { createHash } from 'node:crypto'
import type { Secrets } from '#platform/secrets.ts'

/** What a link ends with: 256 bits that only whoever has the key could make of the link's id. */
export const tokenOf = ({ index }: Secrets, id: string) => index(`monitor ${id}`).toString('base64url')

export const hashOf = (token: string): Buffer => createHash('sha256').update(token).digest()
