import type { Unit } from '../fact.ts'

/** What the screen needs of a figure; `Figure` of the report's model fits. The platform knows nobody, so it is said here. */
export type ShownFigure = {
  readonly value: number | null
  readonly unit: Unit
  readonly source: 'counted' | 'stated'
  readonly formula: string
  readonly text: string
  readonly statedSource?: string | undefined
}
