import type { Endpoint } from '../endpoint.ts'
import * as contract from './contract.ts'
import type { Limit } from './throttle.ts'

/** A way into the library of accounts: what may be sent and what goes out is the contract's, the rest is said here. */
export type Door = {
  readonly endpoint: Endpoint
  /** Tries of one network address. */
  readonly limit: Limit
  /** What the library is given besides, that the caller has no say in. */
  readonly always?: Readonly<Record<string, unknown>>
  /** The library's answer in the contract's words. */
  readonly answer?: (given: Record<string, unknown>) => unknown
  /** The line of the server's log when it went well. */
  readonly event?: string
}

const often: Limit = { tries: 60, seconds: 60 }
const seldom: Limit = { tries: 20, seconds: 300 }

/** What isn't listed here can't be called: the library can do much more than we want. */
export const doors: readonly Door[] = [
  {
    endpoint: contract.signIn,
    limit: often,
    answer: ({ twoFactorRedirect }) => ({ codeNeeded: twoFactorRedirect === true }),
    event: 'password accepted',
  },
  { endpoint: contract.signOut, limit: often, event: 'signed out' },
  {
    endpoint: contract.changePassword,
    limit: seldom,
    always: { revokeOtherSessions: true },
    event: 'password changed',
  },
  { endpoint: contract.setUpCodes, limit: seldom, event: 'codes being set up' },
  { endpoint: contract.giveCode, limit: seldom, event: 'code accepted' },
  { endpoint: contract.giveSpareCode, limit: seldom, event: 'spare code used' },
  { endpoint: contract.renewSpareCodes, limit: seldom, event: 'spare codes made anew' },
  { endpoint: contract.dropCodes, limit: seldom, event: 'codes switched off' },
  { endpoint: contract.passkeyToMake, limit: often },
  { endpoint: contract.addPasskey, limit: seldom, event: 'passkey added' },
  { endpoint: contract.passkeyToUse, limit: often },
  { endpoint: contract.signInWithPasskey, limit: often, event: 'passkey accepted' },
  { endpoint: contract.listPasskeys, limit: often },
  { endpoint: contract.removePasskey, limit: often, event: 'passkey removed' },
]
