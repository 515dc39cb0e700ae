import { chargesOf, type RateCode, ratesOf } from '#money/rates.ts'
import type { Sql } from '#platform/database.ts'
import type { FileStore } from '#platform/files/store.ts'
import { type Association, idAt, idOf, staff } from './founding.ts'
import { layFile } from './lay-file.ts'
import { bought, budget, letters, months, returned, taxesOverspent, wages } from './money-rows.ts'
import { paper, WORD } from './papers.ts'

/** The year's money: the budget with two letters, what was bought, nine months of wages, and what went back. */
export async function layMoney(sql: Sql, association: Association, files: FileStore): Promise<void> {
  const { organisation } = association
  const line = (key: string) => idOf(organisation, 'budget line', key)
  await layBudget(sql, association, line)
  await layPayroll(sql, association)
  await layExpenses(sql, association, files, line)
  await layPayments(sql, association)
  const { amount, on, document } = returned
  const own = { organisation, id: idOf(organisation, 'balance return'), programme: association.programme }
  await sql`insert into balance_returns ${sql({ ...own, amount, returned_on: on, document })}`
}

const GRANT = 3_245_462
const expenseId = (organisation: string, index: number) =>
  idAt(Date.parse(bought[index]!.on) + index, organisation, 'expense', index)

type LineOf = (key: string) => string

async function layBudget(sql: Sql, { organisation, programme, member }: Association, line: LineOf) {
  await sql`insert into budget_lines ${sql(
    budget.map(({ key, kind, title, planned }, index) => ({
      ...{ organisation, id: line(key), programme, kind, title, planned, plan: planned, position: index + 1 },
      ...(key === 'taxes'
        ? {
            overspent_because: taxesOverspent.because,
            consent_number: taxesOverspent.number,
            consent_on: taxesOverspent.on,
          }
        : { overspent_because: '', consent_number: '', consent_on: null }),
    })),
  )}`
  for (const { number, on, reason, lines } of letters)
    await sql`insert into budget_changes ${sql(
      lines.map(({ key, after }) => ({
        ...{ organisation, id: idOf(organisation, 'budget letter', number), line: line(key), reason },
        ...{ plan_before: budget.find(each => each.key === key)!.planned, plan_after: after },
        ...{ letter_number: number, letter_on: on, changed_by: member.coordinator },
      })),
    )}`
  await sql`insert into savings ${sql(
    budget.flatMap(({ key, saved }) =>
      saved ? [{ organisation, id: idOf(organisation, 'saving', key), line: line(key), ...saved }] : [],
    ),
  )}`
}

type Known = Parameters<typeof ratesOf>[0][number]

/** The accountant has held the rates against the law before the first month. */
async function layPayroll(sql: Sql, { organisation, programme, member }: Association) {
  await sql`update payroll_rates set approved_by = ${member.accountant}, approved_on = '2020-03-05' where in_force_from <= '2020-03-05'`
  const known = await sql<(Known & { code: RateCode })[]>`
    select code, in_force_from, value::float8 as value, certainty, approved_on from payroll_rates`
  for (const [index, month] of months.entries()) {
    const id = idOf(organisation, 'payroll', month)
    const found = ratesOf(known, `${month}-01`)
    if ('missing' in found) throw new Error(`No rates for ${month}`)
    const own = { organisation, id, programme, month: `${month}-01`, document: `Расчётная ведомость № ${index + 1}` }
    await sql`insert into payroll_months ${sql(own)}`
    await sql`insert into payroll_rows ${sql(
      wages.map(({ staff: name, gross, april }, position) => {
        const earned = month === '2020-04' ? april : gross
        const { socialTax, socialContributions, medicalInsurance } = chargesOf(earned, false, found.rates)
        return {
          ...{ organisation, payroll: id, position: position + 1, name: staff[name].name, post: staff[name].position },
          ...{ gross: earned, social_tax: socialTax, social_contributions: socialContributions },
          medical_insurance: medicalInsurance,
        }
      }),
    )}`
  }
}

