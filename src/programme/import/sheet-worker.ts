import { parentPort, workerData } from 'node:worker_threads'
import ExcelJS from 'exceljs'
import { unzip } from '#platform/documents/unzip.ts'

/** What the reader of a workbook is told about it. */
export type SheetLimits = { packed: number; unpacked: number; rows: number; columns: number; cell: number }
export type SheetRow = { row: number; cells: string[] }
export type SheetAnswer = { rows: SheetRow[] } | { refused: 'unreadable' | 'too_big' }

/*
 * Reads a workbook in a thread of its own, because the library hangs on some real files: whoever started the thread
 * ends it after a while. The archive's sizes are checked before the library sees it.
 */
const { bytes, limits } = workerData as { bytes: Uint8Array; limits: SheetLimits }
parentPort!.postMessage(await read())

async function read(): Promise<SheetAnswer> {
  try {
    const entries = unzip(bytes, {
      packed: limits.packed,
      unpacked: limits.unpacked,
      entries: 500,
      ratio: 200,
      smallEnough: 1_000_000,
    })
    if (!entries.has('xl/workbook.xml')) return { refused: 'unreadable' }
  } catch (error) {
    return { refused: (error as { code?: string }).code === 'word_too_big' ? 'too_big' : 'unreadable' }
  }
  const workbook = new ExcelJS.Workbook()
  await workbook.xlsx.load(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer)
  const sheet = workbook.worksheets.find(({ state }) => state === 'visible')
  if (!sheet) return { refused: 'unreadable' }
  if (sheet.actualRowCount > limits.rows) return { refused: 'too_big' }
  const rows: SheetRow[] = []
  sheet.eachRow({ includeEmpty: false }, (row, number) => {
    const cells = Array.from({ length: Math.min(limits.columns, row.cellCount) }, (_, index) =>
      textOf(row.getCell(index + 1).value),
    )
    if (cells.some(Boolean)) rows.push({ row: number, cells: cells.map(cell => cell.slice(0, limits.cell)) })
  })
  return { rows }
}

/** A cell as the reader of the sheet sees it; a date as an ISO day, a formula as its last result. */
function textOf(value: ExcelJS.CellValue): string {
  if (value === null || value === undefined) return ''
  if (value instanceof Date) return value.toISOString().slice(0, 10)
  if (typeof value !== 'object') return String(value).trim()
  if ('richText' in value)
    return value.richText
      .map(run => run.text)
      .join('')
      .trim()
  if ('result' in value) return textOf(value.result as ExcelJS.CellValue)
  if ('text' in value) return textOf(value.text as ExcelJS.CellValue)
  return ''
}
