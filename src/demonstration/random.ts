/** Chance that comes out the same each time for the same seed (mulberry32): the demonstration is one and the same. */
export type Chance = {
  /** From 0 up to, and without, 1. */
  next(): number
  /** A whole number, both ends included. */
  between(from: number, to: number): number
  pick<Item>(items: readonly Item[]): Item
  /** Picks by weight: `[[item, weight], …]`. */
  weighed<Item>(items: readonly (readonly [Item, number])[]): Item
  happens(share: number): boolean
}

export function chanceOf(seed: number): Chance {
  let state = seed >>> 0
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
  return {
    next,
    between: (from, to) => from + Math.floor(next() * (to - from + 1)),
    pick: items => items[Math.floor(next() * items.length)]!,
    weighed(items) {
      let rest = next() * items.reduce((sum, [, weight]) => sum + weight, 0)
      for (const [item, weight] of items) {
        rest -= weight
        if (rest < 0) return item
      }
      return items.at(-1)![0]
    },
    happens: share => next() < share,
  }
}

/** A whole number in parts, larger and smaller ones, that add up to it. */
export function parts(total: number, count: number, seed: number): number[] {
  const chance = chanceOf(seed)
  const weights = Array.from({ length: count }, () => chance.between(60, 160))
  const sum = weights.reduce((all, weight) => all + weight, 0)
  const shares = weights.map(weight => Math.floor((total * weight) / sum))
  shares[0]! += total - shares.reduce((all, share) => all + share, 0)
  return shares
}
