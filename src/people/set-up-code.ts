import { timingSafeEqual } from 'node:crypto'
import type { Secrets } from '#platform/secrets.ts'
import { bareCode, typedCode } from '#platform/typed-code.ts'

/**
 * Proves that whoever founds the organisation can see the server's window. It is made from the server's key, so it
 * needs no keeping and is the same in every process: XXXX-XXXX-XXXX-XXXX, 78 bits. The first run itself happens once.
 */
export const setUpCode = (secrets: Secrets): string => typedCode(secrets.index('set-up code'))

export function isSetUpCode(secrets: Secrets, given: string): boolean {
  const [right, tried] = [setUpCode(secrets), given].map(code => Buffer.from(bareCode(code))) as [Buffer, Buffer]
  return right.length === tried.length && timingSafeEqual(right, tried)
}
