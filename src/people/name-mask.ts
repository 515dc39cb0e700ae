import { type Actor, may } from '#platform/actor.ts'
import type { Words } from '#platform/language.ts'
import { firstLetter, fullName, type PersonName } from './person-name.ts'

/** Always as many dots, so that the length of a name is not told. */
const DOTS = '•••••'

/** What a monitor sees of a visitor's name: «А••••• С.». Enough to tell two rows apart, not enough to know whom. */
export function maskedName({ surname, givenName }: PersonName): string {
  return givenName ? `${firstLetter(givenName)}${DOTS} ${firstLetter(surname)}.` : `${firstLetter(surname)}${DOTS}`
}

/** In the place of the name on a card that was erased. */
export const erasedName: Words = { ru: 'данные удалены', kk: 'деректері жойылған', en: 'data erased' }

/** The name as this reader may have it: in full with `people.person.name`, else masked. */
export function shownName(name: PersonName, actor: Actor): string {
  if (!name.surname) return erasedName[actor.language]
  return may(actor, 'people.person.name') ? fullName(name) : maskedName(name)
}

/** An IIN or phone as a card shows it, `•••• 4567`: the tail helps to ask «кончается на 4567?», the rest is revealed with a reason. */
export const numberMask = (number: string, mayReadNames: boolean) =>
  mayReadNames ? `•••• ${number.slice(-4)}` : '••••'
