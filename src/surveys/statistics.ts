/** Shares of a whole in tenths of a per cent that sum to exactly 100: the largest remainders are rounded up. */
export function sharesOf(counts: readonly number[]): number[] {
  const total = counts.reduce((sum, count) => sum + count, 0)
  if (total === 0) return counts.map(() => 0)
  const exact = counts.map(count => (count * 1000) / total)
  const floors = exact.map(Math.floor)
  const missing = 1000 - floors.reduce((sum, share) => sum + share, 0)
  const order = exact.map((share, index) => ({ index, rest: share - floors[index]! }))
  order.sort((a, b) => b.rest - a.rest || a.index - b.index)
  for (const { index } of order.slice(0, missing)) floors[index]!++
  return floors.map(tenths => tenths / 10)
}

/** Of answers of which one person may give several: shares of the people, each rounded by itself. */
export const sharesOfPeople = (counts: readonly number[], people: number): number[] =>
  counts.map(count => (people === 0 ? 0 : Math.round((count * 1000) / people) / 10))

export type Sample = { readonly n: number; readonly mean: number; readonly deviation: number }
export type Interval = { readonly low: number; readonly high: number }

/** Student's t for 95 %, by degrees of freedom; Cornish and Fisher's expansion, right to a hundredth from 3 on. */
export function studentsT(freedom: number): number {
  if (freedom < 2) return 12.706
  if (freedom < 3) return 4.303
  const z = 1.959964
  const [z3, z5, z7] = [z ** 3, z ** 5, z ** 7]
  return (
    z +
    (z3 + z) / (4 * freedom) +
    (5 * z5 + 16 * z3 + 3 * z) / (96 * freedom ** 2) +
    (3 * z7 + 19 * z5 + 17 * z3 - 15 * z) / (384 * freedom ** 3)
  )
}

/** Where the mean of all such people lies, with 95 % confidence. Of one answer nobody can say. */
export function intervalOf({ n, mean, deviation }: Sample): Interval | null {
  if (n < 2) return null
  const margin = studentsT(n - 1) * (deviation / Math.sqrt(n))
  return { low: Math.max(0, mean - margin), high: Math.min(100, mean + margin) }
}

/** By how much the second sample's mean is above the first's (Welch): two waves that asked different people. */
export function differenceOf(before: Sample, after: Sample): (Interval & { readonly by: number }) | null {
  if (before.n < 2 || after.n < 2) return null
  const [a, b] = [before.deviation ** 2 / before.n, after.deviation ** 2 / after.n]
  const by = after.mean - before.mean
  if (a + b === 0) return { by, low: by, high: by }
  const freedom = (a + b) ** 2 / (a ** 2 / (before.n - 1) + b ** 2 / (after.n - 1))
  const margin = studentsT(freedom) * Math.sqrt(a + b)
  return { by, low: by - margin, high: by + margin }
}

export const claims = ['nothing', 'one_wave', 'too_few', 'grew', 'fell', 'no_change_shown'] as const
export type Claim = (typeof claims)[number]

/** What may be said of a literacy index before and after. */
export function claimOf(before: Sample | null, after: Sample | null): Claim {
  if (!before?.n && !after?.n) return 'nothing'
  if (!before?.n || !after?.n) return 'one_wave'
  const difference = differenceOf(before, after)
  if (!difference) return 'too_few'
  return difference.low > 0 ? 'grew' : difference.high < 0 ? 'fell' : 'no_change_shown'
}

/** Classes of age by their lower bounds: `25,35,60` makes <25, 25–34, 35–59, 60+. No gap and no overlap can be written. */
export type AgeBand = { readonly from: number | null; readonly to: number | null }
export function bandsOf(bounds: readonly number[]): AgeBand[] {
  const sorted = [...new Set(bounds)].sort((a, b) => a - b)
  return [null, ...sorted].map((from, index) => ({ from, to: sorted[index] === undefined ? null : sorted[index]! - 1 }))
}
export const bandName = ({ from, to }: AgeBand): string =>
  from === null ? (to === null ? '0+' : `0–${to}`) : to === null ? `${from}+` : `${from}–${to}`
