/**
 * A file as it is read, whichever program wrote it: paragraphs and tables in the order of reading. A block is called by
 * its place in `blocks`, so that whoever shows the file finds again what a finding speaks of.
 */
export type ReadDocument = {
  readonly format: DocumentFormat
  readonly blocks: readonly Block[]
  /** What stands in the file and can't be read as text. */
  readonly unread: readonly Unread[]
}

export const documentFormats = ['text', 'word', 'open_document', 'pdf'] as const
export type DocumentFormat = (typeof documentFormats)[number]

export type Unread = { readonly what: UnreadKind; readonly count: number }
export const unreadKinds = ['pictures', 'charts', 'embedded', 'deep_tables', 'pages'] as const
export type UnreadKind = (typeof unreadKinds)[number]

export type Block = ReadParagraph | ReadTable

export type ReadParagraph = {
  readonly kind: 'paragraph'
  readonly text: string
  /** A heading by the program's own style, 1 the greatest (a title is 0). */
  readonly heading?: number
  readonly item?: true
  /** Written beside the text: in a box, below the page, or at the head or foot of every page. */
  readonly aside?: Aside
  readonly page?: number
}
export type Aside = 'text_box' | 'footnote' | 'page_head'

export type ReadTable = {
  readonly kind: 'table'
  readonly rows: readonly ReadRow[]
  readonly columns: number
  readonly aside?: Aside
  readonly page?: number
}

export type ReadRow = {
  readonly cells: readonly ReadCell[]
  /** The program repeats the row on every page: it is a head. */
  readonly head?: true
  /** The file broke here: another page begins. */
  readonly broken?: true
}

export type ReadCell = {
  /** Paragraphs of the cell. One that is not filled has none. */
  readonly lines: readonly string[]
  /** Where it begins in the table's grid, and how far it reaches. */
  readonly column: number
  readonly columns: number
  readonly rows: number
  readonly tables?: readonly ReadTable[]
}

export const textOf = (cell: ReadCell | undefined): string => cell?.lines.join('\n') ?? ''

/** Stands for a number that the program counts by itself. */
export const counted = '⟨#⟩'

/** No report is longer: what has more is made to keep us busy. */
export const limits = {
  bytes: 30_000_000,
  letters: 12_000_000,
  blocks: 200_000,
  cells: 1_000_000,
  columns: 256,
  /** Tables inside of tables. A form has one or two. */
  depth: 12,
} as const
