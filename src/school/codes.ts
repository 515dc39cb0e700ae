import { createHash } from 'node:crypto'
import type { Secrets } from '#platform/secrets.ts'
import { bareCode, typedCode } from '#platform/typed-code.ts'

const hashOf = (text: string): Buffer => createHash('sha256').update(text).digest()

/** What stands on the paper beside the number: without it a number opens nothing. Only whoever has the key can make it. */
export const certificateCode = ({ index }: Secrets, id: string): string => typedCode(index(`certificate ${id}`))
export const certificateHash = (code: string): Buffer => hashOf(bareCode(code))

/** What the address of a stream's timetable ends with. */
export const timetableToken = ({ index }: Secrets, stream: string): string =>
  index(`timetable ${stream}`).toString('base64url')
export const timetableHash = (token: string): Buffer => hashOf(token)
