import { readFile } from 'node:fs/promises'
import { buffer } from 'node:stream/consumers'
import type { Sql } from '#platform/database.ts'
import type { Language } from '#platform/language.ts'
import { languages } from '#platform/language.ts'
import type { Services } from '#platform/services.ts'

type FormRow = {
  id: string
  language: Language
  hash: string
  organisation: string
  uploadedBy: string
  uploadedAt: string
}

const latest = (sql: Sql, language: Language | null) => sql<FormRow[]>`
  select distinct on (r.language) r.id, r.language, f.hash, f.organisation, m.name as uploaded_by, r.uploaded_at
  from report_forms r join files f on f.organisation = r.organisation and f.id = r.file
    left join members m on m.organisation = r.organisation and m.id = r.uploaded_by
  where ${language ? sql`r.language = ${language}` : sql`true`}
  order by r.language, r.uploaded_at desc`

export async function formsInUse(sql: Sql) {
  const rows = await latest(sql, null)
  return languages.map(language => {
    const own = rows.find(row => row.language === language)
    return {
      language,
      own: own !== undefined,
      uploadedBy: own?.uploadedBy ?? null,
      uploadedAt: own?.uploadedAt ?? null,
    }
  })
}

/** The bytes of the form that prints the report: the organisation's own, or ours. */
export async function formBytes(sql: Sql, language: Language, services: Pick<Services, 'files'>): Promise<Uint8Array> {
  const [own] = await latest(sql, language)
  if (!own) return readFile(new URL(`../../../forms/final-report.${language}.docx`, import.meta.url))
  const stream = await services.files.get(own.organisation, own.hash)
  if (!stream) throw new Error(`the bytes of form ${own.id} are missing`)
  return buffer(stream)
}
