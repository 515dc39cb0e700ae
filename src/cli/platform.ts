import { type Accounts, createAccounts } from '#platform/accounts/accounts.ts'
import { type Config, onPort, readConfig } from '#platform/config.ts'
import { type Connection, connect, type Database } from '#platform/database.ts'
import { openPostgres } from '#platform/embedded-postgres.ts'
import { openFileStore } from '#platform/files/store.ts'
import { openJobs } from '#platform/jobs.ts'
import { migrate } from '#platform/migrate.ts'
import { secretsFrom } from '#platform/secrets.ts'
import type { Services } from '#platform/services.ts'
import { facts } from '../app.ts'

export type Opened = {
  readonly database: Database
  readonly services: Services
  readonly accounts: Accounts
  readonly connection: Connection
  close(): Promise<void>
}

/** Opens the data that the settings name, brings its tables to the newest shape, and lends the platform's services. */
export async function openPlatform({
  workers = false,
  port,
}: {
  workers?: boolean
  port?: number
} = {}): Promise<Opened> {
  const read = readConfig()
  const config = port === undefined ? read : onPort(read, port)
  const closing: (() => Promise<unknown> | undefined)[] = []
  const close = async () => {
    for (const step of closing.splice(0).reverse()) await step()
  }
  try {
    const postgres = config.databaseUrl ? null : await openPostgres(config.dataFolder)
    closing.push(() => postgres?.close())
    const connection = config.databaseUrl ?? postgres!.connection
    await migrate(config.databaseOwnerUrl ?? connection)
    const database = connect(connection)
    closing.push(() => database.end())
    const secrets = secretsFrom(config.key)
    const accounts = createAccounts({ connection, database, secrets, url: config.url })
    closing.push(() => accounts.close())
    const jobs = await openJobs({ connection, workers })
    closing.push(() => jobs.close())
    const services: Services = {
      config,
      secrets,
      accounts,
      jobs,
      facts,
      files: openFileStore(config),
      today: () => officeDay(config),
    }
    return { database, services, accounts, connection, close }
  } catch (error) {
    await close()
    throw error
  }
}

/** The office's calendar day: in Kostanay it may already be tomorrow. */
const officeDay = ({ today }: Config) =>
  today ?? new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Qostanay' }).format(new Date())

/** A programme by its code (`kostanay-2020`), in whichever organisation. The command line is the operator's own. */
export async function programmeByCode(
  { connection }: Opened,
  code: string,
): Promise<{ id: string; organisation: string } | undefined> {
  const owner = connect(connection, { max: 1, role: '' })
  try {
    const [found] = await owner.shared<{ id: string; organisation: string }[]>`
      select id, organisation from programmes where code = ${code} order by starts_on desc limit 1`
    return found
  } finally {
    await owner.end()
  }
}
