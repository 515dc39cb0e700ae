import { Id } from '#platform/identifier.ts'
import type { Words } from '#platform/language.ts'
import { correctEntry, EntryCorrection, NewEntry, registerEntry } from '../contract.ts'

const whoCame: Words = {
  ru: 'Найдите посетителя или отметьте, что он не назвал себя.',
  kk: 'Келушіні табыңыз немесе өзін атамағанын белгілеңіз.',
  en: 'Find the visitor, or tick that no name was given.',
}
const whichMatter: Words = {
  ru: 'Выберите: продолжение прежнего дела или новое обращение.',
  kk: 'Таңдаңыз: бұрынғы істің жалғасы ма, әлде жаңа өтініш пе.',
  en: 'Choose: an earlier matter goes on, or a new one begins.',
}

/** The server takes an entry that doesn't say it (null, a matter of its own); the desk asks that it be said, so that nothing is forgotten. */
const asked = (words: Words) => Id.nullish().refine(said => said !== undefined, { params: { words } })
const both = { person: asked(whoCame), matter: asked(whichMatter) }

export const registering = { ...registerEntry, input: NewEntry.extend(both) }
export const correcting = { ...correctEntry, input: EntryCorrection.extend(both) }
