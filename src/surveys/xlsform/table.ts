/** A line of a sheet with the sheet's headings. */
export type Line = { readonly row: number; readonly heads: readonly string[]; readonly cells: readonly string[] }
export type Table = readonly Line[]
export type Cells = Readonly<Record<string, string | undefined>>

type SheetLine = { readonly row: number; readonly cells: readonly string[] }

/** The first line of a sheet names its columns. */
export function tableOf(rows: readonly SheetLine[]): Table {
  const [head, ...lines] = rows
  const heads = (head?.cells ?? []).map(cell => cell.trim().replace(/^(label|hint):(?!:)/, '$1::'))
  return lines.map(({ row, cells }) => ({ row, heads, cells }))
}

/** The first filled cell of each heading. */
export function cellsByName({ heads, cells }: Line): Cells {
  const named: Record<string, string> = {}
  for (const [index, head] of heads.entries()) {
    const cell = cells[index]?.trim()
    if (cell) named[head] ??= cell
  }
  return named
}
