import * as z from 'zod'

/** UUIDv7: made by whoever creates the record (the screen too), so that a repeated submit is the same record. */
export const Id = z.uuid().meta({ description: 'UUID, version 7 where we made it' })
export type Id = z.infer<typeof Id>

/** A new UUIDv7 (RFC 9562 § 5.7): 48 bits of milliseconds, then chance, so that indexes grow at one end. */
export function newId(now: number = Date.now(), random = crypto.getRandomValues(new Uint8Array(10))): Id {
  const time = now.toString(16).padStart(12, '0')
  random[0] = (random[0]! & 0x0f) | 0x70
  random[2] = (random[2]! & 0x3f) | 0x80
  const rest = Array.from(random, byte => byte.toString(16).padStart(2, '0')).join('')
  return `${time.slice(0, 8)}-${time.slice(8)}-${rest.slice(0, 4)}-${rest.slice(4, 8)}-${rest.slice(8)}`
}
