import type { Accounts } from './accounts/accounts.ts'
import type { Config } from './config.ts'
import type { Diary } from './diary.ts'
import type { Fact } from './fact.ts'
import type { FileStore } from './files/store.ts'
import type { Holding } from './holding.ts'
import type { Jobs } from './jobs.ts'
import type { Mail } from './mail.ts'
import type { Secrets } from './secrets.ts'

/** What the platform lends to use cases besides the database. */
export type Services = {
  readonly config: Config
  readonly secrets: Secrets
  readonly files: FileStore
  readonly jobs: Jobs
  /** Null: the settings name no mail server. */
  readonly mail: Mail | null
  readonly accounts: Accounts
  /** Every slice's facts by name. */
  readonly facts: ReadonlyMap<string, Fact>
  /** What every slice holds about a person. */
  readonly holdings: readonly Holding[]
  /** Days of every slice that calendars of telephones show. */
  readonly diaries: readonly Diary[]
  /** The day the office lives in (the programme's time zone; a setting moves it for demonstrations and tests). */
  today(): string
}
