import pg from 'pg'
import type { Connection } from '../database.ts'

/** The library's own connections, as a role that sees the accounts and nothing else. */
export function openAccountsPool(connection: Connection, onError: (error: Error) => void): pg.Pool {
  const where =
    typeof connection === 'string'
      ? { connectionString: connection }
      : {
          host: connection.host,
          port: connection.port,
          database: connection.database,
          user: connection.username,
          password: connection.password,
        }
  const pool = new pg.Pool({
    ...where,
    max: 3,
    application_name: 'quqyq accounts',
    options: '-c role=quqyq_accounts -c search_path=accounts -c timezone=UTC',
  })
  // Without a listener a connection that breaks while idle ends the process.
  pool.on('error', onError)
  return pool
}
