import type { Sql } from '#platform/database.ts'
import type { SearchOf } from '#platform/endpoint.ts'
import type { listPayments, Payment, Statement } from '../payment-contract.ts'
import { payrollMatches, payrollSuggestions } from './payroll-suggestions.ts'

/** Days before and after which a payment is hardly that expense's. */
const BEFORE = 120
const AFTER = 60
const SUGGESTED = 3

const columns = (sql: Sql) => sql`
  p.id, p.programme, p.paid_on, p.number, p.amount, p.tiyn, p.other_party, p.other_bin, p.purpose, p.aside, p.matched,
  coalesce((select jsonb_agg(jsonb_build_object('expense', e.id, 'what', e.what, 'supplierName', coalesce(i.name, e.supplier_name),
      'document', e.document, 'spentOn', e.spent_on, 'amount', m.amount) order by m.matched_at)
    from payment_matches m join expenses e on e.organisation = m.organisation and e.id = m.expense
    left join institutions i on i.organisation = e.organisation and i.id = e.supplier
    where m.organisation = p.organisation and m.payment = p.id), '[]') as matches,
  case when p.open then coalesce((select jsonb_agg(to_jsonb(s) - 'score' order by s.score desc, s."spentOn") from (
    select e.id as expense, e.what, coalesce(i.name, e.supplier_name) as "supplierName", e.document, e.spent_on as "spentOn",
      e.amount - e.paid as amount, f.because, cardinality(f.because) * 100 - abs(p.paid_on - e.spent_on) as score
    from expenses e left join institutions i on i.organisation = e.organisation and i.id = e.supplier
    cross join lateral (select array_remove(array[
      case when e.amount - e.paid = p.amount - p.matched then 'amount' end,
      case when coalesce(i.bin, e.supplier_bin) = p.other_bin then 'bin' end,
      case when fold(coalesce(i.name, e.supplier_name)) = fold(p.other_party) then 'name' end], null) as because) f
    where e.organisation = p.organisation and e.programme = p.programme and e.paid <> e.amount and sign(e.amount) = sign(p.amount)
      and e.spent_on between p.paid_on - ${BEFORE}::int and p.paid_on + ${AFTER}::int and cardinality(f.because) > 0
    order by score desc limit ${SUGGESTED}) s), '[]') else '[]' end as suggestions,
  ${payrollMatches(sql)} as payroll_matches,
  case when p.open then ${payrollSuggestions(sql, SUGGESTED)} else '[]' end as payroll_suggestions
  from payments p`

type Asked = SearchOf<typeof listPayments>

export async function paymentsPage(sql: Sql, programme: string, { show, after, limit }: Asked) {
  const shown = { open: sql`p.open`, matched: sql`p.aside is null and not p.open`, aside: sql`p.aside is not null` }[
    show
  ]
  const rows = await sql<Payment[]>`
    select ${columns(sql)} where p.programme = ${programme} and ${shown}
      and ${after ? sql`(p.paid_on, p.id) < (select paid_on, id from payments where id = ${after})` : sql`true`}
    order by p.paid_on desc, p.id desc limit ${limit + 1}`
  const items = rows.slice(0, limit)
  return { items, next: rows.length > limit ? items.at(-1)!.id : null }
}

export async function paymentById(sql: Sql, id: string): Promise<Payment | undefined> {
  const [payment] = await sql<Payment[]>`select ${columns(sql)} where p.id = ${id}`
  return payment
}

export const statementsOf = (sql: Sql, of: { programme: string } | { id: string }) => sql<Statement[]>`
  select s.id, s.file_name, s.account, s.starts_on, s.ends_on, s.rows, s.added, s.job, s.started_at, m.name as started_by
  from statements s join members m on m.organisation = s.organisation and m.id = s.started_by
  where ${'programme' in of ? sql`s.programme = ${of.programme}` : sql`s.id = ${of.id}`} order by s.started_at desc, s.id limit 100`
