import type { Sql } from '#platform/database.ts'
import type { Download } from '#platform/endpoint.ts'
import type { Call } from '#platform/routes.ts'
import type { exportOrders } from '../expense-contract.ts'
import { type Order, ordersText } from '../statement/orders.ts'

const MOST = 20_000

/** Expenses as payment orders for 1C: who keeps the books has them there without typing. What came back is none. */
export async function ordersFile(sql: Sql, call: Call<typeof exportOrders, { id: string }>): Promise<Download> {
  const { params, search, services } = call
  const [payer] = await sql<{ name: string; bin: string | null; account: string }[]>`
    select o.name, o.bin, coalesce((select account from statements s
      where s.programme = ${params.programme} and account <> '' order by started_at desc limit 1), '') as account from organisations o`
  const orders = await sql<Order[]>`
    select e.spent_on as "on", e.amount, coalesce(i.name, e.supplier_name) as name, coalesce(i.bin, e.supplier_bin) as bin,
      e.what || ', ' || e.document as purpose
    from expenses e left join institutions i on i.organisation = e.organisation and i.id = e.supplier
    where e.programme = ${params.programme} and e.amount > 0
      and ${search.from ? sql`e.spent_on >= ${search.from}` : sql`true`} and ${search.to ? sql`e.spent_on <= ${search.to}` : sql`true`}
    order by e.spent_on, e.id limit ${MOST}`
  const text = ordersText({ ...payer!, made: services.today() }, orders)
  return { name: `kl_to_1c ${services.today()}.txt`, mediaType: 'text/plain', body: Buffer.from(text) }
}
