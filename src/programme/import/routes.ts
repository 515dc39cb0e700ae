import type { Sql } from '#platform/database.ts'
import { command, query, type Route } from '#platform/routes.ts'
import * as contract from '../import-contract.ts'
import { programmeForChange } from '../queries/read-programme.ts'
import { importPlan } from './import-plan.ts'
import { judgedSheet, previewOf } from './preview-import.ts'
import { rejectedSheet, templateSheet } from './write-sheet.ts'

const programme = async (sql: Sql, { params }: { params: { id: string } }) => {
  const [found] = await sql<{ id: string }[]>`select id from programmes where id = ${params.id}`
  return found
}

export const importRoutes: readonly Route[] = [
  query(contract.planTemplate, {
    run: async (_sql, { search, language }) => templateSheet(search.language ?? language),
  }),
  query(contract.previewImport, {
    subject: programme,
    run: async (sql, { params, search, ...call }) => {
      const { rows } = await judgedSheet(sql, { programme: params.id, file: search.file, ...call })
      return previewOf(rows, call.language)
    },
  }),
  query(contract.rejectedRows, {
    subject: programme,
    run: async (sql, { params, search, ...call }) => {
      const { rows } = await judgedSheet(sql, { programme: params.id, file: search.file, ...call })
      return rejectedSheet(rows, search.language ?? call.language)
    },
  }),
  command(contract.importPlan, { subject: (sql, { params }) => programmeForChange(sql, params.id), run: importPlan }),
]
