import type { Sql } from '#platform/database.ts'
import { uploadedBytes } from '#platform/files/uploaded-bytes.ts'
import type { Call } from '#platform/routes.ts'
import { readSheet } from '#platform/sheets/read-sheet.ts'
import { workbook } from '#platform/sheets/workbook.ts'
import type { SurveyWithForm } from '../contract.ts'
import { Form } from '../form-contract.ts'
import { noXlsForm } from '../problems.ts'
import { formFaults } from '../rules.ts'
import { formOfSheets } from '../xlsform/form-of-sheets.ts'
import { heads, sheetsOfForm } from '../xlsform/sheets-of-form.ts'
import { tableOf } from '../xlsform/table.ts'
import type { readXlsForm as reading } from '../xlsform-contract.ts'

const limits = { packed: 10_000_000, unpacked: 50_000_000, rows: 5000, columns: 200 }

export function xlsFormOf({ form, title, number }: SurveyWithForm) {
  const sheets = sheetsOfForm(form, title)
  return workbook(
    `${title.ru} v${number}`,
    (['survey', 'choices', 'settings'] as const).map(name => ({
      name,
      columns: heads[name].map(heading => ({ heading })),
      rows: sheets[name],
    })),
  )
}

/** The sheet `survey` and its choices, wherever they stand in the book. */
export async function readXlsForm(
  sql: Sql,
  { search, actor, services }: Pick<Call<typeof reading>, 'search' | 'actor' | 'services'>,
) {
  const bytes = await uploadedBytes(sql, services, actor.organisation, search.file)
  const { sheets } = await readSheet(bytes, { limits })
  const table = async (name: string) => {
    const at = sheets.findIndex(sheet => sheet.name.trim().toLowerCase() === name)
    return at < 0 ? undefined : tableOf((await readSheet(bytes, { limits, at })).rows)
  }
  const survey = await table('survey')
  if (!survey) throw noXlsForm()
  const { form, left } = formOfSheets(survey, (await table('choices')) ?? [])
  const read = Form.safeParse(form)
  if (!read.success) throw noXlsForm()
  return { form: read.data, left: [...left], faults: formFaults(read.data) }
}
