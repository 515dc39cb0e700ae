import * as z from 'zod'
import { endpoint, FileReply } from '#platform/endpoint.ts'
import { Id } from '#platform/identifier.ts'
import { Day, Instant, Line } from '#platform/shapes.ts'

const One = z.strictObject({ id: Id })

/** What the paper says, and whether it still holds. */
const Said = z.object({
  number: z.string().describe('2020-0017'),
  holder: z.string(),
  title: z.string(),
  hours: z.int(),
  startsOn: Day,
  endsOn: Day,
  issuedOn: Day,
  revokedOn: Day.nullable(),
})

export const Certificate = Said.extend({
  id: Id,
  student: Id,
  person: Id,
  revokedBecause: z.string().nullable(),
})
export type Certificate = z.infer<typeof Certificate>

export const Certificates = z.object({
  items: z.array(Certificate),
  owed: z.int().describe('completers without a valid certificate'),
  book: z.object({ madeAt: Instant, certificates: z.int() }).nullable().describe('the last printed batch'),
  may: z.array(z.string()),
})
export type Certificates = z.infer<typeof Certificates>

export const listCertificates = endpoint({
  method: 'GET',
  path: '/school/streams/:id/certificates',
  permission: 'school.certificate.read',
  summary: 'Certificates of a stream, and how many completers have none',
  params: One,
  reply: Certificates,
})
export const issueCertificates = endpoint({
  method: 'POST',
  path: '/school/streams/:id/certificates',
  permission: 'school.certificate.issue',
  summary: 'Gives every completer without a valid certificate the next number',
  params: One,
  input: z.strictObject({ issuedOn: Day }),
  reply: z.object({ issued: z.int() }),
})
export const bindCertificates = endpoint({
  method: 'POST',
  path: '/school/streams/:id/certificates/book',
  permission: 'school.certificate.print',
  summary: 'Prints the valid certificates of a stream as one PDF, in the background',
  params: One,
  reply: z.object({ id: Id.describe('of the work, for /jobs/:id') }),
})
export const readBook = endpoint({
  method: 'GET',
  path: '/school/streams/:id/certificates/book',
  permission: 'school.certificate.print',
  summary: 'The last printed batch',
  params: One,
  reply: FileReply,
})
export const printCertificate = endpoint({
  method: 'GET',
  path: '/school/certificates/:id/pdf',
  permission: 'school.certificate.print',
  summary: 'One certificate on paper (A4 across)',
  params: One,
  reply: FileReply,
})
export const revokeCertificate = endpoint({
  method: 'POST',
  path: '/school/certificates/:id/revoke',
  permission: 'school.certificate.revoke',
  summary: 'From now on the certificate is shown as revoked; its number stays used',
  params: One,
  input: z.strictObject({ because: Line(300) }),
  reply: Certificate,
})

const ByCode = z.strictObject({
  number: z.string().regex(/^\d{4}-\d{4,9}$/),
  code: z
    .string()
    .regex(/^[A-Za-z0-9 -]{16,24}$/)
    .describe('as it is printed; spaces and case don’t matter'),
})
export const verifyCertificate = endpoint({
  method: 'GET',
  path: '/verify/:number/:code',
  permission: 'anyone',
  summary: 'What the paper with this number and code says, and whether it still holds; a number alone opens nothing',
  params: ByCode,
  reply: Said.extend({ organisation: z.string() }),
})
export type Verified = z.infer<typeof verifyCertificate.reply>
export const readBadge = endpoint({
  method: 'GET',
  path: '/verify/:number/:code/badge',
  permission: 'anyone',
  summary: 'The same certificate as an Open Badges 3.0 credential: a signed JWT (EdDSA), verifiable offline',
  params: ByCode,
  reply: FileReply,
})

const Issuer = z.strictObject({ issuer: Id })
export const readIssuer = endpoint({
  method: 'GET',
  path: '/badges/:issuer',
  permission: 'anyone',
  summary: 'The profile of an issuer of badges',
  params: Issuer,
  reply: z.looseObject({ id: z.string(), type: z.array(z.string()), name: z.string() }),
})
export const readKeys = endpoint({
  method: 'GET',
  path: '/badges/:issuer/keys',
  permission: 'anyone',
  summary: 'The published keys of an issuer (JWK Set, RFC 7517)',
  params: Issuer,
  reply: z.object({
    keys: z.array(
      z.object({
        kty: z.literal('OKP'),
        crv: z.literal('Ed25519'),
        alg: z.literal('EdDSA'),
        use: z.literal('sig'),
        kid: z.string(),
        x: z.string(),
      }),
    ),
  }),
})
export const readRevoked = endpoint({
  method: 'GET',
  path: '/badges/:issuer/revoked',
  permission: 'anyone',
  summary: 'Credentials of an issuer that hold no more (1EdTech revocation list)',
  params: Issuer,
  reply: z.object({ id: z.string(), issuer: z.string(), revokedCredential: z.array(z.string()) }),
})
