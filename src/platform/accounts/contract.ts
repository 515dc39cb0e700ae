import * as z from 'zod'
import { endpoint } from '../endpoint.ts'
import { Id } from '../identifier.ts'
import { Instant, Personal } from '../shapes.ts'

/*
 * What a browser may ask of the accounts, below /api/auth. The library of accounts answers most of it (doors.ts);
 * it is no route of a slice, because nobody is signed in yet, or a whole account is meant and no membership.
 */

const Secret = Personal(z.string().min(1).max(512))
const Code = z.strictObject({ code: z.string().trim().min(1).max(40) })
/** What a browser's WebAuthn gives; the library checks it in depth. */
const Credential = z.looseObject({ id: z.string().max(2000) })
/** What a browser's WebAuthn is given. */
const CredentialOptions = z.looseObject({ challenge: z.string() })
const Done = z.object({}).transform(() => ({ done: true }))
const mine = { permission: 'signed-in' } as const
const anyone = { permission: 'anyone' } as const

export const signIn = endpoint({
  ...anyone,
  method: 'POST',
  path: '/auth/sign-in/email',
  summary: 'Sign in with e-mail and password; a code may be needed besides.',
  input: z.strictObject({ email: Personal(z.string().trim().toLowerCase().min(1).max(254)), password: Secret }),
  reply: z.object({ codeNeeded: z.boolean() }),
})
export const signOut = endpoint({
  ...anyone,
  method: 'POST',
  path: '/auth/sign-out',
  summary: 'End this session.',
  input: z.strictObject({}),
  reply: Done,
})
export const changePassword = endpoint({
  ...mine,
  method: 'POST',
  path: '/auth/change-password',
  summary: 'Change the password; all other sessions end.',
  input: z.strictObject({ currentPassword: Secret, newPassword: Secret }),
  reply: Done,
})

const Password = z.strictObject({ password: Secret })
const SpareCodes = z.array(z.string())

export const setUpCodes = endpoint({
  ...mine,
  method: 'POST',
  path: '/auth/two-factor/enable',
  summary: 'Begin to sign in with codes too: they are on when the first code was right.',
  input: Password,
  reply: z.object({ totpURI: z.string(), backupCodes: SpareCodes }),
})
export const giveCode = endpoint({
  ...anyone,
  method: 'POST',
  path: '/auth/two-factor/verify-totp',
  summary: 'Give the code that the app shows, at sign-in or when codes are set up.',
  input: Code,
  reply: Done,
})
export const giveSpareCode = endpoint({
  ...anyone,
  method: 'POST',
  path: '/auth/two-factor/verify-backup-code',
  summary: 'Sign in with a spare code; it works once.',
  input: Code,
  reply: Done,
})
export const renewSpareCodes = endpoint({
  ...mine,
  method: 'POST',
  path: '/auth/two-factor/generate-backup-codes',
  summary: 'New spare codes; the old ones stop working.',
  input: Password,
  reply: z.object({ backupCodes: SpareCodes }),
})
export const dropCodes = endpoint({
  ...mine,
  method: 'POST',
  path: '/auth/two-factor/disable',
  summary: 'Sign in without codes again.',
  input: Password,
  reply: Done,
})

export const passkeyToMake = endpoint({
  ...mine,
  method: 'GET',
  path: '/auth/passkey/generate-register-options',
  summary: 'What the browser needs to make a passkey; right after a sign-in only.',
  reply: CredentialOptions,
})
export const addPasskey = endpoint({
  ...mine,
  method: 'POST',
  path: '/auth/passkey/verify-registration',
  summary: 'Add the passkey that the browser made.',
  input: z.strictObject({ response: Credential, name: z.string().trim().min(1).max(80) }),
  reply: Done,
})
export const passkeyToUse = endpoint({
  ...anyone,
  method: 'GET',
  path: '/auth/passkey/generate-authenticate-options',
  summary: 'What the browser needs to sign in with a passkey.',
  reply: CredentialOptions,
})
export const signInWithPasskey = endpoint({
  ...anyone,
  method: 'POST',
  path: '/auth/passkey/verify-authentication',
  summary: 'Sign in with what the passkey signed.',
  input: z.strictObject({ response: Credential }),
  reply: Done,
})
export const listPasskeys = endpoint({
  ...mine,
  method: 'GET',
  path: '/auth/passkey/list-user-passkeys',
  summary: 'Own passkeys.',
  reply: z.array(z.object({ id: Id, name: z.string().nullish(), createdAt: z.string().nullish() })),
})
export const removePasskey = endpoint({
  ...mine,
  method: 'POST',
  path: '/auth/passkey/delete-passkey',
  summary: 'Remove an own passkey.',
  input: z.strictObject({ id: Id }),
  reply: Done,
})

export const Session = z.object({
  id: Id,
  startedAt: Instant,
  expiresAt: Instant,
  address: z.string(),
  browser: z.string(),
  /** The one that asks. */
  current: z.boolean(),
})
export type Session = z.infer<typeof Session>

export const listSessions = endpoint({
  ...mine,
  method: 'GET',
  path: '/auth/sessions',
  summary: 'Where one is signed in.',
  reply: z.object({ items: z.array(Session) }),
})
export const endSessions = endpoint({
  ...mine,
  method: 'POST',
  path: '/auth/sessions/end',
  summary: 'End one session, or all others.',
  input: z.strictObject({ which: z.union([Id, z.literal('others')]) }),
  reply: z.object({ ended: z.int() }),
})

/** All of them, for the API description. */
export const accountEndpoints = [
  signIn,
  signOut,
  changePassword,
  setUpCodes,
  giveCode,
  giveSpareCode,
  renewSpareCodes,
  dropCodes,
  passkeyToMake,
  addPasskey,
  passkeyToUse,
  signInWithPasskey,
  listPasskeys,
  removePasskey,
  listSessions,
  endSessions,
]
