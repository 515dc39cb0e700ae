import { memberActor } from '#people/queries/member-actor.ts'
import { type Actor, may } from '#platform/actor.ts'
import { writeAudit } from '#platform/audit.ts'
import type { Database, Sql } from '#platform/database.ts'
import { uploadedBytes } from '#platform/files/uploaded-bytes.ts'
import { newId } from '#platform/identifier.ts'
import type { Jobs, Work } from '#platform/jobs.ts'
import type { Words } from '#platform/language.ts'
import { notFound } from '#platform/problem.ts'
import type { Services } from '#platform/services.ts'
import type { Columns } from '#platform/sheets/columns.ts'
import { readSheet } from '#platform/sheets/read-sheet.ts'
import { wholeTenge } from '../amount.ts'
import type { StatementColumn } from '../payment-contract.ts'
import { statementColumnsAreUnclear } from '../problems.ts'
import { type BankStatement, keyer } from './bank-row.ts'
import { isClear, readSeparated } from './csv-statement.ts'
import { isExchange, readExchange } from './exchange-text.ts'
import { layoutsKnown, rememberLayout, type StatementLayout, tableOf } from './table-columns.ts'

export const TAKE = 'money.statement.take'
export type StatementTask = {
  readonly statement: string
  readonly programme: string
  readonly file: string
  readonly fileName: string
  readonly member: string
  /** As a person said; null: as the header is known. */
  readonly columns: Columns<StatementColumn> | null
}
type Parts = { readonly database: Database; readonly services: Pick<Services, 'files' | 'today'> }

const reading: Words = { ru: 'Читаем выписку', kk: 'Көшірме оқылуда', en: 'Reading the statement' }
const writing: Words = { ru: 'Записываем платежи', kk: 'Төлемдер жазылуда', en: 'Writing the payments' }
const limits = { packed: 60_000_000, unpacked: 500_000_000, rows: 200_000, columns: 60 }
const AT_ONCE = 4000

/** A statement becomes payments: all of its new lines or none. Lines that are here already, from whichever file, stay as they are. */
export async function takeStatement({ database, services }: Parts, work: Work<StatementTask>) {
  const organisation = work.organisation!
  const { statement, programme, file, fileName, member } = work.data
  await work.progress(0.01, reading)
  const [bytes, layouts] = await database.inside(organisation, async sql => [
    await uploadedBytes(sql, services as Services, organisation, file),
    await layoutsKnown(sql),
  ])
  const read = await statementOf(bytes, layouts, services.today(), work)
  await work.progress(0.3, writing)
  let actor: Actor | undefined
  return database.inside(
    organisation,
    async sql => {
      actor = await memberActor(sql, organisation, member)
      if (!actor || !may(actor, 'money.payment.import')) throw notFound()
      // Whoever has asked for this may not have committed yet: here it is waited for.
      const own = { organisation, id: statement, programme, file, file_name: fileName, started_by: member }
      await sql`insert into statements ${sql(own)} on conflict (organisation, id) do nothing`
      const [taken] = await sql<{ rows: number; added: number }[]>`
        select rows, added from statements where id = ${statement} and taken_at is not null for update`
      if (taken) return taken
      const added = await writePayments(sql, { organisation, programme, statement }, read, share =>
        work.progress(0.3 + 0.68 * share, writing),
      )
      if (read.layout) await rememberLayout(sql, actor, read.layout)
      const days = read.rows.map(({ on }) => on).toSorted()
      await sql`
        update statements set account = ${read.account}, starts_on = ${days[0]!}, ends_on = ${days.at(-1)!},
          rows = ${read.rows.length}, added = ${added}, taken_at = now() where id = ${statement}`
      return { rows: read.rows.length, added }
    },
    {
      last: (sql, details) => writeAudit(sql, actor!, { action: 'money.payment.import', subject: statement, details }),
    },
  )
}

type Read = BankStatement & { readonly layout?: StatementLayout }

async function statementOf(
  bytes: Uint8Array,
  layouts: readonly StatementLayout[],
  today: string,
  { data, signal }: Work<StatementTask>,
): Promise<Read> {
  if (isExchange(bytes)) return readExchange(bytes, today)
  const { rows } = await readSheet(bytes, { limits, signal })
  const { body, found } = tableOf(rows, layouts)
  const columns = data.columns ?? found.columns
  if (!isClear(columns)) throw statementColumnsAreUnclear()
  const layout = data.columns && { headings: found.headings, columns: data.columns }
  return { ...(await readSeparated(body, columns, today)), ...(layout && { layout }) }
}

type Where = { readonly organisation: string; readonly programme: string; readonly statement: string }

/** Day by day, as the indexes lie; while the database writes some lines, the next ones are made ready. */
async function writePayments(
  sql: Sql,
  { organisation, programme, statement }: Where,
  { rows }: BankStatement,
  progress: (share: number) => Promise<void>,
) {
  const keyOf = keyer()
  const byDay = rows.toSorted((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0))
  const ready = (from: number) =>
    byDay.slice(from, from + AT_ONCE).map(row => ({
      ...{ ...row, id: newId(), key: keyOf(row).toString('hex') },
      ...{ amount: wholeTenge(row.tiyn), tiyn: Math.abs(row.tiyn) % 100 },
    }))
  const write = (some: ReturnType<typeof ready>) => sql`
    insert into payments (organisation, id, programme, statement, key, paid_on, number, amount, tiyn, other_party, other_bin, purpose)
    select ${organisation}, id, ${programme}, ${statement}, decode(key, 'hex'), "on", number, amount, tiyn, "otherParty", "otherBin", purpose
    from jsonb_to_recordset(${sql.json(some)}) as r (id uuid, key text, "on" date, number text, amount bigint, tiyn smallint,
      "otherParty" text, "otherBin" text, purpose text)
    where amount <> 0 on conflict on constraint payment_is_taken_once do nothing`
  let added = 0
  let next = ready(0)
  for (let from = 0; from < rows.length; from += AT_ONCE) {
    const writing = write(next).execute()
    next = ready(from + AT_ONCE)
    added += (await writing).count
    await progress(Math.min(1, (from + AT_ONCE) / rows.length))
  }
  return added
}

export const takeStatementsInBackground = ({ jobs, ...parts }: Parts & { jobs: Jobs }) =>
  jobs.handle<StatementTask>(TAKE, work => takeStatement(parts, work))
