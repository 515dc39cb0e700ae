import type { Sql } from '#platform/database.ts'
import { fillWord } from '#platform/documents/word.ts'
import { notFound } from '#platform/problem.ts'
import type { Services } from '#platform/services.ts'
import { paperValues } from '../queries/paper-values.ts'
import { templateVersion } from '../queries/templates.ts'
import { paperData } from '../templates/paper-data.ts'
import type { PaperValues } from '../templates/paper-values.ts'
import { templateBytes } from '../templates/template-bytes.ts'

type Filling = Omit<Parameters<typeof paperValues>[1], 'services'> & {
  readonly template: string
  /** What is typed at the moment, in place of what the case has. */
  readonly told?: PaperValues['dispute'] | undefined
  readonly services: Pick<Services, 'files' | 'secrets' | 'today'>
}

/** The newest version of a template, filled with what is known of a case today. */
export async function fillPaper(sql: Sql, { template: id, told, ...asked }: Filling) {
  const template = await templateVersion(sql, id)
  if (!template) throw notFound()
  const known = await paperValues(sql, asked)
  const values = told ? { ...known, dispute: told } : known
  const data = paperData(values, template.kind, template.language)
  return { template, values, data, docx: fillWord(await templateBytes(template, asked.services.files), data) }
}
