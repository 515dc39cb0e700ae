import { type Actor, may } from '#platform/actor.ts'
import type { Fragment, Sql } from '#platform/database.ts'
import type { SearchOf } from '#platform/endpoint.ts'
import type { Expense, listExpenses } from '../expense-contract.ts'
import { lineDeviations } from '../rules.ts'
import { budgetLines, moneyRights } from './budget.ts'

const columns = (sql: Sql) => sql`
  e.id, e.programme, e.line, l.title as line_title, e.what, e.supplier, coalesce(i.name, e.supplier_name) as supplier_name,
  coalesce(i.bin, e.supplier_bin) as supplier_bin, e.natural_person, e.document, e.spent_on, e.amount, e.paid, e.file,
  e.consent_number, e.consent_on, e.version
  from expenses e join budget_lines l on l.organisation = e.organisation and l.id = e.line
  left join institutions i on i.organisation = e.organisation and i.id = e.supplier`

/** The name of a supplier who is a person, for who doesn't keep the money. */
const MASKED = '•••••'

const shown = (rows: readonly Omit<Expense, 'may'>[], actor: Actor): Expense[] => {
  const rights = moneyRights(actor)
  const named = may(actor, 'money.payroll.read')
  return rows.map(row => ({ ...row, ...(row.naturalPerson && !named && { supplierName: MASKED }), may: rights }))
}

type Asked = SearchOf<typeof listExpenses>

export async function expensesPage(sql: Sql, programme: string, actor: Actor, { after, limit, ...filter }: Asked) {
  const rows = await sql<Omit<Expense, 'may'>[]>`
    select ${columns(sql)} where e.programme = ${programme} and ${filtered(sql, filter)}
      and ${after ? sql`(e.spent_on, e.id) < (select spent_on, id from expenses where id = ${after})` : sql`true`}
    order by e.spent_on desc, e.id desc limit ${limit + 1}`
  const items = shown(rows.slice(0, limit), actor)
  return { items, next: rows.length > limit ? items.at(-1)!.id : null }
}

function filtered(sql: Sql, { line, lacks }: Pick<Asked, 'line' | 'lacks'>): Fragment {
  const missing = { file: sql`e.file is null`, payment: sql`e.paid <> e.amount` }
  return sql`${line ? sql`e.line = ${line}` : sql`true`} and ${lacks ? missing[lacks] : sql`true`}`
}

export async function expenseById(sql: Sql, id: string, actor: Actor): Promise<Expense | undefined> {
  const rows = await sql<Omit<Expense, 'may'>[]>`select ${columns(sql)} where e.id = ${id}`
  return shown(rows, actor)[0]
}

export async function countLacks(sql: Sql, programme: string, today: string) {
  const [found] = await sql<{ withoutFile: number; openPayments: number }[]>`
    select (select count(*) from expenses where programme = ${programme} and file is null) as without_file,
      (select count(*) from payments where programme = ${programme} and open) as open_payments`
  const [{ over }] = (await sql`select ends_on <= ${today} as over from programmes where id = ${programme}`) as [
    { over: boolean },
  ]
  const deviations = lineDeviations(await budgetLines(sql, { programme }), { over })
  return { ...found!, deviations: deviations.length }
}
