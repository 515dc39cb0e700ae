import type { WrittenReport } from '../../written-report.ts'

type Told = Partial<WrittenReport>

/** Small reports for one rule: about the first it has nothing to say, of the second it speaks, of the third it can't decide. */
export type Case = {
  readonly holds: readonly Told[]
  readonly fails: readonly Told[]
  /** Or why it always can. */
  readonly undecided: readonly Told[] | string
}

/** A table of the rules of a file, by their checks. */
export type Cases = Readonly<Record<string, Case>>
