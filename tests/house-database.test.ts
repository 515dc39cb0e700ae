import assert from 'node:assert/strict'
import { readFile } from 'node:fs/promises'
import { after, test } from 'node:test'
import { openPool } from '#platform/database.ts'
import { pages } from '../web/pages.ts'
import { testDatabase } from './database.ts'

/** Tables without an organisation, and why. Those of the queue (pgboss) are its library's. */
const shared: Readonly<Record<string, string>> = {
  'public.migrations': 'which files the database was made from',
  'public.key_marks': 'one row for the whole database, which only its owner reads',
  'public.places': 'the gazetteer is the same for everybody',
  'public.place_names': 'the gazetteer is the same for everybody',
}

/** Indexes that don't begin with the organisation, and why. */
const acrossOrganisations: Readonly<Record<string, string>> = {
  looks_persons: 'an index of arrays has no place for a uuid; searched through looks_at, which names the organisation',
  certificates_code:
    'anybody verifies a paper by its code before it is known where; through organisation_of_certificate',
  streams_timetable: 'a student’s calendar asks by a secret address; through organisation_of_timetable',
  waves_link: 'a respondent has not signed in; through organisation_of_wave',
  events_check_in: 'a participant writes themselves down at a secret address; through organisation_of_check_in',
  feeds_token: 'a telephone’s calendar asks by a secret address before it is known where; through organisation_of_feed',
  monitor_links_token:
    'the monitor asks without signing in, by the hash of the link; through organisation_of_monitor_link',
  members_user: 'who signed in is looked up before it is known where',
  persons_kinds:
    'an index of arrays has no place for a uuid; searched through cards_of_kind, which names the organisation',
  persons_name_words:
    'an index of arrays has no place for a uuid; searched through persons_by_name, which names the organisation',
  name_words_like: 'a trigram index has no place for a uuid; searched through persons_by_name, too',
  institutions_search: 'a trigram index has no place for a uuid; a directory has hundreds of entries',
}

const { connection } = await testDatabase()
const owner = openPool(connection, { max: 1, role: '' })
after(() => owner.end())

type Table = { name: string; comment: string | null; walled: boolean; policies: string[]; keyedBy: string | null }
const tables = await owner<Table[]>`
  select n.nspname || '.' || c.relname as name, obj_description(c.oid, 'pg_class') as comment,
    c.relrowsecurity as walled,
    array(select pg_get_expr(polqual, polrelid) || coalesce(pg_get_expr(polwithcheck, polrelid), '') from pg_policy where polrelid = c.oid) as policies,
    (select a.attname from pg_index i join pg_attribute a on a.attrelid = c.oid and a.attnum = i.indkey[0]
      where i.indrelid = c.oid and i.indisprimary) as keyed_by
  from pg_class c join pg_namespace n on n.oid = c.relnamespace
  where c.relkind in ('r', 'p') and n.nspname in ('public', 'accounts')
  order by 1`
const tenant = tables.filter(({ name }) => name.startsWith('public.') && !(name in shared))

test('every table says what it is', () => {
  assert.ok(tenant.length > 20)
  assert.deepEqual(
    tables.filter(({ comment }) => !comment).map(({ name }) => name),
    [],
  )
})

test('every table of an organisation has its wall, and nothing but the organisation opens it', () => {
  for (const { name, walled, policies } of tenant) {
    assert.ok(walled, `${name} has no row-level security`)
    assert.equal(policies.length, 1, name)
    assert.match(policies[0]!, /^\(organisation = \( SELECT current_organisation\(\)/, name)
  }
  for (const name of Object.keys(shared))
    assert.ok(
      tables.some(table => table.name === name),
      `${name} is gone`,
    )
})

test('every key and index of an organisation’s table begins with the organisation', async () => {
  assert.deepEqual(
    tenant.filter(({ keyedBy }) => keyedBy !== 'organisation').map(({ name, keyedBy }) => `${name} by ${keyedBy}`),
    [],
  )
  const indexes = await owner<{ name: string }[]>`
    select i.indexrelid::regclass::text as name
    from pg_index i join pg_class c on c.oid = i.indrelid
      left join pg_attribute a on a.attrelid = c.oid and a.attnum = i.indkey[0]
    where 'public.' || c.relname = any (${tenant.map(({ name }) => name)}) and a.attname is distinct from 'organisation'
    order by 1`
  assert.deepEqual(
    indexes.map(({ name }) => name),
    Object.keys(acrossOrganisations).toSorted(),
  )
})

test('the application’s role owns nothing, and is under the walls', async () => {
  const [role] = await owner<{ rolsuper: boolean; rolbypassrls: boolean; owned: number }[]>`
    select rolsuper as "rolsuper", rolbypassrls as "rolbypassrls", (select count(*) from pg_class where relowner = r.oid) as owned
    from pg_roles r where rolname = 'quqyq_app'`
  assert.deepEqual(role, { rolsuper: false, rolbypassrls: false, owned: 0 })
})

test('the glossary names tables, columns and pages that are there', async () => {
  const columns = await owner<{ schema: string; table: string; name: string }[]>`
    select table_schema as schema, table_name as table, column_name as name from information_schema.columns`
  const known = new Set(columns.flatMap(({ schema, table, name }) => [table, `${schema}.${table}`, `${table}.${name}`]))
  const glossary = await readFile(new URL('../GLOSSARY.md', import.meta.url), 'utf8')
  const gone: string[] = []
  for (const row of glossary.split('\n').filter(line => /^\| [a-z]/.test(line))) {
    const where = row.split(' | ').at(-2)!
    let table = ''
    for (const [, name = ''] of where.matchAll(/`([^`/]+)`/g)) {
      table = name.startsWith('.') ? table : name.split('.')[0]!
      if (!known.has(name.startsWith('.') ? table + name : name)) gone.push(name)
    }
    for (const [, address = ''] of where.matchAll(/(?:^|[ ;,])(\/[a-z/-]+)/g))
      if (!pages.some(({ path }) => `${path}/`.startsWith(`${address}/`))) gone.push(address)
  }
  assert.deepEqual(gone, [])
})
