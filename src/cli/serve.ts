import { scheduleClaims } from '#claims/clock.ts'
import { scheduleReminders as scheduleLetters } from '#claims/reminders.ts'
import { writeInBackground } from '#claims/write-in-background.ts'
import { takeStatementsInBackground } from '#money/statement/take-statement.ts'
import { handleDuplicates } from '#people/duplicates-job.ts'
import { setUpCode } from '#people/set-up-code.ts'
import { buildWeb } from '#platform/build-web.ts'
import { readConfig } from '#platform/config.ts'
import { scheduleSweep } from '#platform/files/sweep-files.ts'
import { webPages } from '#platform/web-pages.ts'
import { workOnImports } from '#reception/import/work-on-imports.ts'
import { bundleInBackground } from '#report/annexes/bundle-job.ts'
import { scheduleReminders } from '#schedule/reminders.ts'
import { bindInBackground } from '#school/print/bind-job.ts'
import { createApp } from '../app.ts'
import { type Options, WrongUse } from './command.ts'
import { type Opened, openPlatform } from './platform.ts'

/** Runs the server until it is asked to stop. */
export async function serve(_words: string[], options: Options): Promise<void> {
  await listen(portOf(options), announceFirstRun)
}

export function portOf({ port }: Options): number {
  if (port === undefined) return readConfig().port
  if (typeof port !== 'string' || !/^\d{1,5}$/.test(port) || Number(port) > 65_535)
    throw new WrongUse('--port takes a number from 0 to 65535')
  return Number(port)
}

/**
 * Opens the data, builds the screens meanwhile, prepares what must be there, listens, and closes everything in order
 * on SIGINT or SIGTERM.
 */
export async function listen(
  port: number,
  announce: (opened: Opened, url: string) => Promise<void>,
  prepare?: (opened: Opened) => Promise<void>,
): Promise<void> {
  const opening = openPlatform({ workers: true, port })
  await buildWeb().catch(async error => {
    await (await opening).close()
    throw error
  })
  const opened = await opening
  const { database, services, accounts } = opened
  await prepare?.(opened)
  await scheduleSweep({ jobs: services.jobs, database, files: services.files })
  await workOnImports({ jobs: services.jobs, database, services })
  await writeInBackground({ jobs: services.jobs, database, services })
  await bindInBackground({ jobs: services.jobs, database, services })
  await takeStatementsInBackground({ jobs: services.jobs, database, services })
  await bundleInBackground({ jobs: services.jobs, database, services })
  await scheduleReminders({ jobs: services.jobs, database, today: services.today })
  await scheduleClaims({ jobs: services.jobs, database, today: services.today })
  await scheduleLetters(database, services)
  await handleDuplicates({ jobs: services.jobs, database })
  const app = await createApp({
    database,
    services,
    identify: request => accounts.actorOf(request.headers.cookie, wantedOrganisation(request.headers.cookie)),
    plugins: [accounts.plugin, webPages],
  })
  const address = await app.listen({ port, host: services.config.host })
  let closing = false
  const close = async () => {
    if (closing) return
    closing = true
    await app.close()
    await opened.close()
  }
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, close)
  await announce(opened, port === 0 ? address : services.config.url)
}

/** Who belongs to several organisations works in one of them at a time; a cookie says in which. */
const wantedOrganisation = (cookies = '') => /(?:^|;\s*)organisation=([0-9a-f-]{36})/.exec(cookies)?.[1] ?? null

async function announceFirstRun({ database, services }: Opened, url: string): Promise<void> {
  const [row] = await database.shared<{ done: boolean }[]>`select has_organisations() as done`
  process.stdout.write(`Quqyq listens on ${url}\n`)
  if (!row!.done)
    process.stdout.write(
      `First run: open ${url}/first-run?code=${setUpCode(services.secrets)} and found your organisation.\n`,
    )
}
