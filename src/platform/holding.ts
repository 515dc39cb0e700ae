import type { Sql } from './database.ts'
import type { Words } from './language.ts'
import type { Services } from './services.ts'

/** One thing that is known of a person, as the copy for the person says it and as the data file has it. */
export type HeldField = {
  /** Its name in the data file: `receivedOn`. */
  readonly key: string
  readonly label: Words
  /** As it is recorded; what is not known is null. */
  readonly value: string | number | boolean | readonly string[] | null
  /** How a reader sees it, where the record has a code: «телефон» for `phone`. */
  readonly text?: Words
}
export type HeldRecord = { readonly id: string; readonly fields: readonly HeldField[] }

/** Two cards that were merged are parted again: these records go back to the other one. */
export type Parting = { readonly kept: string; readonly back: readonly string[] }

/**
 * What a slice holds about a person (Law No 94-V: a copy on request, erasing when purpose or term ends). Every slice
 * that has a column for a person lends one, from its `holdings.ts`.
 */
export type Holding = {
  /** `slice.noun`, in the data file. */
  readonly name: string
  readonly title: Words
  /** Records about the person besides the card: their lines in the audit log belong to the person's access log. */
  readonly records: (sql: Sql, person: string) => Promise<string[]>
  readonly export: (sql: Sql, person: string, services: Services) => Promise<HeldRecord[]>
  /** Cuts what ties records that go back to records that stay: one matter can't be two people's. */
  readonly part?: (sql: Sql, parting: Parting) => Promise<void>
  /** Takes away what names or reaches the person; what counting needs stays. Runs in the transaction of the erasing. */
  readonly erase: (sql: Sql, person: string, services: Services) => Promise<void>
}
