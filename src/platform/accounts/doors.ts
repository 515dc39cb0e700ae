import * as z from 'zod'
import { MAX_PASSWORD } from './passwords.ts'
import type { Limit } from './throttle.ts'

/** A way into the library of accounts: what may be sent, how often, and which part of its answer goes out. */
export type Door = {
  readonly method: 'GET' | 'POST'
  readonly path: `/${string}`
  readonly input: z.ZodType
  /** Tries of one network address. */
  readonly limit: Limit
  /** What the library is given besides, that the caller has no say in. */
  readonly always?: Readonly<Record<string, unknown>>
  /** Session tokens stay in the cookie: only these fields go out. */
  readonly reply: z.ZodType
  /** The line of the server's log when it went well. */
  readonly event?: string
}

const Nothing = z.strictObject({})
const Done = z.object({}).transform(() => ({ done: true }))
const Secret = z
  .string()
  .min(1)
  .max(MAX_PASSWORD * 4)
const Code = z.strictObject({ code: z.string().trim().min(1).max(40) })
/** What a browser's WebAuthn gives; the library checks it in depth. */
const Credential = z.looseObject({ id: z.string().max(2000) })
const PasskeyName = z.string().trim().min(1).max(80)

const often = { tries: 60, seconds: 60 }
const seldom = { tries: 20, seconds: 300 }

export const signIn = {
  method: 'POST',
  path: '/sign-in/email',
  input: z.strictObject({ email: z.string().trim().toLowerCase().max(254), password: Secret }),
  limit: often,
  reply: z
    .object({ twoFactorRedirect: z.boolean().default(false) })
    .transform(({ twoFactorRedirect }) => ({ codeNeeded: twoFactorRedirect })),
  event: 'password accepted',
} as const satisfies Door

export const changePassword = {
  method: 'POST',
  path: '/change-password',
  input: z.strictObject({ currentPassword: Secret, newPassword: Secret }),
  limit: seldom,
  always: { revokeOtherSessions: true },
  reply: Done,
  event: 'password changed',
} as const satisfies Door

export const doors: readonly Door[] = [
  signIn,
  { method: 'POST', path: '/sign-out', input: Nothing, limit: often, reply: Done, event: 'signed out' },
  changePassword,
  {
    method: 'POST',
    path: '/two-factor/enable',
    input: z.strictObject({ password: Secret }),
    limit: seldom,
    reply: z.object({ totpURI: z.string(), backupCodes: z.array(z.string()) }),
    event: 'codes being set up',
  },
  { method: 'POST', path: '/two-factor/verify-totp', input: Code, limit: seldom, reply: Done, event: 'code accepted' },
  {
    method: 'POST',
    path: '/two-factor/verify-backup-code',
    input: Code,
    limit: seldom,
    reply: Done,
    event: 'spare code used',
  },
  {
    method: 'POST',
    path: '/two-factor/generate-backup-codes',
    input: z.strictObject({ password: Secret }),
    limit: seldom,
    reply: z.object({ backupCodes: z.array(z.string()) }),
    event: 'spare codes made anew',
  },
  {
    method: 'POST',
    path: '/two-factor/disable',
    input: z.strictObject({ password: Secret }),
    limit: seldom,
    reply: Done,
    event: 'codes switched off',
  },
  { method: 'GET', path: '/passkey/generate-register-options', input: Nothing, limit: often, reply: z.looseObject({}) },
  {
    method: 'POST',
    path: '/passkey/verify-registration',
    input: z.strictObject({ response: Credential, name: PasskeyName }),
    limit: seldom,
    reply: Done,
    event: 'passkey added',
  },
  {
    method: 'GET',
    path: '/passkey/generate-authenticate-options',
    input: Nothing,
    limit: often,
    reply: z.looseObject({}),
  },
  {
    method: 'POST',
    path: '/passkey/verify-authentication',
    input: z.strictObject({ response: Credential }),
    limit: often,
    reply: Done,
    event: 'passkey accepted',
  },
  {
    method: 'GET',
    path: '/passkey/list-user-passkeys',
    input: Nothing,
    limit: often,
    reply: z.array(z.object({ id: z.string(), name: z.string().nullish(), createdAt: z.coerce.date().nullish() })),
  },
  {
    method: 'POST',
    path: '/passkey/delete-passkey',
    input: z.strictObject({ id: z.uuid() }),
    limit: often,
    reply: Done,
    event: 'passkey removed',
  },
]
