import type { Sql } from '#platform/database.ts'
import { notFound } from '#platform/problem.ts'
import type { Call } from '#platform/routes.ts'
import type {
  matchPayment as matching,
  matchPayroll as matchingPayroll,
  Payment,
  Statement,
  setAside as setting,
  startStatement as starting,
  unmatchPayment as unmatching,
  unmatchPayroll as unmatchingPayroll,
} from '../payment-contract.ts'
import { nothingToMatch, statementColumnsAreUnclear } from '../problems.ts'
import { paymentById, statementsOf } from '../queries/payments.ts'
import { isClear } from '../statement/csv-statement.ts'
import { type StatementTask, TAKE } from '../statement/take-statement.ts'

/** The work waits for this transaction: it begins by writing the very row. The same submit again finds it under way. */
export async function startStatement(sql: Sql, call: Call<typeof starting, { id: string }>): Promise<Statement> {
  const { input, params, actor, services } = call
  if (input.columns && !isClear(input.columns)) throw statementColumnsAreUnclear()
  const [file] = await sql<{ name: string }[]>`select name from files where id = ${input.file}`
  if (!file) throw notFound()
  const own = { organisation: actor.organisation, id: input.id, programme: params.programme, started_by: actor.member }
  const made = await sql`
    insert into statements ${sql({ ...own, file: input.file, file_name: file.name })}
    on conflict (organisation, id) do nothing returning id`
  if (made.length > 0) {
    const task: StatementTask = {
      ...{ statement: input.id, programme: params.programme, file: input.file, fileName: file.name },
      ...{ member: actor.member, columns: input.columns },
    }
    const job = await services.jobs.add(TAKE, task, { organisation: actor.organisation, once: `${TAKE} ${input.id}` })
    await sql`update statements set job = ${job} where id = ${input.id}`
  }
  const [statement] = await statementsOf(sql, { id: input.id })
  return statement!
}

/** The payment and the expense are locked in this order, and their sums are kept by triggers: neither goes beyond itself. */
export async function matchPayment(
  sql: Sql,
  { input, actor, subject }: Call<typeof matching, Payment>,
): Promise<Payment> {
  await sql`select from payments where id = ${subject.id} for update`
  const [expense] = await sql<{ left: number }[]>`
    select amount - paid as left from expenses where id = ${input.expense} and programme = ${subject.programme} for update`
  if (!expense) throw notFound()
  const payment = (await paymentById(sql, subject.id))!
  if (payment.matches.some(({ expense }) => expense === input.expense)) return payment
  const sign = Math.sign(payment.amount)
  const most = Math.min(
    Math.abs(payment.amount - payment.matched),
    sign === Math.sign(expense.left) ? Math.abs(expense.left) : 0,
  )
  const amount = sign * (input.amount ?? most)
  if (amount === 0) throw nothingToMatch()
  const own = { organisation: actor.organisation, payment: subject.id, matched_by: actor.member }
  await sql`insert into payment_matches ${sql({ ...own, expense: input.expense, amount })}`
  return (await paymentById(sql, subject.id))!
}

export async function unmatchPayment(
  sql: Sql,
  { params, subject }: Call<typeof unmatching, Payment>,
): Promise<Payment> {
  await sql`delete from payment_matches where payment = ${subject.id} and expense = ${params.expense}`
  return (await paymentById(sql, subject.id))!
}

/** Payment and month are locked in this order; the month's part is held by its trigger against what it comes to. */
export async function matchPayroll(
  sql: Sql,
  { input: { payroll, part, amount }, actor, subject }: Call<typeof matchingPayroll, Payment>,
): Promise<Payment> {
  await sql`select from payments where id = ${subject.id} for update`
  const [month] = await sql<{ organisation: string }[]>`
    select organisation from payroll_months where id = ${payroll} and programme = ${subject.programme} for update`
  if (!month) throw notFound()
  const payment = (await paymentById(sql, subject.id))!
  if (payment.payrollMatches.some(one => one.payroll === payroll && one.part === part)) return payment
  const [due] = await sql<{ left: number }[]>`
    select amount - paid as left from dues_of_payroll(${month.organisation}, ${payroll}) where part = ${part}`
  const most = Math.min(payment.amount - payment.matched, due?.left ?? 0)
  if (most <= 0) throw nothingToMatch()
  const own = { organisation: actor.organisation, payment: subject.id, payroll, part, matched_by: actor.member }
  await sql`insert into payroll_matches ${sql({ ...own, amount: amount ?? most })}`
  return (await paymentById(sql, subject.id))!
}

export async function unmatchPayroll(
  sql: Sql,
  { params, subject }: Call<typeof unmatchingPayroll, Payment>,
): Promise<Payment> {
  await sql`delete from payroll_matches where payment = ${subject.id} and payroll = ${params.payroll} and part = ${params.part}`
  return (await paymentById(sql, subject.id))!
}

export async function setAside(sql: Sql, { input, subject }: Call<typeof setting, Payment>): Promise<Payment> {
  await sql`update payments set aside = ${input.as} where id = ${subject.id}`
  return (await paymentById(sql, subject.id))!
}