async function layExpenses(sql: Sql, { organisation, programme, member }: Association, files: FileStore, line: LineOf) {
  for (const [index, { line: key, on, amount, what, document, supplier, noFile }] of bought.entries()) {
    const file = noFile ? null : idOf(organisation, 'expense file', index)
    if (file) {
      const bytes = paper(document, [`${supplier.name}. ${what}.`, `Сумма: ${amount} тенге. Дата: ${on}.`])
      await layFile(sql, files, {
        organisation,
        id: file,
        name: `${document}.docx`,
        mediaType: WORD,
        bytes,
        by: member.accountant,
      })
    }
    await sql`insert into expenses ${sql({
      ...{ organisation, id: expenseId(organisation, index), programme, line: line(key) },
      ...{ what, document, spent_on: on, amount, file, entered_by: member.accountant },
      ...{ supplier_name: supplier.name, supplier_bin: supplier.bin ?? null, natural_person: supplier.person ?? false },
    })}`
  }
}

/** Last acts of the year, which nobody has matched with their payments yet. */
const UNMATCHED = ['Акт выполненных работ № 17', 'Акт выполненных работ № 18', 'Счёт-фактура № 658']

/** What the bank's statement of the year says: the grant came in, wages and taxes were set aside, and almost every expense is matched. */
async function layPayments(sql: Sql, { organisation, programme, member }: Association) {
  const statement = idOf(organisation, 'statement', 2020)
  const lines = paymentsOf2020()
  const own = { organisation, programme }
  await sql`insert into statements ${sql({
    ...{
      ...own,
      id: statement,
      file_name: 'kl_to_1c_2020.txt',
      account: 'KZ758562203100000027',
      started_by: member.accountant,
    },
    ...{ starts_on: '2020-03-02', ends_on: '2020-11-30', rows: lines.length, added: lines.length },
    ...{ started_at: '2020-11-30T10:00:00+06:00', taken_at: '2020-11-30T10:00:02+06:00' },
  })}`
  const payment = (index: number) => idAt(Date.parse(lines[index]!.on) + index, organisation, 'payment', index)
  await sql`insert into payments ${sql(
    lines.map(({ on, amount, name, bin, purpose, aside }, index) => ({
      ...{ ...own, id: payment(index), statement, key: Buffer.from(idOf(organisation, 'payment', index)), paid_on: on },
      ...{ number: String(index + 1), amount, other_party: name, other_bin: bin, purpose, aside },
    })),
  )}`
  await sql`insert into payment_matches ${sql(
    lines.flatMap(({ expense, amount, purpose }, index) =>
      expense === null || UNMATCHED.some(document => purpose.includes(document))
        ? []
        : [
            {
              organisation,
              payment: payment(index),
              expense: expenseId(organisation, expense),
              amount,
              matched_by: member.accountant,
            },
          ],
    ),
  )}`
}

type BankLine = {
  readonly on: string
  readonly amount: number
  readonly name: string
  readonly bin: string | null
  readonly purpose: string
  readonly aside: 'grant' | 'wages' | 'taxes' | 'return' | null
  readonly expense: number | null
}

function paymentsOf2020(): BankLine[] {
  const aside = (aside: BankLine['aside'], on: string, amount: number, name: string, purpose: string): BankLine => ({
    ...{ on, amount, name, bin: null, purpose, aside, expense: null },
  })
  const paid = bought.map(
    ({ on, amount, what, document, supplier }, index): BankLine => ({
      ...{
        on,
        amount,
        name: supplier.name,
        bin: supplier.bin ?? null,
        purpose: `${what}, ${document}`,
        aside: null,
        expense: index,
      },
    }),
  )
  const monthly = months.flatMap(month => [
    aside(
      'wages',
      `${month}-28`,
      wages.reduce((sum, { gross, april }) => sum + (month === '2020-04' ? april : gross), 0),
      'Работники',
      'Заработная плата',
    ),
  ])
  const operator = 'НАО «Центр поддержки гражданских инициатив»'
  const grant = aside('grant', '2020-03-05', -GRANT, operator, 'Грант по договору № 27-ПГ')
  const back = aside('return', returned.on, returned.amount, operator, 'Возврат неиспользованного остатка гранта')
  return [grant, ...paid, ...monthly, back].toSorted((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0))
}
