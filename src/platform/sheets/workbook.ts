import { Readable } from 'node:stream'
import type { Download } from '../endpoint.ts'
import { writeCsv } from './write-csv.ts'
import { writeXlsx } from './write-xlsx.ts'
import type { WrittenSheet } from './written-sheet.ts'

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

/** Tables as a file to save, made while it is sent: who reads slowly, or stops, slows or stops the making. */
export const workbook = (name: string, sheets: readonly WrittenSheet[]): Download => ({
  name: `${name}.xlsx`,
  mediaType: XLSX,
  body: Readable.from(writeXlsx(sheets), { objectMode: false }),
})

/** The same of one table as CSV. */
export const csvFile = (name: string, sheet: WrittenSheet): Download => ({
  name: `${name}.csv`,
  mediaType: 'text/csv; charset=utf-8',
  body: Readable.from(writeCsv(sheet), { objectMode: false }),
})
