/** A line of the table: what was measured, and the aim where there is one. */
export type Result = {
  readonly what: string
  readonly measured: string
  readonly aim?: string
  readonly reached?: boolean
}

export function median(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((one, other) => one - other)
  return sorted[Math.floor(sorted.length / 2)]!
}

export async function timed(work: () => Promise<unknown>): Promise<number> {
  const begun = performance.now()
  await work()
  return performance.now() - begun
}
