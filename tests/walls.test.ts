import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { layInterim } from '#demonstration/interim.ts'
import { layYear } from '#demonstration/load.ts'
import { openAccountsPool } from '#platform/accounts/pool.ts'
import type { Actor } from '#platform/actor.ts'
import { writeAudit } from '#platform/audit.ts'
import { openPool, type Sql } from '#platform/database.ts'
import { newId } from '#platform/identifier.ts'
import { home, neighbour, testDatabase } from './database.ts'
import { testServices } from './services.ts'
import { theYear } from './year.ts'

const { connection, database } = await testDatabase(theYear)
const owner = openPool(connection, { max: 1, role: '' })
after(() => owner.end())

const tables = (
  await owner<{ name: string }[]>`
    select c.relname as name from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attname = 'organisation'
    where c.relkind in ('r', 'p') and c.relnamespace = 'public'::regnamespace order by 1`
).map(({ name }) => name)

/** A year of the neighbour too: every table has rows of both. */
before(async () => {
  const services = testServices()
  for (const association of [home, neighbour]) {
    await database.inside(association.organisation, async sql => {
      if (association !== home) await layYear(sql, association, services)
      await layInterim(sql, association, services)
      await layTheRest(sql, association.organisation, association.member.chair)
    })
  }
})

/** What a year of the demonstration leaves empty. */
async function layTheRest(sql: Sql, organisation: string, member: string) {
  const [file] = await sql<{ id: string }[]>`select id from files limit 1`
  const own = { organisation, id: newId() }
  await sql`insert into jobs ${sql({ ...own, name: 'trial.wall.climb' })}`
  await sql`insert into evidence_removals ${sql({ ...own, item: sql.json({}) as never, because: 'дважды', removed_by: member })}`
  const [programme] = await sql<{ id: string }[]>`select id from programmes limit 1`
  await sql`insert into annex_bundles ${sql({ ...own, programme: programme!.id, kind: 'zip', language: 'ru', file: file!.id, contents: Buffer.alloc(32), documents: 1, enclosed: 1, made_by: member })}`
  await sql`insert into statement_layouts ${sql({ ...own, headings: ['Tarih', 'Tutar'], columns: sql.json({ on: 0, amount: 1 }) as never, kept_by: member })}`
  await sql`insert into monitor_links ${sql({ ...own, programme: programme!.id, name: 'Оператор', token_hash: Buffer.alloc(32, own.id), made_by: member, expires_at: new Date(Date.now() + 86_400_000).toISOString() })}`
  await sql`insert into report_forms ${sql({ ...own, language: 'ru', file: file!.id, uploaded_by: member })}`
  const checked = newId()
  await sql`insert into checked_reports ${sql({ organisation, id: checked, file: file!.id, checkedBy: member, errors: 0, warnings: 0, notes: 0, understood: 1 })}`
  await sql`insert into accepted_findings ${sql({ organisation, report: checked, finding: '0'.repeat(32), because: 'так', acceptedBy: member })}`
  const [indicator] = await sql<{ id: string }[]>`select id from indicators limit 1`
  await sql`insert into stated_values ${sql({ ...own, indicator: indicator!.id, value: 1, source: 'письмо', stated_by: member })}`
  await sql`insert into deadline_recounts ${sql({ organisation })}`
  await sql`insert into deadline_reminders ${sql({ organisation, member, sent_on: '2020-11-30' })}`
  await sql`insert into looks ${sql({ ...own, member, permission: 'trial.wall.climb', persons: [newId()] })}`
  const [one, other] = await sql<{ id: string }[]>`select id from persons order by id limit 2`
  await sql`insert into distinct_persons ${sql({ organisation, one: one!.id, other: other!.id, decided_by: member })}`
  const [entry] = await sql<{ id: string; programme: string; office: string }[]>`
    select id, programme, office from entries limit 1`
  const book = newId()
  const taken = { import: book, row: 1 }
  await sql`insert into journal_imports ${sql({ organisation, id: book, programme: entry!.programme, file_name: 'журнал.xlsx', sheet: 0, heading_row: 1, sealed: Buffer.of(1), started_by: member })}`
  await sql`insert into import_rows ${sql({ organisation, ...taken, state: 'rejected', sealed: Buffer.of(1), remarked: true })}`
  await sql`insert into imported_rows ${sql({ organisation, ...taken, office: entry!.office, key: Buffer.of(1), entry: entry!.id })}`
  await sql`insert into import_memory ${sql({ organisation, kind: 'heading', word: 'дата', meaning: 'receivedOn' })}`
  const [medium] = await sql<{ id: string }[]>`select id from institutions where kind = 'network' limit 1`
  await sql`insert into measure_layouts ${sql({ organisation, medium: medium!.id, headings: ['Ссылка'], columns: sql.json({ address: 0 }) as never, kept_by: member })}`
  const [stream] = await sql<{ id: string }[]>`select id from streams limit 1`
  await sql`insert into certificate_books ${sql({ organisation, stream: stream!.id, pdf: Buffer.of(1), certificates: 1 })}`
  await sql`insert into report_claims ${sql({ organisation, programme: programme!.id, hash: '0'.repeat(64), sentence: 'Выросло.', source: 'отчёт', written_by: member })}`
  await writeAudit(sql, { organisation, member } as Actor, { action: 'trial.wall.climb', subject: null, details: {} })
}

