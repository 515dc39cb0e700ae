import type { Sql } from '#platform/database.ts'
import { amountOf } from '#platform/fact.ts'
import { notFound } from '#platform/problem.ts'
import type { Call } from '#platform/routes.ts'
import { modelOf, type Printing, printing } from '../build-model.ts'
import { countedParts, type Definition } from '../figures/definition.ts'
import { measure } from '../figures/measure.ts'
import type { ReportModel } from '../model.ts'
import type { LedgerLine, listLedger } from './contract.ts'
import { ledgerLines, type SummedRows } from './lines.ts'
import { placesOf } from './places.ts'

type Asked = Pick<Call<typeof listLedger>, 'params' | 'language' | 'services'>

/** The whole ledger of the report as it is counted now, in the language that it is printed in. */
export async function ledgerOf(sql: Sql, { params, language, services }: Asked): Promise<LedgerLine[]> {
  const print = await printing(sql, params.programme, services.facts, language, services.today())
  if (!print) throw notFound()
  const model = modelOf(print, services.secrets)
  return ledgerLines(model, print, await summedRows(sql, params.programme, printed(model, print)))
}

/** Of all figures that a text could name, those that the form prints. */
function printed(model: ReportModel, { definitions }: Printing): Definition[] {
  const names = new Set([...placesOf(model)].flatMap(spot => ('figure' in spot ? [spot.figure.name] : [])))
  return [...names].flatMap(name => definitions.get(name) ?? [])
}

/** The rows of sums and averages are counted over the same source and filters as their amounts. */
async function summedRows(sql: Sql, programme: string, definitions: readonly Definition[]): Promise<SummedRows> {
  const summed = countedParts(definitions).filter(({ fact, filters }) => amountOf(fact, sql, filters))
  const asRows = summed.map(part => ({ part, fact: { ...part.fact, measure: 'rows' as const }, filters: part.filters }))
  const counts = await measure(sql, programme, asRows)
  return new Map(asRows.map(asked => [asked.part, counts.get(asked) ?? 0]))
}
