import { type ZipPart, zipped } from '../zip-stream.ts'
import { type Cell, gathered, type SheetColumn, type WrittenSheet } from './written-sheet.ts'
import { cellXml, headingXml, styleOf } from './xlsx-cells.ts'
import { bookParts, sheetPath } from './xlsx-parts.ts'

/** A sheet holds 1,048,576 rows, and a part of an archive 4 GB: what is more goes on in the next sheet. */
const limits = { rows: 1_000_000, characters: 1_500_000_000 }

/**
 * An Excel workbook while its rows are being made. One row after the other is written and forgotten, so a million take
 * no more memory than ten. Texts are texts, whatever they begin with.
 */
export const writeXlsx = (sheets: readonly WrittenSheet[], most = limits): AsyncGenerator<Uint8Array> =>
  zipped(parts(sheets, most))

/** What is not written yet: the sheet that is full leaves it to the next one. */
type Left = { next: IteratorResult<readonly Cell[]>; readonly source: AsyncIterator<readonly Cell[]> }

async function* parts(sheets: readonly WrittenSheet[], most: typeof limits): AsyncGenerator<ZipPart> {
  const names: string[] = []
  for (const { name, columns, rows } of sheets) {
    const source = each(rows)
    try {
      const left: Left = { next: await source.next(), source }
      for (let part = 1; part === 1 || !left.next.done; part++) {
        names.push(part === 1 ? name : `${name} ${part}`)
        yield { name: sheetPath(names.length), content: gathered(sheetXml(columns, left, names.length === 1, most)) }
      }
    } finally {
      await source.return(undefined)
    }
  }
  yield* bookParts(names)
}

async function* each(rows: WrittenSheet['rows']): AsyncGenerator<readonly Cell[]> {
  yield* rows
}

async function* sheetXml(
  columns: readonly SheetColumn[],
  left: Left,
  first: boolean,
  most: typeof limits,
): AsyncGenerator<string> {
  const letters = columns.map((_, at) => columnLetters(at))
  const widthsXml = columns.map(
    ({ kind = 'text', width = widths[kind] }, at) =>
      `<col min="${at + 1}" max="${at + 1}" width="${width}" style="${styleOf[kind]}" customWidth="1"/>`,
  )
  yield '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>' +
    '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">' +
    `<sheetViews><sheetView workbookViewId="0"${first ? ' tabSelected="1"' : ''}>` +
    '<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>' +
    `<sheetFormatPr defaultRowHeight="15"/><cols>${widthsXml.join('')}</cols>` +
    `<sheetData><row r="1">${columns.map(({ heading }, at) => headingXml(`${letters[at]}1`, heading)).join('')}</row>`
  let [row, length] = [1, 0]
  while (!left.next.done && row <= most.rows && length < most.characters) {
    const cells = left.next.value
    row++
    const text = `<row r="${row}">${columns.map(({ kind = 'text' }, at) => cellXml(letters[at]! + row, cells[at] ?? null, kind)).join('')}</row>`
    length += text.length
    yield text
    left.next = await left.source.next()
  }
  yield `</sheetData><autoFilter ref="A1:${letters.at(-1)}${row}"/></worksheet>`
}

const widths = { text: 24, number: 12, money: 16, day: 12, clock: 9, instant: 18 } as const

/** 0 is A, 25 Z, 26 AA. */
export const columnLetters = (at: number): string =>
  (at < 26 ? '' : columnLetters(Math.floor(at / 26) - 1)) + String.fromCharCode(65 + (at % 26))
