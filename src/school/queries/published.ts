import type { Database, Sql } from '#platform/database.ts'
import type { Download } from '#platform/endpoint.ts'
import { notFound } from '#platform/problem.ts'
import type { OpenCall } from '#platform/routes.ts'
import { issuerAddress, keyAddress, signedBadge } from '../badge/credential.ts'
import { signingKey } from '../badge/keys.ts'
import type {
  readBadge,
  readIssuer,
  readKeys,
  readRevoked,
  Verified,
  verifyCertificate,
} from '../certificate-contract.ts'
import { certificateHash } from '../codes.ts'
import { certificateByCode } from './certificates.ts'

type Paper = { readonly number: string; readonly code: string }

/** Inside whose walls the code is answered. A guessed number, or a code of another number, is one that never was. */
async function behind<T>(
  database: Database,
  paper: Paper,
  work: (sql: Sql, found: Verified & { id: string }, organisation: string) => Promise<T>,
): Promise<T> {
  const [row] = await database.shared<{ organisation: string | null }[]>`
    select organisation_of_certificate(${certificateHash(paper.code)}) as organisation`
  const organisation = row?.organisation
  if (!organisation) throw notFound()
  return database.inside(organisation, async sql => {
    const found = await certificateByCode(sql, paper)
    if (!found) throw notFound()
    return work(sql, found, organisation)
  })
}

export const answerVerification = (
  database: Database,
  { params }: OpenCall<typeof verifyCertificate>,
): Promise<Verified> => behind(database, params, async (_sql, { id: _id, ...said }) => said)

/** The badge of a paper that holds. */
export const answerBadge = (database: Database, { params, services }: OpenCall<typeof readBadge>): Promise<Download> =>
  behind(database, params, async (sql, { organisation: name, revokedOn, ...certificate }, organisation) => {
    if (revokedOn || !certificate.holder) throw notFound()
    const key = await signingKey(sql, organisation, services.secrets)
    const jwt = signedBadge({ certificate, organisation: { id: organisation, name }, url: services.config.url }, key)
    return { name: `badge-${certificate.number}.jwt`, mediaType: 'application/jwt', body: Buffer.from(jwt) }
  })

export async function answerIssuer(database: Database, { params, services }: OpenCall<typeof readIssuer>) {
  const id = issuerAddress(services.config.url, params.issuer)
  const name = await database.inside(params.issuer, async sql => {
    const [row] = await sql<{ name: string }[]>`
      select name from organisations o where exists (select from badge_keys k where k.organisation = o.organisation)`
    return row?.name
  })
  if (!name) throw notFound()
  return { id, type: ['Profile'], name, url: services.config.url }
}

export async function answerKeys(database: Database, { params, services }: OpenCall<typeof readKeys>) {
  const issuer = issuerAddress(services.config.url, params.issuer)
  const rows = await database.inside(
    params.issuer,
    sql => sql<{ id: string; publicKey: Buffer }[]>`select id, public_key from badge_keys order by made_at limit 100`,
  )
  const key = { kty: 'OKP', crv: 'Ed25519', alg: 'EdDSA', use: 'sig' } as const
  return {
    keys: rows.map(({ id, publicKey }) => ({
      ...key,
      kid: keyAddress(issuer, id),
      x: Buffer.from(publicKey).toString('base64url'),
    })),
  }
}

export async function answerRevoked(database: Database, { params, services }: OpenCall<typeof readRevoked>) {
  const issuer = issuerAddress(services.config.url, params.issuer)
  const rows = await database.inside(
    params.issuer,
    sql => sql<{ id: string }[]>`select id from certificates where revoked_on is not null order by id limit 10000`,
  )
  return { id: `${issuer}/revoked`, issuer, revokedCredential: rows.map(({ id }) => `urn:uuid:${id}`) }
}
