/** What is worth knowing of a cell besides its text. */
export type Mark =
  /** The last result of a formula, as the program that saved the book left it. */
  | 'formula'
  /** A formula that was never worked out: nobody knows what stands there. */
  | 'no_value'
  /** `#N/A`, `#REF!`. */
  | 'error'

/** A row as text: days are `2020-03-05`, instants `2020-03-05T14:30`, clocks `14:30`, numbers `12500.5`. */
export type SheetRow = {
  /** As the sheet numbers it, from 1. */
  readonly row: number
  readonly cells: string[]
  readonly hidden?: true
  /** By the index of the cell. */
  readonly marks?: Readonly<Record<number, Mark>>
}

export type SheetName = { readonly name: string; readonly hidden: boolean }

/** One sheet of a book that somebody gave us, with what the others are called. */
export type Sheet = {
  readonly format: 'xlsx' | 'csv'
  readonly sheets: readonly SheetName[]
  /** Which of them was read. */
  readonly at: number
  readonly rows: readonly SheetRow[]
  /** Cells that a merged one above them covers: they say what it says. */
  readonly filled: number
  /** The book counts its days from 1904: a bare number of days means another date. */
  readonly from1904: boolean
}

export type SheetLimits = {
  readonly packed: number
  readonly unpacked: number
  /** Rows with something in them; one more is refused. */
  readonly rows: number
  readonly columns: number
  /** Reads so many rows and no more, for a first look. */
  readonly first?: number
}
