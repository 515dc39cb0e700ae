import type { Sql } from '#platform/database.ts'
import type { InputOf } from '#platform/endpoint.ts'
import { notFound, stale } from '#platform/problem.ts'
import type { Call } from '#platform/routes.ts'
import type {
  addExpense as adding,
  correctExpense as correcting,
  dropExpense as dropping,
  Expense,
} from '../expense-contract.ts'
import { expenseIsPaid } from '../problems.ts'
import { expenseById } from '../queries/expenses.ts'

export async function addExpense(
  sql: Sql,
  { input, params, actor }: Call<typeof adding, { id: string }>,
): Promise<Expense> {
  await mustBeOf(sql, input.line, params.programme)
  const own = {
    organisation: actor.organisation,
    id: input.id,
    programme: params.programme,
    entered_by: actor.member,
  }
  await sql`insert into expenses ${sql({ ...own, ...columnsOf(input) })} on conflict (organisation, id) do nothing`
  return (await expenseById(sql, input.id, actor))!
}

export async function correctExpense(
  sql: Sql,
  { input, actor, subject }: Call<typeof correcting, Expense>,
): Promise<Expense> {
  await mustBeOf(sql, input.line, subject.programme)
  const changed = await sql`
    update expenses set ${sql(columnsOf(input))}, version = version + 1
    where id = ${subject.id} and version = ${input.version} returning id`
  const current = await expenseById(sql, subject.id, actor)
  if (changed.length === 0) throw stale({}, { current })
  return current!
}

export async function dropExpense(sql: Sql, { subject }: Call<typeof dropping, Expense>): Promise<{ id: string }> {
  if (subject.paid !== 0) throw expenseIsPaid()
  await sql`delete from expenses where id = ${subject.id}`
  return { id: subject.id }
}

async function mustBeOf(sql: Sql, line: string, programme: string) {
  const [found] = await sql`select from budget_lines where id = ${line} and programme = ${programme}`
  if (!found) throw notFound()
}

const columnsOf = (given: InputOf<typeof adding | typeof correcting>) => ({
  line: given.line,
  what: given.what,
  supplier: given.supplier,
  supplier_name: given.supplierName,
  supplier_bin: given.supplierBin,
  natural_person: given.naturalPerson,
  document: given.document,
  spent_on: given.spentOn,
  amount: given.amount,
  file: given.file,
  consent_number: given.consentNumber,
  consent_on: given.consentOn,
})
