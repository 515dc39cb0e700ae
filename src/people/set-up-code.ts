import { timingSafeEqual } from 'node:crypto'
import type { Secrets } from '#platform/secrets.ts'

/** Letters and digits that can't be taken for one another. */
const SIGNS = '23456789ABCDEFGHJKMNPQRSTVWXYZ'

/**
 * Proves that whoever founds the organisation can see the server's window. It is made from the server's key, so it
 * needs no keeping and is the same in every process: XXXX-XXXX-XXXX-XXXX, 78 bits. The first run itself happens once.
 */
export function setUpCode(secrets: Secrets): string {
  const signs = [...secrets.index('set-up code').subarray(0, 16)].map(byte => SIGNS[byte % SIGNS.length])
  return signs.join('').replace(/(.{4})(?=.)/g, '$1-')
}

export function isSetUpCode(secrets: Secrets, given: string): boolean {
  const bare = (code: string) => Buffer.from(code.toUpperCase().replace(/[^A-Z0-9]/g, ''))
  const [right, tried] = [bare(setUpCode(secrets)), bare(given)]
  return right.length === tried.length && timingSafeEqual(right, tried)
}
