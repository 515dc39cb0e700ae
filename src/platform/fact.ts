import * as z from 'zod'
import type { Fragment, Sql } from './database.ts'
import type { Language, Words } from './language.ts'

/** What a number counts. Different units are never added up as one. */
export const units = [
  'person',
  'consultation',
  'appeal',
  'question',
  'office',
  'day',
  'document',
  'announcement',
  'channel',
  'banner',
  'schedule',
  'sample',
  'journal',
  'copy',
  'case',
  'report',
  'respondent',
  'questionnaire',
  'analysis',
  'review',
  'photo',
  'trip',
  'region',
  'letter',
  'flyer',
  'set',
  'student',
  'list',
  'timetable',
  'item',
  'publication',
  'script',
  'video',
  'view',
  'like',
  'recording',
  'organisation',
  'KZT',
  'contact',
  'month',
  'activity',
  'session',
  'story',
] as const
export const Unit = z.enum(units)
export type Unit = z.infer<typeof Unit>

/** A record behind a number, as any list of proof shows it; `record` opens it. */
export const FactRow = z.object({
  record: z.uuid(),
  kind: z.string(),
  on: z.iso.date().nullable(),
  label: z.string(),
  detail: z.string().nullable(),
  amount: z.number().nullable(),
})
export type FactRow = z.infer<typeof FactRow>

/**
 * The records that facts of one slice are measured over. Everything about one row is an SQL expression over `from`,
 * so that one read of the table serves all its facts, and the rows behind a number are the same read without `count`.
 */
export type Source = {
  readonly name: string
  /** `entries e where …`: the programme's rows, less what no fact counts. */
  readonly from: (sql: Sql, programme: string) => Fragment
  /** Who took part, where a row is somebody's. Null for anonymous ones. */
  readonly person?: (sql: Sql) => Fragment
  readonly on: (sql: Sql) => Fragment
  /** Select list that makes a `FactRow`. */
  readonly row: (sql: Sql) => Fragment
  /** True when the persons of these rows are direct beneficiaries of the programme. */
  readonly participation?: true
}

/**
 * A named measure over a source: the number is the count of rows, of distinct people, or the sum or the average of an amount
 * (rounded; of no rows there is none), always over the very rows that `where` leaves.
 */
export type Fact<Filters extends z.ZodObject = z.ZodObject> = {
  /** `slice.noun`, as the indicator binds it and the command line prints it. */
  readonly name: string
  readonly title: Words
  /** The counting rule, in words that stand beside the number. */
  readonly rule: Words
  readonly source: Source
  readonly unit: Unit
  readonly measure:
    | 'rows'
    | 'people'
    | { readonly sum: (sql: Sql) => Fragment }
    | { readonly average: (sql: Sql) => Fragment }
  readonly filters: Filters
  readonly where: (sql: Sql, filters: z.output<Filters>) => Fragment
  /** Of filters that name a record (an office): a select of `value` and `label` for whoever binds an indicator. */
  readonly choices?: Readonly<Record<string, (sql: Sql, programme: string, language: Language) => Fragment>>
  /** Of filters that take a code: what each code is called. */
  readonly words?: Readonly<Record<string, Readonly<Record<string, Words>>>>
}

export function fact<Filters extends z.ZodObject>(given: Fact<Filters>): Fact {
  return given as unknown as Fact
}
