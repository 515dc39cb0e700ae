import { createHash } from 'node:crypto'
import type { Secrets } from '#platform/secrets.ts'

/** What the address of a wave's link ends with. Only whoever has the server's key can make it. */
export const linkToken = ({ index }: Secrets, wave: string): string => index(`wave ${wave}`).toString('base64url')
export const linkHash = (token: string): Buffer => createHash('sha256').update(token).digest()
