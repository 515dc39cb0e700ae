import type { Sql } from '#platform/database.ts'
import type { ReplyOf } from '#platform/endpoint.ts'
import { uploadedBytes } from '#platform/files/uploaded-bytes.ts'
import { say } from '#platform/language.ts'
import { Problem } from '#platform/problem.ts'
import type { Call } from '#platform/routes.ts'
import { readSheet } from '#platform/sheets/read-sheet.ts'
import { wholeTenge } from '../amount.ts'
import type { readStatement as reading, StatementTable } from '../payment-contract.ts'
import { statementColumnsAreUnclear } from '../problems.ts'
import { isClear, readSeparated } from '../statement/csv-statement.ts'
import { isExchange } from '../statement/exchange-text.ts'
import { layoutsKnown, tableOf } from '../statement/table-columns.ts'

const limits = { packed: 60_000_000, unpacked: 500_000_000, rows: 200_000, columns: 60, first: 200 }
const SHOWN = 4

/** A first look at a statement: which column is what, and the first lines as they would be understood. */
export async function statementTable(
  sql: Sql,
  { input, actor, services, language }: Call<typeof reading, { id: string }>,
): Promise<ReplyOf<typeof reading>> {
  const bytes = await uploadedBytes(sql, services, actor.organisation, input.file)
  if (isExchange(bytes)) return { table: null }
  const { rows } = await readSheet(bytes, { limits })
  const { body, found } = tableOf(rows, await layoutsKnown(sql))
  const columns = input.columns ?? found.columns
  const understood: Pick<StatementTable, 'first' | 'wrong'> = { first: [], wrong: null }
  try {
    if (!isClear(columns)) throw statementColumnsAreUnclear()
    const read = await readSeparated(body, columns, services.today())
    understood.first = read.rows.slice(0, SHOWN).map(({ on, tiyn, otherParty, purpose }) => ({
      ...{ paidOn: on, amount: wholeTenge(tiyn), otherParty, purpose },
    }))
  } catch (error) {
    if (!(error instanceof Problem)) throw error
    understood.wrong = say(error.words, language, error.values)
  }
  return { table: { ...found, columns, ...understood } }
}
