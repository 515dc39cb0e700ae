import { writeFile } from 'node:fs/promises'
import { extname } from 'node:path'
import { Language } from '#platform/language.ts'
import { printReport, type ReportFormat, reportFormats } from '#report/queries/print-report.ts'
import { CliRefusal, type Options, WrongUse } from './command.ts'
import { openPlatform, programmeByCode } from './platform.ts'

const formats: readonly string[] = reportFormats

/** Writes the report of a programme to a file; its ending chooses the format. */
export async function report([code]: string[], { to, lang = 'ru' }: Options): Promise<void> {
  const format = typeof to === 'string' ? extname(to).slice(1).toLowerCase() : ''
  if (!formats.includes(format)) throw new WrongUse('--to takes a file that ends in .docx, .pdf, .xlsx, .json or .xml')
  const language = Language.safeParse(lang).data
  if (!language) throw new WrongUse('--lang takes ru, kk or en')
  const opened = await openPlatform()
  try {
    const programme = await programmeByCode(opened, code!)
    if (!programme) throw new CliRefusal(`there is no programme ${code}`)
    const file = await opened.database.inside(
      programme.organisation,
      sql => printReport(sql, programme.id, format as ReportFormat, language, opened.services),
      { readOnly: true },
    )
    await writeFile(to as string, file!.body)
    process.stdout.write(`${to}\n`)
  } finally {
    await opened.close()
  }
}
