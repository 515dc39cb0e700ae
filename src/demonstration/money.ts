import { chargesOf, type RateCode, ratesOf } from '#money/rates.ts'
import type { Sql } from '#platform/database.ts'
import type { FileStore } from '#platform/files/store.ts'
import { expenseId, layPayments } from './bank.ts'
import { type Association, idOf, staff } from './founding.ts'
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
