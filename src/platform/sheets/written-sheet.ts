/** What a column holds: it decides how its cells are written and shown. Money is whole tenge. */
export type ColumnKind = 'text' | 'number' | 'money' | 'day' | 'clock' | 'instant'

export type SheetColumn = {
  readonly heading: string
  /** Text when absent. Days are `2020-03-05`, clocks `14:30`, instants `2020-03-05T14:30` on the office's clock. */
  readonly kind?: ColumnKind
  /** In letters, as a sheet measures it. */
  readonly width?: number
}

export type Cell = string | number | null

/** A table to be given out. Its rows are made while they are written: there may be a million. */
export type WrittenSheet = {
  readonly name: string
  readonly columns: readonly SheetColumn[]
  readonly rows: AsyncIterable<readonly Cell[]> | Iterable<readonly Cell[]>
}

/**
 * A text that a spreadsheet would take for a formula: whoever typed it into our forms could make the reader's program
 * do something. The wide signs are the same in East Asian programs.
 */
export const looksLikeFormula = (text: string) => /^[=+\-@\t\r\n＝＋－＠]/.test(text)

/** Text is gathered into pieces of about this size before it is packed and sent. */
export const PIECE_LENGTH = 64 * 1024

/** Many small texts as fewer bigger ones. */
export async function* gathered(texts: AsyncIterable<string> | Iterable<string>): AsyncGenerator<string> {
  let piece = ''
  for await (const text of texts) {
    piece += text
    if (piece.length < PIECE_LENGTH) continue
    yield piece
    piece = ''
  }
  if (piece) yield piece
}
