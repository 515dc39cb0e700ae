/** A line of the table: what was measured, and the aim where there is one. */
export type Result = {
  readonly what: string
  readonly measured: string
  readonly aim?: string
  readonly reached?: boolean
}

export const median = (numbers: readonly number[]): number => share(numbers, 0.5)

/** The number that so great a share of them does not exceed. */
export const share = (numbers: readonly number[], of: number): number =>
  numbers.toSorted((one, other) => one - other)[Math.floor(numbers.length * of)]!

export async function timed(work: () => Promise<unknown>): Promise<number> {
  const begun = performance.now()
  await work()
  return performance.now() - begun
}
