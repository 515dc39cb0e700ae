import { decodeText } from '#platform/sheets/text-encoding.ts'
import { readDay } from '#platform/sheets/typed-cells.ts'
import { readAmount } from '../amount.ts'
import { noStatement, statementInTwoCurrencies } from '../problems.ts'
import { type BankRow, type BankStatement, bankRow, inPieces } from './bank-row.ts'

const MARK = '1CClientBankExchange'

/** Whether bytes are 1C's exchange with a client bank: its first line says so, in every encoding. */
export const isExchange = (bytes: Uint8Array) =>
  Buffer.from(bytes.subarray(0, 80)).toString('latin1').replaceAll('\0', '').includes(MARK)

/** The file says itself which encoding it has; what says DOS is DOS's, anything else shows by its bytes. */
function textOf(bytes: Uint8Array): string {
  const head = Buffer.from(bytes.subarray(0, 400)).toString('latin1')
  const text = /=DOS\s/.test(head) ? new TextDecoder('ibm866').decode(bytes) : decodeText(bytes)
  if (text === undefined) throw noStatement({ why: '' })
  return text
}

type Document = Readonly<Record<string, string>>

/** Documents of the file one by one, as their fields. A value may have «=» in it; what stands in no document is the head's. */
function* documentsOf(text: string, head: Record<string, string>): Generator<Document> {
  let document: Record<string, string> | undefined
  for (const found of text.matchAll(/^\ufeff?([^=\r\n]+)(?:=([^\r\n]*))?\r?$/gm)) {
    const [name, value] = [found[1]!.trim(), (found[2] ?? '').trim()]
    if (name === 'СекцияДокумент') document = {}
    else if (name === 'КонецДокумента') {
      if (document) yield document
      document = undefined
    } else if (document) document[name] = value
    else head[name] ??= value
  }
}

export async function readExchange(bytes: Uint8Array, today: string): Promise<BankStatement> {
  const head: Record<string, string> = {}
  const rows: BankRow[] = []
  const currencies = new Set<string>()
  for await (const document of inPieces(documentsOf(textOf(bytes), head))) {
    const currency = document.Валюта?.toUpperCase()
    if (currency && !['KZT', '398'].includes(currency)) currencies.add(currency)
    rows.push(rowOf(document, head.РасчСчет ?? '', today, rows.length + 1))
  }
  if (currencies.size > 0) throw statementInTwoCurrencies({ currencies: [...currencies].join(', ') })
  if (rows.length === 0) throw noStatement({ why: '' })
  return { account: head.РасчСчет ?? '', rows }
}

const filled = (document: Document, ...names: readonly string[]) =>
  names.map(name => document[name]).find(Boolean) ?? ''

function rowOf(document: Document, account: string, today: string, index: number): BankRow {
  const on = readDay(filled(document, 'ДатаОперации', 'ДатаСписано', 'ДатаПоступило', 'ДатаДокумента'), {
    until: today,
  })
  const { out, amount } = movement(document, account)
  const read = readAmount(amount)
  if (!on || 'fault' in read) throw noStatement({ why: `№ ${index}.` })
  const side = out ? 'Получатель' : 'Плательщик'
  return bankRow({
    on,
    number: document.НомерДокумента ?? '',
    tiyn: out ? Math.abs(read.tiyn) : -Math.abs(read.tiyn),
    otherParty: filled(document, `${side}Наименование`, `${side}1`, side),
    otherBin: filled(document, `${side}БИН_ИИН`, `${side}ИНН`) || null,
    purpose: document.НазначениеПлатежа ?? '',
  })
}

/** Whether it went out: the sum says so by its name, or the account that paid is our own, or the day of leaving is there. */
function movement(document: Document, account: string): { out: boolean; amount: string } {
  if (document.СуммаРасход) return { out: true, amount: document.СуммаРасход }
  if (document.СуммаПриход) return { out: false, amount: document.СуммаПриход }
  const payer = filled(document, 'ПлательщикИИК', 'ПлательщикСчет', 'ПлательщикРасчСчет')
  const payee = filled(document, 'ПолучательИИК', 'ПолучательСчет', 'ПолучательРасчСчет')
  const incoming = (account !== '' && payee === account && payer !== account) || Boolean(document.ДатаПоступило)
  return { out: !incoming, amount: document.Сумма ?? '' }
}