const refusedWith = (code: string) => (error: { code?: string }) => {
  assert.equal(error.code, code)
  return true
}
const anyRefusal = /row-level security|permission denied/

test('both associations have rows in every table of the house', async () => {
  assert.ok(tables.length > 20)
  for (const table of tables) {
    const rows = await owner<{ organisation: string }[]>`select distinct organisation from ${owner(table)}`
    assert.deepEqual(
      rows.map(({ organisation }) => organisation).toSorted(),
      [home.organisation, neighbour.organisation].toSorted(),
      table,
    )
  }
})

test('inside the neighbour’s walls there are the neighbour’s rows and no others, whatever is asked', async () => {
  for (const table of tables) {
    const [all] = await owner`select count(*) from ${owner(table)} where organisation = ${neighbour.organisation}`
    await database.inside(neighbour.organisation, async sql => {
      const rows = await sql<{ organisation: string; count: number }[]>`
        select organisation, count(*) from ${sql(table)} group by organisation`
      assert.deepEqual([...rows], [{ organisation: neighbour.organisation, count: all!.count }], table)
      assert.deepEqual(
        (await sql`select from ${sql(table)} where organisation = ${home.organisation}`).length,
        0,
        table,
      )
    })
  }
})

test('a transaction that did not say whose it is sees nothing', async () => {
  for (const table of tables) {
    const [row] = await database.shared`select count(*) from ${database.shared(table)}`
    assert.equal(row!.count, 0, table)
  }
})

test('no row can be put into the other association, nor moved or taken out of it', async () => {
  for (const table of tables) {
    const [row] = await owner<{ row: object }[]>`
      select to_jsonb(t) || jsonb_build_object('organisation', ${home.organisation}::uuid) as row
      from ${owner(table)} t where organisation = ${neighbour.organisation} limit 1`
    await assert.rejects(
      inTheNeighbours(sql => insertRow(sql, table, row!.row)),
      anyRefusal,
      `insert into ${table}`,
    )
    await assert.rejects(
      inTheNeighbours(sql => sql`update ${sql(table)} set organisation = ${home.organisation}`),
      anyRefusal,
      `move out of ${table}`,
    )
    for (const change of ['update', 'delete'] as const)
      assert.equal(await touched(table, change), 0, `${change} ${table}`)
  }
})

const inTheNeighbours = (work: (sql: Sql) => Promise<unknown>) =>
  database.inside(neighbour.organisation, async sql => {
    await work(sql)
    throw new Error(`the walls let it through`)
  })

/** Columns that the database works out by itself. */
const generated = new Set(
  (
    await owner<{ name: string }[]>`
      select attrelid::regclass || '.' || attname as name from pg_attribute where attgenerated <> ''`
  ).map(({ name }) => name),
)

