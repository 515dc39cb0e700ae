import { readConfig } from '#platform/config.ts'
import { openPostgres } from '#platform/embedded-postgres.ts'
import { migrate } from '#platform/migrate.ts'
import type { Options } from './command.ts'

/** Brings the database to the newest shape and says what was done. */
export async function migrateOnly(_words: string[], { json }: Options): Promise<void> {
  const config = readConfig()
  const postgres = config.databaseOwnerUrl ? null : await openPostgres(config.dataFolder)
  try {
    const done = await migrate(config.databaseOwnerUrl ?? postgres!.connection)
    const text = done.length > 0 ? `${done.join('\n')}\n` : 'The database has the newest shape already.\n'
    process.stdout.write(json ? `${JSON.stringify({ done })}\n` : text)
  } finally {
    await postgres?.close()
  }
}
