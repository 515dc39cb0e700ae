import type { Fact, Filters, Unit } from '#platform/fact.ts'

/** One addend of a figure: counted over records (`stated`: records of what others state), or stated with the document that it comes from. */
export type Part =
  | {
      readonly kind: 'counted'
      readonly label: string
      readonly fact: Fact
      readonly filters: Filters
      readonly stated?: string
    }
  | { readonly kind: 'stated'; readonly label: string; readonly value: number; readonly source: string }

/**
 * How a figure comes about, before anything is counted. The report, the board and the list of rows work from the same
 * definition, so a number and its proof can't disagree. No parts: nobody has said yet, which is not 0.
 */
export type Definition = {
  readonly name: string
  /** What it is called where a person chooses it. */
  readonly label: string
  readonly unit: Unit
  readonly parts: readonly Part[]
  /** The indicator whose evidence proves it. */
  readonly indicator?: string
}

export type Counted = Extract<Part, { kind: 'counted' }>

export const countedParts = (definitions: Iterable<Definition>): Counted[] =>
  [...definitions].flatMap(definition => definition.parts).filter(part => part.kind === 'counted')
