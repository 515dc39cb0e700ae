import type { PayrollPart } from '#money/rules.ts'
import type { Sql } from '#platform/database.ts'
import { type Association, idAt, idOf } from './founding.ts'
import { bought, months, returned } from './money-rows.ts'

const GRANT = 3_245_462
/** Last acts of the year, and the last taxes, which nobody has matched with their payments yet. */
const UNMATCHED = [
  'Акт выполненных работ № 17',
  'Акт выполненных работ № 18',
  'Счёт-фактура № 658',
  'Социальный налог за ноябрь',
  'Социальные отчисления за ноябрь',
]

export const expenseId = (organisation: string, index: number) =>
  idAt(Date.parse(bought[index]!.on) + index, organisation, 'expense', index)
const payrollId = (organisation: string, month: string) => idOf(organisation, 'payroll', month)

type BankLine = {
  readonly on: string
  readonly amount: number
  readonly name: string
  readonly purpose: string
  readonly bin?: string | null
  readonly aside?: 'grant' | 'return'
  readonly expense?: number
  /** Parts of a month's wages. */
  readonly month?: string
  readonly pays?: readonly (readonly [part: PayrollPart, amount: number])[]
}

/** What the bank's statement of the year says: the grant came in, and almost every payment is matched with what it paid. */
export async function layPayments(sql: Sql, { organisation, programme, member }: Association) {
  const statement = idOf(organisation, 'statement', 2020)
  const lines = await paymentsOf2020(sql)
  const own = { organisation, programme }
  await sql`insert into statements ${sql({
    ...{ ...own, id: statement, file_name: 'kl_to_1c_2020.txt', account: 'KZ758562203100000027' },
    ...{ started_by: member.accountant, starts_on: '2020-03-02', ends_on: '2020-11-30' },
    ...{ rows: lines.length, added: lines.length },
    ...{ started_at: '2020-11-30T10:00:00+06:00', taken_at: '2020-11-30T10:00:02+06:00' },
  })}`
  const payment = (index: number) => idAt(Date.parse(lines[index]!.on) + index, organisation, 'payment', index)
  await sql`insert into payments ${sql(
    lines.map(({ on, amount, name, bin = null, purpose, aside = null }, index) => ({
      ...{ ...own, id: payment(index), statement, key: Buffer.from(idOf(organisation, 'payment', index)), paid_on: on },
      ...{ number: String(index + 1), amount, other_party: name, other_bin: bin, purpose, aside },
    })),
  )}`
  const matched = lines.flatMap((line, index) =>
    UNMATCHED.some(unmatched => line.purpose.includes(unmatched))
      ? []
      : [{ ...line, by: { organisation, payment: payment(index), matched_by: member.accountant } }],
  )
  await sql`insert into payment_matches ${sql(
    matched.flatMap(({ expense, amount, by }) =>
      expense === undefined ? [] : [{ ...by, expense: expenseId(organisation, expense), amount }],
    ),
  )}`
  await sql`insert into payroll_matches ${sql(
    matched.flatMap(({ month, pays = [], by }) =>
      pays.map(([part, amount]) => ({ ...by, payroll: payrollId(organisation, month!), part, amount })),
    ),
  )}`
}

async function paymentsOf2020(sql: Sql): Promise<BankLine[]> {
  const paid = bought.map(({ on, amount, what, document, supplier }, expense) => ({
    ...{ on, amount, name: supplier.name, bin: supplier.bin ?? null, purpose: `${what}, ${document}`, expense },
  }))
  const wages = await sql<Month[]>`
    select to_char(m.month, 'YYYY-MM') as month, sum(gross) as gross, sum(round(gross * 0.1)) as pension, sum(round(gross * 0.01)) as own_medical,
      sum(social_tax) as social_tax, sum(social_contributions) as social_contributions, sum(medical_insurance) as medical_insurance
    from payroll_months m join payroll_rows r on r.organisation = m.organisation and r.payroll = m.id group by m.month order by m.month`
  const operator = 'НАО «Центр поддержки гражданских инициатив»'
  const grant = { on: '2020-03-05', amount: -GRANT, name: operator, purpose: 'Грант по договору № 27-ПГ' }
  const left = { on: returned.on, amount: returned.amount, name: operator }
  const lines: BankLine[] = [
    { ...grant, aside: 'grant' },
    ...paid,
    ...wages.flatMap(paymentsOfMonth),
    { ...left, purpose: 'Возврат неиспользованного остатка гранта', aside: 'return' },
  ]
  return lines.toSorted((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0))
}

type Month = {
  readonly month: string
  readonly gross: number
  readonly pension: number
  readonly ownMedical: number
  readonly socialTax: number
  readonly socialContributions: number
  readonly medicalInsurance: number
}
/** Of the chair's wage, after what is deducted for everybody. */
const INCOME_TAX = 111

/** Wages on the twenty-eighth; the rest by the twentieth of the next month, the last one before the programme ends. */
function paymentsOfMonth(sums: Month): BankLine[] {
  const { month, gross, pension, ownMedical, socialTax, socialContributions, medicalInsurance } = sums
  const name = new Intl.DateTimeFormat('ru', { month: 'long' }).format(new Date(`${month}-15`))
  const next = months[months.indexOf(month) + 1]
  const due = next ? `${next}-20` : '2020-11-30'
  const line = (on: string, to: string, what: string, ...pays: [PayrollPart, number][]): BankLine => ({
    ...{ on, name: to, purpose: `${what} за ${name} 2020 г.`, month, pays },
    amount: pays.reduce((sum, [, amount]) => sum + amount, 0),
  })
  const fund = 'ГК «Правительство для граждан»'
  const revenue = 'Управление государственных доходов'
  return [
    line(`${month}-28`, 'Работники', 'Заработная плата', ['wages', gross - pension - ownMedical - INCOME_TAX]),
    line(due, fund, 'Обязательные пенсионные взносы', ['wages', pension]),
    line(due, revenue, 'ИПН', ['wages', INCOME_TAX]),
    line(due, revenue, 'Социальный налог', ['social_tax', socialTax]),
    line(due, fund, 'Социальные отчисления', ['social_contributions', socialContributions]),
    line(due, fund, 'Взносы и отчисления ОСМС', ['medical_insurance', medicalInsurance], ['wages', ownMedical]),
  ]
}
