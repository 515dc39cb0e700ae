import { fold } from '#platform/fold.ts'
import type { PersonName } from './person-name.ts'

/** What a paper says of somebody: enough to ask whether two papers, or a paper and a card, are of one person. */
export type Described = PersonName & {
  readonly bornOn: string | null
  readonly birthYear: number | null
  /** Keyed index of the IIN, or any other text that is equal for equal numbers. */
  readonly iin: string | null
}

/** How sure it is: the same for certain, perhaps the same (a person decides), or another. */
export type Sameness = 'same' | 'perhaps' | 'other'

const key = (part: string) =>
  fold(part)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
const isInitial = (part: string) => part.length === 1

/**
 * The same IIN is the same person, another IIN another. Without both numbers: the same name and date of birth, or the
 * same full name with the patronymic and the same year. A name alone says «perhaps»: nobody is merged silently.
 */
export function samePerson(a: Described, b: Described): Sameness {
  if (a.iin && b.iin) return a.iin === b.iin ? 'same' : 'other'
  if (key(a.surname) !== key(b.surname)) return 'other'
  const given = sameGiven(key(a.givenName), key(b.givenName))
  const patronymic = sameGiven(key(a.patronymic), key(b.patronymic))
  if (given === 'other' || patronymic === 'other') return 'other'
  const [yearA, yearB] = [yearOf(a), yearOf(b)]
  if ((a.bornOn && b.bornOn && a.bornOn !== b.bornOn) || (yearA && yearB && yearA !== yearB)) return 'other'
  if (given !== 'same') return 'perhaps'
  if (a.bornOn && a.bornOn === b.bornOn) return 'same'
  return yearA && yearA === yearB && patronymic === 'same' ? 'same' : 'perhaps'
}

const yearOf = ({ bornOn, birthYear }: Described) => birthYear ?? (bornOn ? Number(bornOn.slice(0, 4)) : null)

/** An initial, or a name that is not there, may be any that begins so. */
function sameGiven(a: string, b: string): Sameness {
  if (a === b) return a === '' || isInitial(a) ? 'perhaps' : 'same'
  if (a === '' || b === '') return 'perhaps'
  return (isInitial(a) || isInitial(b)) && a[0] === b[0] ? 'perhaps' : 'other'
}
