/** A payment order as 1C takes it. */
export type Order = {
  readonly on: string
  readonly amount: number
  readonly name: string
  readonly bin: string | null
  readonly purpose: string
}
type Payer = { readonly name: string; readonly bin: string | null; readonly account: string; readonly made: string }

const day = (iso: string) => iso.split('-').reverse().join('.')
/** A value is one line: whatever breaks one would begin another field. */
const line = (value: string) => value.replace(/\s+/g, ' ').trim()

/** The exchange format of 1C with client banks, in the form that Kazakh banks and 1C read (2.00, UTF-8). */
export function ordersText(payer: Payer, orders: readonly Order[]): string {
  const days = orders.map(({ on }) => on).toSorted()
  const head = [
    ['1CClientBankExchange'],
    ['ВерсияФормата', '2.00'],
    ['Кодировка', 'UTF8'],
    ['Отправитель', 'Quqyq'],
    ['ДатаСоздания', day(payer.made)],
    ['ДатаНачала', day(days[0] ?? payer.made)],
    ['ДатаКонца', day(days.at(-1) ?? payer.made)],
    ['РасчСчет', payer.account],
  ]
  const documents = orders.flatMap((order, index) => [
    ['СекцияДокумент', 'ПлатежноеПоручение'],
    ['НомерДокумента', String(index + 1)],
    ['ДатаДокумента', day(order.on)],
    ['Сумма', `${order.amount}.00`],
    ['Валюта', 'KZT'],
    ['ПлательщикНаименование', payer.name],
    ['ПлательщикБИН_ИИН', payer.bin ?? ''],
    ['ПлательщикИИК', payer.account],
    ['ПолучательНаименование', order.name],
    ['ПолучательБИН_ИИН', order.bin ?? ''],
    ['НазначениеПлатежа', order.purpose],
    ['КонецДокумента'],
  ])
  return [...head, ...documents, ['КонецФайла'], []].map(field => field.map(line).join('=')).join('\r\n')
}
