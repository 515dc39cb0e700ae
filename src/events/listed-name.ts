import { maskedName } from '#people/name-mask.ts'
import type { PersonName } from '#people/person-name.ts'
import { type Actor, may } from '#platform/actor.ts'

const isInitial = (word: string) => /^\p{L}\.?$/u.test(word)

/** What meetings add to a name: «Асель (гость)», «Serik (Guest)», a device in front of it. */
const added =
  /\s*\((?:guest|гость|қонақ|external|внешний|unverified|не подтвержд\p{L}*|host|организатор|co-host)\)\s*/giu

/** The name of a list's line without what the meeting's program added. */
export const plainName = (text: string) => text.replace(added, ' ').replace(/\s+/g, ' ').trim()

/**
 * How a line of a list may be read as a name: lists of papers begin with the surname, names of meetings as often with
 * the given name. A single word is a surname or nothing.
 */
export function readingsOf(text: string): PersonName[] {
  const words = plainName(text)
    .replace(/\.(?=\S)/g, '. ')
    .split(' ')
    .filter(Boolean)
  const ordered = [...words.filter(word => !isInitial(word)), ...words.filter(isInitial)]
  const [first = '', second = '', ...rest] = ordered
  if (first === '') return []
  const patronymic = rest.join(' ')
  const asPaper = { surname: first, givenName: second, patronymic }
  return second && !isInitial(second) ? [asPaper, { surname: second, givenName: first, patronymic }] : [asPaper]
}

/** A line's name as this reader may have it. */
export function shownListed(text: string, actor: Actor): string {
  if (may(actor, 'people.person.name')) return text
  const [name] = readingsOf(text)
  return name ? maskedName(name) : ''
}
