import { passkey } from '@better-auth/passkey'
import { betterAuth } from 'better-auth'
import { APIError } from 'better-auth/api'
import { twoFactor } from 'better-auth/plugins/two-factor'
import type { Pool } from 'pg'
import { MAX_PASSWORD, MIN_PASSWORD } from './passwords.ts'
import { LOCK_SECONDS } from './problems.ts'

/** A working day: who comes in the morning signs in once. Absolute, so that a stolen cookie doesn't live on by use. */
const SESSION_SECONDS = 12 * 60 * 60
/** A passkey is added only right after a sign-in (ASVS 7.5.1). */
const FRESH_SECONDS = 15 * 60

export const ADDRESS_HEADER = 'x-quqyq-address'

type Given = {
  readonly pool: Pool
  readonly secret: string
  readonly url: string
  readonly trustedOrigins: readonly string[]
  /** Its errors and warnings; they name nobody. */
  readonly log: (message: string) => void
}

/** The library of accounts as we use it. The door is doors.ts: what isn't listed there can't be called. */
export function openLibrary({ pool, secret, url, trustedOrigins, log }: Given) {
  return betterAuth({
    appName: 'Quqyq',
    baseURL: url,
    basePath: '/api/auth',
    secret,
    database: pool,
    trustedOrigins: [url, ...trustedOrigins],
    telemetry: { enabled: false },
    logger: { level: 'error', log: (_level, message) => log(message) },
    emailAndPassword: {
      enabled: true,
      disableSignUp: true,
      minPasswordLength: MIN_PASSWORD,
      // Counted there in UTF-16 units; our own rule counts characters and has spoken before.
      maxPasswordLength: MAX_PASSWORD * 4,
    },
    session: {
      expiresIn: SESSION_SECONDS,
      disableSessionRefresh: true,
      freshAge: FRESH_SECONDS,
      cookieCache: { enabled: false },
    },
    // Our throttle counts by person and by address, see doors.ts.
    rateLimit: { enabled: false },
    plugins: [
      twoFactor({ issuer: 'Quqyq', accountLockout: { maxFailedAttempts: 10, durationSeconds: LOCK_SECONDS } }),
      passkey({
        rpID: new URL(url).hostname,
        rpName: 'Quqyq',
        origin: [...new Set([url, ...trustedOrigins])],
        authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
        registration: {
          afterVerification: ({ verification }) => verified(verification.registrationInfo?.userVerified),
        },
        authentication: {
          afterVerification: ({ verification }) => verified(verification.authenticationInfo.userVerified),
        },
      }),
    ],
    advanced: {
      cookiePrefix: 'quqyq',
      useSecureCookies: url.startsWith('https:'),
      defaultCookieAttributes: { httpOnly: true, sameSite: 'lax' },
      ipAddress: { ipAddressHeaders: [ADDRESS_HEADER] },
      database: { generateId: 'uuid' },
    },
  })
}

/** A passkey replaces password and code only if the device asked for a finger, a face or its own code. */
function verified(userVerified: boolean | undefined): void {
  if (!userVerified) throw new APIError('UNAUTHORIZED', { code: 'AUTHENTICATION_FAILED', message: 'user not verified' })
}

export type Library = ReturnType<typeof openLibrary>
