import type { Vocabulary } from './vocabulary.ts'
import { wordKey } from './vocabulary.ts'

const sorted = new WeakMap<Vocabulary, readonly [string, string][]>()

/** The city or district that an address names: «г. Костанай, ул. Абая 5». The longest name counts: a district is not its city. */
export function placeIn(address: string, vocabulary: Vocabulary): string | undefined {
  const key = ` ${wordKey(address)} `
  if (key.trim() === '') return undefined
  let names = sorted.get(vocabulary)
  if (!names) {
    names = [...vocabulary.known].filter(([name]) => name.length > 3).sort(([a], [b]) => b.length - a.length)
    sorted.set(vocabulary, names)
  }
  return names.find(([name]) => key.includes(` ${name} `))?.[1]
}
