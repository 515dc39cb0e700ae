import {
  AlignmentType,
  BorderStyle,
  HeightRule,
  type IParagraphOptions,
  Paragraph,
  ShadingType,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextDirection,
  TextRun,
  VerticalAlignTable,
  WidthType,
} from 'docx'

/** Twips: Word measures pages and columns in twentieths of a point. */
export const cm = (centimetres: number) => Math.round(centimetres * 567)

type Text = string | TextRun | readonly (string | TextRun)[]

export function paragraph(text: Text, options: Omit<IParagraphOptions, 'children' | 'text'> = {}): Paragraph {
  const runs = typeof text === 'string' || text instanceof TextRun ? [text] : text
  return new Paragraph({ ...options, children: runs.map(run => (typeof run === 'string' ? new TextRun(run) : run)) })
}

export const bold = (text: string) => new TextRun({ text, bold: true })

/** Paragraphs between the tags of a loop, each on a line of its own: these lines are not printed. */
export function looped(name: string, inside: readonly (Paragraph | Table)[], style?: string): (Paragraph | Table)[] {
  const line = (text: string) => paragraph(text, style ? { style } : {})
  return [line(`{#${name}}`), ...inside, line(`{/${name}}`)]
}

/** Text of a section: ordinary paragraphs and items of a list, each with its own look. */
export function narrative(name: string, style?: string): (Paragraph | Table)[] {
  const bullet = paragraph('{bullet}', {
    style: style ? 'TableBullet' : 'ListBullet',
    numbering: { reference: style ? 'table-bullet' : 'bullet', level: 0 },
  })
  return looped(name, [paragraph('{text}', style ? { style } : {}), bullet], style)
}

export type CellOptions = {
  span?: number
  style?: string
  shaded?: boolean
  align?: 'center' | 'right'
  rowSpan?: number
  upwards?: boolean
}

export function cell(content: Text | readonly (Paragraph | Table)[], options: CellOptions = {}): TableCell {
  const { span, rowSpan, style = 'TableText', shaded, align, upwards } = options
  const alignment = align === 'center' ? AlignmentType.CENTER : align === 'right' ? AlignmentType.RIGHT : undefined
  const ready = Array.isArray(content) && (content[0] instanceof Paragraph || content[0] instanceof Table)
  const children = ready
    ? (content as (Paragraph | Table)[])
    : [paragraph(content as Text, { style, ...(alignment && { alignment }) })]
  return new TableCell({
    children: [...children],
    ...(span && { columnSpan: span }),
    ...(rowSpan && { rowSpan }),
    ...(shaded && { shading: { type: ShadingType.CLEAR, color: 'auto', fill: 'EDF2F6' } }),
    ...(upwards && { textDirection: TextDirection.BOTTOM_TO_TOP_LEFT_TO_RIGHT }),
    ...(style === 'TableHead' && { verticalAlign: VerticalAlignTable.CENTER }),
  })
}

/** A heading row: it is repeated at the top of each page and is what screen readers call a header. */
export function headRow(cells: readonly TableCell[], { tall = 0 } = {}): TableRow {
  const height = tall > 0 && { height: { value: tall, rule: HeightRule.ATLEAST } }
  return new TableRow({ children: [...cells], tableHeader: true, cantSplit: true, ...height })
}

export const headCell = (text: string, options: CellOptions = {}) =>
  cell(text, { style: 'TableHead', shaded: true, align: 'center', ...options })

export function row(cells: readonly TableCell[], { long = false } = {}): TableRow {
  return new TableRow({ children: [...cells], cantSplit: !long })
}

const line = { style: BorderStyle.SINGLE, size: 4, color: '8A97A3' }
const none = { style: BorderStyle.NONE, size: 0, color: 'auto' }

export function table(widths: readonly number[], rows: readonly TableRow[], { lines = true } = {}): Table {
  const border = lines ? line : none
  return new Table({
    rows: [...rows],
    columnWidths: [...widths],
    width: { size: widths.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
    layout: TableLayoutType.FIXED,
    margins: { left: cm(0.12), right: cm(0.12), top: cm(0.05), bottom: cm(0.05) },
    borders: {
      top: border,
      bottom: border,
      left: border,
      right: border,
      insideHorizontal: border,
      insideVertical: border,
    },
  })
}

/** A cell of the sign-off: a line to write on where the value is empty. */
export function lineCell(text: string): TableCell {
  return new TableCell({
    children: [paragraph(text, { alignment: AlignmentType.CENTER, keepNext: true })],
    borders: { bottom: { ...line, color: '000000' } },
    verticalAlign: VerticalAlignTable.BOTTOM,
  })
}
