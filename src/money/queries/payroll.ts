import type { Actor } from '#platform/actor.ts'
import type { Sql } from '#platform/database.ts'
import type { PayrollMonth, PayrollRow, Rate } from '../payroll-contract.ts'
import { type Charges, chargesOf, ratesOf } from '../rates.ts'
import { moneyRights } from './budget.ts'
import { ratesKnown } from './rates.ts'

type Row = Omit<PayrollMonth, 'sum' | 'anew' | 'may'>

export async function payrollMonths(
  sql: Sql,
  of: { programme: string } | { id: string },
  actor: Actor,
): Promise<PayrollMonth[]> {
  const rows = await sql<Row[]>`
    select m.id, m.programme, to_char(m.month, 'YYYY-MM') as month, m.document, m.file, m.version,
      (select jsonb_agg(jsonb_build_object('name', r.name, 'post', r.post, 'pensioner', r.pensioner, 'gross', r.gross, 'socialTax', r.social_tax,
        'socialContributions', r.social_contributions, 'medicalInsurance', r.medical_insurance) order by r.position)
       from payroll_rows r where r.organisation = m.organisation and r.payroll = m.id) as rows,
      (select coalesce(jsonb_agg(to_jsonb(d)), '[]') from dues_of_payroll(m.organisation, m.id) d) as dues
    from payroll_months m where ${'programme' in of ? sql`m.programme = ${of.programme}` : sql`m.id = ${of.id}`}
    order by m.month limit 200`
  const known = await ratesKnown(sql, actor)
  const rights = moneyRights(actor)
  return rows.map(row => {
    const sum = sumOf(row.rows)
    return { ...row, sum, anew: computedAnew(row, known, sum), may: rights }
  })
}

export async function payrollById(sql: Sql, id: string, actor: Actor): Promise<PayrollMonth | undefined> {
  const [month] = await payrollMonths(sql, { id }, actor)
  return month
}

type Sum = Charges & { readonly gross: number }
const sumOf = (rows: readonly Sum[]): Sum => {
  const sum = (of: keyof Sum) => rows.reduce((all, row) => all + row[of], 0)
  return {
    gross: sum('gross'),
    socialTax: sum('socialTax'),
    socialContributions: sum('socialContributions'),
    medicalInsurance: sum('medicalInsurance'),
  }
}

/** A rate that was put right later leaves written months as they are, and says so. */
function computedAnew({ month, rows }: Row, known: readonly Rate[], sum: Sum): Sum | null {
  const found = ratesOf(known, `${month}-01`)
  if ('missing' in found) return null
  const anew = sumOf(
    rows.map(({ gross, pensioner }: PayrollRow) => ({ gross, ...chargesOf(gross, pensioner, found.rates) })),
  )
  return JSON.stringify(anew) === JSON.stringify(sum) ? null : anew
}
