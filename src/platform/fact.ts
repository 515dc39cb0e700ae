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
  'attendance',
  'story',
  'matter',
  'service',
  'lesson',
  'hour',
  'certificate',
  'stream',
  'reach',
  'share',
  'comment',
  'viewer',
  'screening',
  'broadcast',
  'exposure',
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

/** Filters of a fact, already in its shape. */
export type Filters = Readonly<Record<string, unknown>>

/**
 * How the rows of a source fall apart: by a key that each row has one of, or by known keys of which a row may have
 * several or none. The filters of a key leave the very rows that fall to it; `given` are those that hold anyway.
 */
export type Dimension = {
  readonly filters: (key: string, given: Filters) => Filters
  /** What keys are called: codes by their words, records by a select of `value` and `label`. */
  readonly words?: Readonly<Record<string, Words>>
  readonly choices?: Choices
} & ({ readonly key: (sql: Sql) => Fragment } | { readonly keys: readonly string[] })

export type Choices = (sql: Sql, programme: string, language: Language) => Fragment

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
  /** Select list that makes a `FactRow`, without its amount. */
  readonly row: (sql: Sql) => Fragment
  /** True when the persons of these rows are direct beneficiaries of the programme. */
  readonly participation?: true
  /** By which its facts can be broken down. */
  readonly dimensions?: Readonly<Record<string, Dimension>>
}

/** What is counted once however many rows it has: the key of a row, and how the list of them shows one. */
export type Distinct = {
  readonly by: (sql: Sql) => Fragment
  readonly kind: string
  readonly label?: (sql: Sql) => Fragment
}

/** One of the parts that a number is added from. */
export type Addend = { readonly label: Words; readonly filters: Filters; readonly stated?: Words }

/**
 * A named measure over a source: the number is the count of rows, of distinct people or other things, or the sum or the rounded
 * average of an amount, always over the very rows that `where` leaves. The average of no rows is not known.
 */
export type Fact<Shape extends z.ZodObject = z.ZodObject> = {
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
    | { readonly distinct: Distinct }
    | { readonly sum: (sql: Sql, filters: z.output<Shape>) => Fragment }
    | { readonly average: (sql: Sql, filters: z.output<Shape>) => Fragment }
  readonly filters: Shape
  readonly where: (sql: Sql, filters: z.output<Shape>) => Fragment
  /** Of filters that name a record (an office): a select of `value` and `label` for whoever binds an indicator. */
  readonly choices?: Readonly<Record<string, Choices>>
  /** A number that is only ever shown with what it was added from. What others stated wears their mark, and says whose statement it is. */
  readonly addends?: readonly Addend[]
  /** Of filters that take a code: what each code is called. */
  readonly words?: Readonly<Record<string, Readonly<Record<string, Words>>>>
}

export function fact<Shape extends z.ZodObject>(given: Fact<Shape>): Fact {
  return given as unknown as Fact
}

/** Of facts that count things once: which. */
export const distinctOf = ({ measure, source }: Fact): Distinct | undefined =>
  measure === 'people'
    ? { by: source.person!, kind: 'people.person' }
    : typeof measure === 'object' && 'distinct' in measure
      ? measure.distinct
      : undefined

/** Of facts that add something up, or average it: the amount of a row. */
export function amountOf({ measure }: Fact, sql: Sql, filters: Filters): Fragment | undefined {
  if (typeof measure !== 'object' || 'distinct' in measure) return undefined
  return 'sum' in measure ? measure.sum(sql, filters) : measure.average(sql, filters)
}

export const isAverage = ({ measure }: Fact) => typeof measure === 'object' && 'average' in measure

/** What has no record of its own, as a list of proof names it: the same text gives the same key. */
export const keyOf = (sql: Sql, text: Fragment) =>
  sql`overlay(overlay(md5(${text}) placing '7' from 13) placing '8' from 17)::uuid`
