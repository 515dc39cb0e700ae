import assert from 'node:assert/strict'
import { createPublicKey, verify, type webcrypto } from 'node:crypto'
import { testServices } from '../../../tests/services.ts'
import { type Office, story } from '../../../tests/story.ts'
import {
  issueCertificates,
  listCertificates,
  readBadge,
  readIssuer,
  readKeys,
  readRevoked,
  revokeCertificate,
} from '../certificate-contract.ts'
import { certificateCode } from '../codes.ts'
import { stream, student } from './a-stream.ts'

const { secrets } = testServices()

async function awarded(office: Office) {
  const { as, home } = office
  const { id } = await stream(office)
  await student(office, id)
  await as('chair').call(issueCertificates, { params: { id }, input: { issuedOn: '2020-11-20' } })
  const { items } = await as('chair').call(listCertificates, { params: { id } })
  const certificate = items[0]!
  const params = { number: certificate.number, code: certificateCode(secrets, certificate.id) }
  const jwt = Buffer.from(await as('monitor').file(readBadge, { params })).toString()
  const published = await as('monitor').call(readKeys, { params: { issuer: home.organisation } })
  return { certificate, params, jwt, published }
}

/** A verifier of its own: knows the published keys and RFC 7515, and nothing of this program. */
function verified(jwt: string, { keys }: { keys: readonly (webcrypto.JsonWebKey & { kid: string })[] }) {
  const [head, body, signature] = jwt.split('.') as [string, string, string]
  const { alg, kid } = JSON.parse(Buffer.from(head, 'base64url').toString())
  assert.equal(alg, 'EdDSA')
  const { kty, crv, x } = keys.find(key => key.kid === kid)!
  const key = createPublicKey({ key: { kty, crv, x } as webcrypto.JsonWebKey, format: 'jwk' })
  if (!verify(null, Buffer.from(`${head}.${body}`), key, Buffer.from(signature, 'base64url'))) return null
  return JSON.parse(Buffer.from(body, 'base64url').toString())
}

story('A badge is verified offline, with the published key alone', async office => {
  const { certificate, jwt, published } = await awarded(office)
  const badge = verified(jwt, published)
  assert.deepEqual(badge['@context'].slice(0, 1), ['https://www.w3.org/ns/credentials/v2'])
  assert.deepEqual(badge.type, ['VerifiableCredential', 'OpenBadgeCredential'])
  assert.deepEqual([badge.iss, badge.jti, badge.nbf], [badge.issuer.id, badge.id, Date.parse('2020-11-20') / 1000])
  assert.equal(badge.credentialSubject.identifier[0].identityHash, 'Ахметова Айгүл')
  assert.equal(badge.credentialSubject.licenseNumber, certificate.number)
  assert.equal(badge.credentialSubject.achievement.name, 'Права потребителей')
  assert.ok(!jwt.includes(office.home.member.chair))
})

story('A badge that was changed by one letter, or signed by another key, is refused', async office => {
  const { jwt, published } = await awarded(office)
  const [head, body, signature] = jwt.split('.') as [string, string, string]
  const changed = Buffer.from(body, 'base64url').toString().replace('Ахметова', 'Ахметовс')
  assert.equal(verified([head, Buffer.from(changed).toString('base64url'), signature].join('.'), published), null)
  const [key] = published.keys
  const other = { keys: [{ ...key!, x: Buffer.alloc(32, 9).toString('base64url') }] }
  assert.equal(verified(jwt, other), null)
})

story('The issuer, its key and what it revoked are public; a revoked badge is handed out no more', async office => {
  const { as, home, neighbour } = office
  const { certificate, params, jwt, published } = await awarded(office)
  const issuer = { params: { issuer: home.organisation } }
  const profile = await as('monitor').call(readIssuer, issuer)
  const badge = verified(jwt, published)
  assert.equal(badge.issuer.id, profile.id)
  assert.equal(badge.credentialStatus.id, `${profile.id}/revoked`)
  assert.deepEqual((await as('monitor').call(readRevoked, issuer)).revokedCredential, [])
  await as('chair').call(revokeCertificate, { params: { id: certificate.id }, input: { because: 'Ошибка' } })
  assert.deepEqual((await as('monitor').call(readRevoked, issuer)).revokedCredential, [badge.id])
  await as('monitor').refused(readBadge, { params }, 404, 'not_found')
  await as('monitor').refused(readIssuer, { params: { issuer: neighbour.organisation } }, 404, 'not_found')
  assert.deepEqual((await as('monitor').call(readKeys, { params: { issuer: neighbour.organisation } })).keys, [])
})
