import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes } from 'node:crypto'

/** What one key, kept outside the database, makes possible: sealing a field, and finding it again. */
export type Secrets = {
  /** AES-256-GCM: nonce, tag and text in one value; the same text never looks the same twice. */
  seal(text: string): Buffer
  open(sealed: Uint8Array): string
  /** A keyed index (HMAC-SHA256): equal texts have equal indexes, and nobody without the key can make one. */
  index(text: string): Buffer
  /** For the library of accounts: signs cookies. */
  readonly accounts: string
}

export function secretsFrom(key: Uint8Array): Secrets {
  const derived = (purpose: string) => Buffer.from(hkdfSync('sha256', key, '', `quqyq ${purpose}`, 32))
  const sealing = derived('fields')
  const indexing = derived('index')
  return {
    accounts: derived('accounts').toString('base64url'),
    index: text => createHmac('sha256', indexing).update(text).digest(),
    seal(text) {
      const nonce = randomBytes(12)
      const cipher = createCipheriv('aes-256-gcm', sealing, nonce)
      const body = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()])
      return Buffer.concat([nonce, cipher.getAuthTag(), body])
    },
    open(sealed) {
      const bytes = Buffer.from(sealed)
      const cipher = createDecipheriv('aes-256-gcm', sealing, bytes.subarray(0, 12))
      cipher.setAuthTag(bytes.subarray(12, 28))
      return Buffer.concat([cipher.update(bytes.subarray(28)), cipher.final()]).toString('utf8')
    },
  }
}
