import type { Sql } from './database.ts'

export type Reference = { readonly table: string; readonly column: string }

/**
 * Every column of the database that refers to a record of the table, read from the foreign keys themselves: the
 * platform needn't know who uses its files, nor the directory who names its institutions.
 */
export const referencesTo = (sql: Sql, table: string) => sql<Reference[]>`
  select c.conrelid::regclass::text as table, a.attname as column
  from pg_constraint c
  join pg_attribute a on a.attrelid = c.conrelid and a.attnum = any (c.conkey) and a.attname <> 'organisation'
  where c.contype = 'f' and c.confrelid = ${table}::text::regclass
  order by 1, 2`
