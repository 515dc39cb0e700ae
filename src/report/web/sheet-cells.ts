import type { SheetRow } from '../contract.ts'

export type Sheet = SheetRow['cells']['sheet']
/** A row as it is typed: every cell a text, by its name in the report. */
export type CellValues = Readonly<Record<string, string>>
type CellWord =
  | 'number'
  | 'proposalName'
  | 'justification'
  | 'goal'
  | 'tasks'
  | 'description'
  | 'sum'
  | 'geography'
  | 'results'
  | 'direction'
  | 'stateBody'
  | 'recommendation'
  | 'letter'
export type CellField = {
  readonly name: string
  readonly word: CellWord
  /** A paragraph, and not a line. */
  readonly long?: true
  readonly optional?: true
  /** Shown in the list of rows. */
  readonly listed?: true
}

/** The three tables' cells in the form's order. */
export const sheetFields: Readonly<Record<Sheet, readonly CellField[]>> = {
  proposals: [
    { name: 'name', word: 'proposalName', listed: true },
    { name: 'number', word: 'number', listed: true },
    { name: 'justification', word: 'justification', long: true },
    { name: 'goal', word: 'goal', long: true, listed: true },
    { name: 'tasks', word: 'tasks', long: true },
    { name: 'description', word: 'description', long: true },
    { name: 'sum', word: 'sum', listed: true },
    { name: 'geography', word: 'geography', listed: true },
    { name: 'results', word: 'results', long: true },
    { name: 'direction', word: 'direction', optional: true },
  ],
  recommendations: [
    { name: 'body', word: 'stateBody', listed: true },
    { name: 'recommendation', word: 'recommendation', long: true, listed: true },
    { name: 'letter', word: 'letter', optional: true, listed: true },
  ],
}

/** What the list, its empty state and its hint say. */
export const sheetWords = {
  proposals: ['proposalsTitle', 'proposalsEmpty', 'proposalsHint'],
  recommendations: ['recommendationsTitle', 'recommendationsEmpty', 'recommendationsHint'],
} as const satisfies Record<Sheet, readonly string[]>

export const cellsOf = ({ cells: { sheet: _, ...cells } }: SheetRow): CellValues => cells

export const emptyCells = (sheet: Sheet): CellValues =>
  Object.fromEntries(sheetFields[sheet].map(({ name }) => [name, '']))
