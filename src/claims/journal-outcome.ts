import type * as z from 'zod'
import type { Outcome as JournalOutcome } from '#reception/codes.ts'
import type { Outcome } from './rules.ts'

const said: Readonly<Record<Outcome, z.output<typeof JournalOutcome> | null>> = {
  refund_full: 'refund_full',
  refund_part: 'refund_part',
  replaced: 'replaced',
  repaired: 'repaired',
  explained: 'explained',
  ordered: 'inspection',
  fined: 'inspection',
  court_decision: 'court',
  forwarded: 'forwarded',
  settled: 'settled',
  refused: 'refused',
  dropped: null,
}

/**
 * How the journal calls what came of a case. The journal knows no order with money: then the money is what came of it.
 * Null: the citizen gave up, and the journal keeps what it says.
 */
export const journalOutcome = (outcome: Outcome, returnedTenge: number | null) =>
  outcome === 'ordered' && returnedTenge ? 'refund_part' : said[outcome]
