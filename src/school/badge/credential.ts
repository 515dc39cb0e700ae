import { createPrivateKey, createPublicKey, sign } from 'node:crypto'
import type { OnPaper } from '../queries/certificates.ts'

/** Addresses at which an issuer publishes what a verifier needs. */
export const issuerAddress = (url: string, organisation: string) => `${url}/api/badges/${organisation}`
export const keyAddress = (issuer: string, key: string) => `${issuer}/keys#${key}`

export type Badge = {
  readonly certificate: OnPaper
  readonly organisation: { readonly id: string; readonly name: string }
  readonly url: string
}

/** An Open Badges 3.0 credential (OpenBadgeCredential of the W3C data model 2.0): what the paper says, and no more. */
export function credentialOf({ certificate, organisation, url }: Badge) {
  const { id, number, holder, title, hours, startsOn, endsOn, issuedOn } = certificate
  const issuer = issuerAddress(url, organisation.id)
  return {
    '@context': ['https://www.w3.org/ns/credentials/v2', 'https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json'],
    id: `urn:uuid:${id}`,
    type: ['VerifiableCredential', 'OpenBadgeCredential'],
    name: title,
    issuer: { id: issuer, type: ['Profile'], name: organisation.name },
    validFrom: `${issuedOn}T00:00:00Z`,
    credentialSubject: {
      type: ['AchievementSubject'],
      identifier: [{ type: 'IdentityObject', identityType: 'name', hashed: false, identityHash: holder }],
      activityStartDate: `${startsOn}T00:00:00Z`,
      activityEndDate: `${endsOn}T00:00:00Z`,
      creditsEarned: hours,
      licenseNumber: number,
      achievement: {
        id: `${issuer}#${encodeURIComponent(title)}`,
        type: ['Achievement'],
        achievementType: 'CertificateOfCompletion',
        name: title,
        description: `${title}: ${hours} ак. ч.`,
        criteria: { narrative: 'Пройден полный курс занятий.' },
      },
    },
    credentialStatus: { id: `${issuer}/revoked`, type: '1EdTechRevocationList' },
  }
}

/** PKCS #8 and SPKI of Ed25519 are fixed heads before 32 bytes (RFC 8410). */
const PRIVATE_HEAD = Buffer.from('302e020100300506032b657004220420', 'hex')
const PUBLIC_HEAD = Buffer.from('302a300506032b6570032100', 'hex')

/** The public half of a private key's 32 bytes. */
export function publicHalf(seed: Uint8Array): Buffer {
  const key = createPrivateKey({ key: Buffer.concat([PRIVATE_HEAD, seed]), format: 'der', type: 'pkcs8' })
  return createPublicKey(key).export({ format: 'der', type: 'spki' }).subarray(PUBLIC_HEAD.length)
}

const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url')

/** The credential as a signed JWT (Open Badges 3.0, 8.2): compact JWS with EdDSA. The same certificate makes the same badge. */
export function signedBadge(badge: Badge, key: { readonly id: string; readonly seed: Uint8Array }): string {
  const credential = credentialOf(badge)
  const { id: iss } = credential.issuer
  const head = part({ alg: 'EdDSA', typ: 'JWT', kid: keyAddress(iss, key.id) })
  const claims = { ...credential, iss, jti: credential.id, nbf: Date.parse(credential.validFrom) / 1000 }
  const text = `${head}.${part(claims)}`
  const signer = createPrivateKey({ key: Buffer.concat([PRIVATE_HEAD, key.seed]), format: 'der', type: 'pkcs8' })
  return `${text}.${sign(null, Buffer.from(text), signer).toString('base64url')}`
}
