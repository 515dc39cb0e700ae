import { type Accounts, createAccounts } from '#platform/accounts/accounts.ts'
import { type Config, onPort, readConfig, WrongSetting } from '#platform/config.ts'
import { type Connection, connect, type Database, type Sql } from '#platform/database.ts'
import { openPostgres } from '#platform/embedded-postgres.ts'
import { openFileStore } from '#platform/files/store.ts'
import { openJobs } from '#platform/jobs.ts'
import { openMail } from '#platform/mail.ts'
import { migrate } from '#platform/migrate.ts'
import { type Secrets, secretsFrom } from '#platform/secrets.ts'
import type { Services } from '#platform/services.ts'
import { diaries, facts, holdings } from '../app.ts'

export type Opened = {
  readonly database: Database
  readonly services: Services
  readonly accounts: Accounts
  readonly connection: Connection
  /** Outside of any organisation's walls, as the owner of the tables: only the command line looks there. */
  asOwner<T>(look: (sql: Sql) => Promise<T>): Promise<T>
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
    const ownerConnection = config.databaseOwnerUrl ?? connection
    await migrate(ownerConnection)
    const database = connect(connection)
    closing.push(() => database.end())
    const secrets = secretsFrom(config.key)
    const accounts = createAccounts({ connection, database, secrets, url: config.url })
    closing.push(() => accounts.close())
    const jobs = await openJobs({ connection, workers })
    closing.push(() => jobs.close())
    const mail = openMail(config)
    closing.push(async () => mail?.close())
    const services: Services = {
      config,
      secrets,
      accounts,
      jobs,
      facts,
      holdings,
      diaries,
      mail,
      files: openFileStore(config),
      today: () => officeDay(config),
    }
    await mustFit(secrets, ownerConnection)
    return { database, services, accounts, connection, close, asOwner: look => asOwner(ownerConnection, look) }
  } catch (error) {
    await close()
    throw error
  }
}

/** Made once: a new one for each request would cost more than the rest of our own work on it. */
const calendar = new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Qostanay' })

/** The office's calendar day: in Kostanay it may already be tomorrow. */
const officeDay = ({ today }: Config) => today ?? calendar.format(new Date())

async function asOwner<T>(connection: Connection, look: (sql: Sql) => Promise<T>): Promise<T> {
  const owner = connect(connection, { max: 1, role: '' })
  try {
    return await look(owner.shared)
  } finally {
    await owner.end()
  }
}

/** With another key nothing sealed could be opened again: the database remembers a mark of the key it began with. */
async function mustFit(secrets: Secrets, connection: Connection): Promise<void> {
  const mark = secrets.index('the key of this database')
  const [kept] = await asOwner(connection, async sql => {
    await sql`insert into key_marks (mark) values (${mark}) on conflict do nothing`
    return sql<{ fits: boolean }[]>`select mark = ${mark} as fits from key_marks`
  })
  if (!kept!.fits) {
    throw new WrongSetting(
      'QUQYQ_KEY is not the key that this database was written with; its sealed fields need that one.',
    )
  }
}

/** A programme by its code (`kostanay-2020`), in whichever organisation. The command line is the operator's own. */
export async function programmeByCode(
  { asOwner }: Opened,
  code: string,
): Promise<{ id: string; organisation: string } | undefined> {
  const [found] = await asOwner(
    sql => sql<{ id: string; organisation: string }[]>`
      select id, organisation from programmes where code = ${code} order by starts_on desc limit 1`,
  )
  return found
}
