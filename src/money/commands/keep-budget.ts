import type { Sql } from '#platform/database.ts'
import type { InputOf } from '#platform/endpoint.ts'
import { notFound, stale } from '#platform/problem.ts'
import type { Call } from '#platform/routes.ts'
import type {
  addLine as adding,
  addReturn as addingReturn,
  addSaving as addingSaving,
  BalanceReturn,
  BudgetLine,
  changePlan as changing,
  correctLine as correcting,
  dropLine as dropping,
  dropReturn as droppingReturn,
  dropSaving as droppingSaving,
} from '../contract.ts'
import { lineIsUsed, returnsMoreThanIsLeft } from '../problems.ts'
import { budgetLines, lineById } from '../queries/budget.ts'
import { balanceOf } from '../rules.ts'

type Row = { readonly id: string }

export async function addLine(sql: Sql, { input, params, actor }: Call<typeof adding, Row>): Promise<BudgetLine> {
  const { organisation } = actor
  const { programme } = params
  await locked(sql, programme)
  const own = { organisation, id: input.id, programme, plan: input.planned }
  await sql`
    insert into budget_lines ${sql({ ...own, ...columnsOf(input), position: await lastPosition(sql, programme) })}
    on conflict (organisation, id) do nothing`
  await mustFit(sql)
  return (await lineById(sql, input.id))!
}

export async function correctLine(
  sql: Sql,
  { input, subject }: Call<typeof correcting, BudgetLine>,
): Promise<BudgetLine> {
  const changed = await sql`
    update budget_lines set ${sql(columnsOf(input))}, version = version + 1
    where id = ${subject.id} and version = ${input.version} returning id`
  if (changed.length > 0) await mustFit(sql)
  const current = await lineById(sql, subject.id)
  if (changed.length === 0) throw stale({}, { current })
  return current!
}

export async function dropLine(sql: Sql, { subject }: Call<typeof dropping, BudgetLine>): Promise<Row> {
  const [spent] = await sql`select from expenses where line = ${subject.id} limit 1`
  if (spent || subject.fact !== 0 || subject.changes.length > 0 || subject.savings.length > 0) throw lineIsUsed()
  await sql`delete from budget_lines where id = ${subject.id}`
  return { id: subject.id }
}

/** The letter changes its lines together: what one loses another may get within the same grant. */
export async function changePlan(sql: Sql, { input, params, actor }: Call<typeof changing, Row>): Promise<Row> {
  const { organisation, member } = actor
  const [made] = await sql`select from budget_changes where id = ${input.id} limit 1`
  if (made) return { id: input.id }
  const ids = input.lines.map(({ line }) => line)
  const found = await sql`select from budget_lines where programme = ${params.programme} and id = any(${ids}::uuid[])`
  if (found.length !== ids.length) throw notFound()
  const letter = {
    reason: input.reason,
    letter_number: input.letterNumber,
    letter_on: input.letterOn,
    file: input.file,
  }
  await sql`insert into budget_changes ${sql(
    input.lines.map(({ line, planBefore, planAfter }) => ({
      ...{ organisation, id: input.id, line, plan_before: planBefore, plan_after: planAfter, changed_by: member },
      ...letter,
    })),
  )}`
  await mustFit(sql)
  return { id: input.id }
}

export async function addSaving(
  sql: Sql,
  { input, actor, subject }: Call<typeof addingSaving, BudgetLine>,
): Promise<BudgetLine> {
  await sql`
    insert into savings ${sql({ organisation: actor.organisation, line: subject.id, ...input })}
    on conflict (organisation, id) do nothing`
  return (await lineById(sql, subject.id))!
}

export async function dropSaving(
  sql: Sql,
  { subject }: Call<typeof droppingSaving, Row & { line: string }>,
): Promise<BudgetLine> {
  await sql`delete from savings where id = ${subject.id}`
  return (await lineById(sql, subject.line))!
}

/** No more goes back than was not spent: of two returns at a time the second finds what the first has left. */
export async function addReturn(
  sql: Sql,
  { input, params, actor }: Call<typeof addingReturn, Row>,
): Promise<BalanceReturn> {
  const { programme } = params
  const { id, amount, returnedOn, document, file } = input
  const grant = await locked(sql, programme)
  await sql`
    insert into balance_returns (organisation, id, programme, amount, returned_on, document, file)
    values (${actor.organisation}, ${id}, ${programme}, ${amount}, ${returnedOn}, ${document}, ${file})
    on conflict (organisation, id) do nothing`
  const returns = await sql<BalanceReturn[]>`
    select id, amount, returned_on, document, file from balance_returns where programme = ${programme}`
  const { toReturn } = balanceOf(grant, await budgetLines(sql, { programme }), returns)
  if (toReturn < 0) throw returnsMoreThanIsLeft({ left: toReturn + amount })
  return returns.find(each => each.id === id)!
}

export async function dropReturn(sql: Sql, { subject }: Call<typeof droppingReturn, Row>): Promise<Row> {
  await sql`delete from balance_returns where id = ${subject.id}`
  return { id: subject.id }
}

/** The grant's sum; whoever else writes to its budget waits. */
async function locked(sql: Sql, programme: string): Promise<number> {
  const [row] = await sql<{ sum: number }[]>`select sum_tenge as sum from programmes where id = ${programme} for update`
  return row!.sum
}

async function lastPosition(sql: Sql, programme: string): Promise<number> {
  const [row] = await sql<{ next: number }[]>`
    select coalesce(max(position), 0) + 1 as next from budget_lines where programme = ${programme}`
  return row!.next
}

/** Checked when all lines of the letter have their new plan, and before the answer is read. */
const mustFit = (sql: Sql) => sql`set constraints budget_is_within_the_grant immediate`

const columnsOf = (given: InputOf<typeof adding | typeof correcting>) => ({
  kind: given.kind,
  title: given.title,
  planned: given.planned,
  overspent_because: given.overspentBecause,
  consent_number: given.consentNumber,
  consent_on: given.consentOn,
  consent_file: given.consentFile,
})
