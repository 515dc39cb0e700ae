import type { Sql } from '#platform/database.ts'
import { wordToPdf } from '#platform/documents/pdf.ts'
import { fillWord } from '#platform/documents/word.ts'
import type { Download } from '#platform/endpoint.ts'
import type { Language } from '#platform/language.ts'
import type { Services } from '#platform/services.ts'
import { buildModel } from '../build-model.ts'
import { reportData } from '../forms/final-report.ts'
import { formBytes } from './forms.ts'

export type ReportFormat = 'docx' | 'pdf' | 'json'

const mediaTypes = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  pdf: 'application/pdf',
  json: 'application/json; charset=utf-8',
} as const satisfies Record<ReportFormat, string>

/** The report as a file: the model itself, the operator's Word form filled with it, or that form as PDF. */
export async function printReport(
  sql: Sql,
  id: string,
  format: ReportFormat,
  language: Language,
  services: Services,
): Promise<Download | undefined> {
  const model = await buildModel(sql, id, services.facts, language, services.today())
  if (!model) return undefined
  const body = format === 'json' ? Buffer.from(JSON.stringify(model, null, 2)) : await document()
  return { name: `${model.head.title.toLowerCase()} ${model.programme}.${format}`, mediaType: mediaTypes[format], body }

  async function document() {
    const word = fillWord(await formBytes(sql, language, services), reportData(model!))
    return format === 'pdf' ? wordToPdf(word) : word
  }
}
