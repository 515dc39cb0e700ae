import { Id } from '#platform/identifier.ts'
import type { Words } from '#platform/language.ts'
import { correctEntry, EntryCorrection, NewEntry, registerEntry } from '../contract.ts'

const words: Words = {
  ru: 'Найдите посетителя или отметьте, что он не назвал себя.',
  kk: 'Келушіні табыңыз немесе өзін атамағанын белгілеңіз.',
  en: 'Find the visitor, or tick that no name was given.',
}

/** The server takes an entry without a name (null); the desk asks that this be said, so that nobody is forgotten. */
const person = Id.nullish().refine(visitor => visitor !== undefined, { params: { words } })

export const registering = { ...registerEntry, input: NewEntry.extend({ person }) }
export const correcting = { ...correctEntry, input: EntryCorrection.extend({ person }) }
