import type { Columns } from '#platform/sheets/columns.ts'
import type { SheetRow } from '#platform/sheets/sheet.ts'
import { readDay } from '#platform/sheets/typed-cells.ts'
import { readAmount } from '../amount.ts'
import type { StatementColumn } from '../payment-contract.ts'
import { noStatement, statementInTwoCurrencies } from '../problems.ts'
import { type BankRow, type BankStatement, bankRow, inPieces } from './bank-row.ts'

/** How banks head their columns, in the three languages. The first that fits a heading is what it is. */
const called: Readonly<Record<StatementColumn, RegExp>> = {
  currency: /валюта|currency/iu,
  out: /списан|расход|дебет|шығыс|debit|withdraw/iu,
  in: /поступ|приход|зачисл|кредит|кіріс|credit|deposit/iu,
  bin: /бин|бсн|иин|жсн|\bbin\b|\biin\b/iu,
  purpose: /назначение|мақсаты|purpose|description|details/iu,
  otherParty: /контрагент|получатель|корреспондент|алушы|counterparty|beneficiary|payee|наименование/iu,
  number: /№|номер|нөмір|number|\bno\b/iu,
  on: /дата|күні|date/iu,
  amount: /сумма|сома|amount/iu,
}

export function recognised(headings: readonly string[]): Columns<StatementColumn> {
  const found: Columns<StatementColumn> = {}
  for (const [at, heading] of headings.entries()) {
    const name = (Object.keys(called) as StatementColumn[]).find(
      each => called[each].test(heading) && found[each] === undefined,
    )
    if (name) found[name] = at
  }
  return found
}

/** A day, and an amount or what went out and what came in: less is no statement. */
export const isClear = ({ on, amount, out, in: incoming }: Columns<StatementColumn>) =>
  on !== undefined && (amount !== undefined || (out !== undefined && incoming !== undefined))

/** The rows under the header of a statement in columns. Rows without a day, such as totals, are none of it. */
export async function readSeparated(
  rows: readonly SheetRow[],
  columns: Columns<StatementColumn>,
  today: string,
): Promise<BankStatement> {
  const currencies = new Set<string>()
  const read: BankRow[] = []
  for await (const { row, cells } of inPieces(rows)) {
    const cell = (name: StatementColumn) => (columns[name] === undefined ? '' : (cells[columns[name]] ?? '').trim())
    const on = readDay(cell('on'), { until: today })
    if (!on) continue
    const currency = cell('currency').toUpperCase()
    if (currency && !/^(KZT|398|ТЕНГЕ|ТЕҢГЕ|₸|ТГ\.?)$/.test(currency)) currencies.add(currency)
    const tiyn = movedBy(cell('out'), cell('in'), cell('amount'), currencies)
    if (tiyn === undefined) throw noStatement({ why: `№ ${row}.` })
    if (tiyn === 0) continue
    read.push(
      bankRow({
        ...{ on, tiyn, number: cell('number'), otherParty: cell('otherParty') },
        ...{ otherBin: cell('bin').replace(/\D/g, '') || null, purpose: cell('purpose') },
      }),
    )
  }
  if (currencies.size > 0) throw statementInTwoCurrencies({ currencies: [...currencies].join(', ') })
  if (read.length === 0) throw noStatement({ why: '' })
  return { account: '', rows: read }
}

/**
 * What went out. Two columns say by themselves which way money went, whatever sign they print; in one column a minus, or
 * brackets, is what went out, as banks mean it.
 */
function movedBy(out: string, incoming: string, amount: string, currencies: Set<string>): number | undefined {
  const read = (text: string): number | undefined => {
    if (/^(|-|–|—)$/.test(text)) return 0
    const found = readAmount(text)
    if ('tiyn' in found) return found.tiyn
    if (found.fault !== 'no_amount') currencies.add(text)
    return found.fault === 'no_amount' ? undefined : 0
  }
  if (out || incoming) {
    const [left, came] = [read(out), read(incoming)]
    return left === undefined || came === undefined ? undefined : Math.abs(left) - Math.abs(came)
  }
  const moved = read(amount)
  return moved === undefined ? undefined : -moved
}
