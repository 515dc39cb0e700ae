import type { FastifyPluginAsync } from 'fastify'
import type { Actor } from '../actor.ts'
import type { Connection, Database } from '../database.ts'
import type { Secrets } from '../secrets.ts'
import { acceptInvitation, type Invitation, invite, invited } from './invitations.ts'
import { openLibrary } from './library.ts'
import { accountsPlugin } from './plugin.ts'
import { openAccountsPool } from './pool.ts'
import { memberElsewhere } from './problems.ts'
import { sessionCookie, tokenIn } from './session-cookie.ts'
import { endAllSessions } from './sessions.ts'
import { createThrottle, sweepAccounts } from './throttle.ts'
import {
  createUser,
  factsOf,
  type Membership,
  membershipsOf,
  type NewUser,
  type UserFacts,
  unusedUser,
  userOf,
} from './users.ts'

/** Who can sign in, and who is signed in. */
export type Accounts = {
  /** /api/auth/*, for the server. */
  readonly plugin: FastifyPluginAsync
  /** Who asks, by the Cookie header: the member in the wanted organisation, or in the first one of theirs. */
  actorOf(cookies: string | undefined, organisation?: string | null): Promise<Actor | null>
  /** Makes an account with a password; refuses a weak one and an e-mail that is somebody's. Gives the user's id. */
  createUser(user: NewUser): Promise<string>
  /** The account of an e-mail, made if there is none; `fresh` when it belongs to no organisation yet. */
  accountFor(email: string, name: string): Promise<{ user: string; fresh: boolean }>
  /** The account of an e-mail, if there is one. */
  userOf(email: string): Promise<string | undefined>
  /**
   * A link to set a password; refused for who is in another organisation too: it would be a way into that one. Null:
   * asked for at the server's own window, where every organisation's data lies open anyway.
   */
  invite(user: string, within: string | null, options?: { dropsSecondFactor?: boolean }): Promise<Invitation>
  invited(token: string): Promise<{ email: string; name: string }>
  acceptInvitation(token: string, password: string): Promise<{ email: string }>
  factsOf(users: readonly string[]): Promise<Map<string, UserFacts>>
  membershipsOf(user: string): Promise<Membership[]>
  endAllSessions(user: string): Promise<void>
  close(): Promise<void>
}

type Given = {
  readonly connection: Connection
  readonly database: Database
  readonly secrets: Secrets
  /** Where people open the program: cookies, passkeys and links depend on it. */
  readonly url: string
  readonly trustedOrigins?: readonly string[]
  readonly log?: (message: string) => void
}

const HOUR = 60 * 60 * 1000

export function createAccounts({
  connection,
  database,
  secrets,
  url,
  trustedOrigins = [],
  log = () => {},
}: Given): Accounts {
  const pool = openAccountsPool(connection, error => log(`a connection of the accounts broke: ${error.message}`))
  const library = openLibrary({ pool, secret: secrets.accounts, url, trustedOrigins, log })
  const throttle = createThrottle(pool, secrets.index)
  const cookie = sessionCookie(url)
  const tokenOf = (cookies: string | undefined) => tokenIn(cookies, cookie, secrets.accounts)
  const sweeping = setInterval(() => sweepAccounts(pool).catch(error => log(error.message)), HOUR).unref()
  return {
    plugin: accountsPlugin({
      library,
      pool,
      throttle,
      url,
      nameless: email => secrets.index(email).toString('hex').slice(0, 12),
      tokenOf: request => tokenOf(request.headers.cookie),
    }),
    async actorOf(cookies, organisation = null) {
      const token = tokenOf(cookies)
      if (!token) return null
      const [row] = await database.shared<(Omit<Actor, 'user'> & { userId: string })[]>`
        select * from accounts.actor_of_session(${token}, ${organisation})`
      if (!row) return null
      const { userId, ...actor } = row
      return { ...actor, user: userId }
    },
    createUser: user => createUser(pool, user),
    async accountFor(email, name) {
      const fresh = await unusedUser(pool, email, name)
      return fresh ? { user: fresh, fresh: true } : { user: (await userOf(pool, email))!, fresh: false }
    },
    userOf: email => userOf(pool, email),
    async invite(user, within, { dropsSecondFactor = false } = {}) {
      const elsewhere = (await membershipsOf(pool, user)).some(
        ({ organisation, ended }) => within !== null && !ended && organisation !== within,
      )
      if (elsewhere) throw memberElsewhere()
      return invite(pool, url, user, dropsSecondFactor)
    },
    invited: token => invited(pool, token),
    acceptInvitation: (token, password) => acceptInvitation(pool, token, password),
    factsOf: users => factsOf(pool, users),
    membershipsOf: user => membershipsOf(pool, user),
    endAllSessions: user => endAllSessions(pool, user),
    async close() {
      clearInterval(sweeping)
      await pool.end()
    },
  }
}
