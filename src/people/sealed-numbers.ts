import type { Secrets } from '#platform/secrets.ts'
import { phoneTail } from './phone.ts'

/** Columns of an IIN: sealed to be shown again, indexed to be found. Undefined leaves the card's, null takes it off. */
export function iinColumns({ seal, index }: Secrets, iin: string | null | undefined) {
  if (iin === undefined) return {}
  if (iin === null) return { iin_sealed: null, iin_index: null }
  return { iin_sealed: seal(iin), iin_index: index(iin) }
}

/** The same of a phone in E.164, found by its last four digits too. */
export function phoneColumns({ seal, index }: Secrets, phone: string | null | undefined) {
  if (phone === undefined) return {}
  if (phone === null) return { phone_sealed: null, phone_index: null, phone_tail_index: null }
  return { phone_sealed: seal(phone), phone_index: index(phone), phone_tail_index: index(phoneTail(phone)) }
}