const insertRow = async (sql: Sql, table: string, row: object) => {
  const columns = Object.keys(row).filter(column => !generated.has(`${table}.${column}`))
  const names = columns.map(column => `"${column}"`).join(', ')
  await sql.unsafe(
    `insert into "${table}" (${names}) select ${names} from jsonb_populate_record(null::"${table}", $1)`,
    [row as never],
  )
}

/** How many rows of home a change from inside the neighbour's walls reaches; 0 too where the change is not allowed at all. */
async function touched(table: string, change: 'update' | 'delete'): Promise<number> {
  const reached = { count: 0 }
  const aim = change === 'delete' ? `delete from "${table}"` : `update "${table}" set organisation = organisation`
  await database
    .inside(neighbour.organisation, async sql => {
      reached.count = (await sql.unsafe(`${aim} where organisation = '${home.organisation}'`)).count
    })
    .catch(error => assert.match(error.message, anyRefusal, table))
  return reached.count
}

test('a link can not lead to a record of the other association', async () => {
  const [entry] = await owner`select id from entries where organisation = ${neighbour.organisation} limit 1`
  const [person] = await owner`select id from persons where organisation = ${home.organisation} limit 1`
  await assert.rejects(
    database.inside(
      neighbour.organisation,
      sql => sql`update entries set person = ${person!.id} where id = ${entry!.id}`,
    ),
    refusedWith('23503'),
  )
})

test('the application can add to the audit log, and do nothing else to it', async () => {
  const tries = [
    `update audit_log set details = '{}'`,
    'delete from audit_log',
    'truncate audit_log',
    `insert into audit_heads values ('${home.organisation}', 99, '')`,
    'update audit_heads set seq = 0',
    'delete from audit_heads',
    'alter table audit_log disable trigger all',
    'drop table audit_log',
    'drop trigger audit_log_is_chained on audit_log',
    'create policy everything on audit_log using (true)',
    'alter table audit_log disable row level security',
  ]
  for (const attempt of tries)
    await assert.rejects(
      database.inside(home.organisation, sql => sql.unsafe(attempt)),
      refusedWith('42501'),
      attempt,
    )
})

test('a line of the log can not choose its number or its hash', async () => {
  const line = await database.inside(home.organisation, async sql => {
    const [last] = await sql<{ seq: number }[]>`select max(seq) as seq from audit_log`
    const [row] = await sql<{ seq: number; hash: Buffer; at: string }[]>`
      insert into audit_log (organisation, seq, at, member, action, previous, hash)
      values (${home.organisation}, 1, '2020-01-01', ${home.member.chair}, 'trial.wall.climb', ''::bytea, ''::bytea) returning seq, hash, at`
    return { ...row!, after: last!.seq }
  })
  assert.equal(line.seq, line.after + 1)
  assert.equal(line.hash.length, 32)
  assert.ok(line.at > '2021')
})

test('the application reads no account, session or password', async () => {
  const accounts = await owner<
    { name: string }[]
  >`select tablename as name from pg_tables where schemaname = 'accounts'`
  assert.ok(accounts.length >= 8)
  for (const { name } of accounts) {
    const attempt = `select * from accounts."${name}"`
    await assert.rejects(database.shared.unsafe(attempt), refusedWith('42501'), attempt)
  }
})

test('the role of the accounts reads no record of an association', async () => {
  const pool = openAccountsPool(connection, () => {})
  try {
    for (const table of [...tables, 'migrations'])
      await assert.rejects(pool.query(`select * from public."${table}"`), refusedWith('42501'), table)
  } finally {
    await pool.end()
  }
})

test('the application’s role can become nobody else, and make nothing of its own', async () => {
  const tries = [
    'create table mine (id int)',
    'create schema mine',
    'create function mine() returns int language sql return 1',
  ]
  for (const attempt of tries) await assert.rejects(database.shared.unsafe(attempt), refusedWith('42501'), attempt)
})
