import type { Sql } from './database.ts'
import type { Language } from './language.ts'
import type { Day } from './shapes.ts'

/** A day as a calendar of a telephone shows it: no name, no phone, nothing that a lost telephone would give away. */
export type DiaryDay = { readonly id: string; readonly day: Day; readonly title: string; readonly version: number }

/** Whose days: those of an office, or of a lawyer in the offices where they work. */
export type DiaryOf = {
  readonly offices: readonly string[]
  readonly lawyer: string | null
  readonly from: Day
  readonly to: Day
  readonly language: Language
}

/** What a slice lends to calendars of telephones, besides the hours and appointments that the schedule knows itself. */
export type Diary = (sql: Sql, of: DiaryOf) => Promise<DiaryDay[]>
