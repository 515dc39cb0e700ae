import type { SheetRow } from '#platform/sheets/sheet.ts'
import { readDay } from '#platform/sheets/typed-cells.ts'
import { readAmount } from '../amount.ts'
import { noStatement, statementInTwoCurrencies } from '../problems.ts'
import { type BankRow, type BankStatement, bankRow, inPieces } from './bank-row.ts'

/** How banks head their columns, in the three languages. The first that fits a heading is what it is. */
const headings = {
  currency: /валюта|currency/iu,
  out: /списан|расход|дебет|шығыс|debit|withdraw/iu,
  in: /поступ|приход|зачисл|кредит|кіріс|credit|deposit/iu,
  bin: /бин|бсн|иин|жсн|\bbin\b|\biin\b/iu,
  purpose: /назначение|мақсаты|purpose|description|details/iu,
  otherParty: /контрагент|получатель|корреспондент|алушы|counterparty|beneficiary|payee|наименование/iu,
  number: /№|номер|нөмір|number|\bno\b/iu,
  on: /дата|күні|date/iu,
  amount: /сумма|сома|amount/iu,
} as const
type Name = keyof typeof headings
type Columns = Partial<Record<Name, number>>

const LOOKED_AT = 40

/** The row of headings: it has a day and an amount, or what went out and what came in. */
export function columnsOf(rows: readonly SheetRow[]): { columns: Columns; after: number } {
  for (const [index, { cells }] of rows.slice(0, LOOKED_AT).entries()) {
    const columns: Columns = {}
    for (const [at, cell] of cells.entries()) {
      const name = (Object.keys(headings) as Name[]).find(
        each => headings[each].test(cell) && columns[each] === undefined,
      )
      if (name) columns[name] = at
    }
    const money = columns.amount !== undefined || (columns.out !== undefined && columns.in !== undefined)
    if (columns.on !== undefined && money) return { columns, after: index + 1 }
  }
  throw noStatement({ why: '' })
}

/** A statement as separated values. Rows without a day, such as totals, are none of it. */
export async function readSeparated(rows: readonly SheetRow[], today: string): Promise<BankStatement> {
  const { columns, after } = columnsOf(rows)
  const currencies = new Set<string>()
  const read: BankRow[] = []
  for await (const { row, cells } of inPieces(rows.slice(after))) {
    const cell = (name: Name) => (columns[name] === undefined ? '' : (cells[columns[name]!] ?? '').trim())
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
