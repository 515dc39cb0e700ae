import type { PaperKind } from './rules.ts'

/**
 * How many copies of a paper are printed. A court gets its own and one for each defendant, the citizen keeps one; of what
 * is handed over the second copy comes back with the mark of receipt.
 */
export const copiesOf = (kind: PaperKind, parties: number): number => {
  if (kind === 'lawsuit' || kind === 'motion') return Math.min(10, 2 + parties)
  return kind === 'consent' ? 1 : 2
}
