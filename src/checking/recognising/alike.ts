/** Words of a text as they are compared: small letters, ё as е, endings off, small words out. */
export function wordsOf(text: string): Set<string> {
  const words =
    text
      .toLowerCase()
      .replaceAll('ё', 'е')
      .match(/[\p{L}\d]+/gu) ?? []
  return new Set(
    words.filter(word => word.length > 2 || /\d/.test(word)).map(word => word.slice(0, Math.max(4, word.length - 2))),
  )
}

/** How much of the shorter of two texts the other one says, 0 to 1. */
export function alike(one: string, other: string): number {
  const [a, b] = [wordsOf(one), wordsOf(other)]
  const [less, more] = a.size <= b.size ? [a, b] : [b, a]
  if (less.size === 0) return 0
  return [...less].filter(word => more.has(word)).length / less.size
}

/** Two names of one thing: nearly all words of each stand in the other. */
export function sameName(one: string, other: string): number {
  const [a, b] = [wordsOf(one), wordsOf(other)]
  const common = [...a].filter(word => b.has(word)).length
  return common === 0 ? 0 : common / (a.size + b.size - common)
}
