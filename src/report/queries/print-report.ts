import type { Sql } from '#platform/database.ts'
import { wordToPdf } from '#platform/documents/pdf.ts'
import { fillWord } from '#platform/documents/word.ts'
import type { Download } from '#platform/endpoint.ts'
import type { Language } from '#platform/language.ts'
import type { Services } from '#platform/services.ts'
import { workbook } from '#platform/sheets/workbook.ts'
import { modelOf, printing } from '../build-model.ts'
import { reportData } from '../forms/final-report.ts'
import { iatiActivity } from '../iati/read-activity.ts'
import { reportJson } from '../outputs/report-json.ts'
import { reportSheets } from '../outputs/report-sheets.ts'
import type { WhichReport } from '../versions/which-report.ts'
import { formBytes } from './forms.ts'

export const reportFormats = ['docx', 'pdf', 'xlsx', 'json', 'xml'] as const
export type ReportFormat = (typeof reportFormats)[number]

const mediaTypes = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  pdf: 'application/pdf',
  json: 'application/json; charset=utf-8',
  xml: 'application/xml; charset=utf-8',
} as const satisfies Record<Exclude<ReportFormat, 'xlsx'>, string>

/**
 * The report as a file: the operator's Word form filled with it, that form as PDF, its tables as a workbook, the model
 * itself as JSON, or as an activity of the IATI standard.
 */
export async function printReport(
  sql: Sql,
  id: string,
  format: ReportFormat,
  language: Language,
  services: Services,
  which?: WhichReport,
): Promise<Download | undefined> {
  const print = await printing(sql, id, services.facts, language, services.today(), which && { which })
  if (!print) return undefined
  const model = modelOf(print, services.secrets)
  const name = `${model.head.title.toLowerCase()} ${model.programme}`
  if (format === 'xlsx') return workbook(name, reportSheets(model))
  return { name: `${name}.${format}`, mediaType: mediaTypes[format], body: await body(format) }

  async function body(format: Exclude<ReportFormat, 'xlsx'>): Promise<Uint8Array> {
    if (format === 'json') return Buffer.from(reportJson(model, services.config.url))
    if (format === 'xml') return Buffer.from(await iatiActivity(sql, print!, model))
    const word = fillWord(await formBytes(sql, language, services), reportData(model))
    return format === 'pdf' ? wordToPdf(word) : word
  }
}
