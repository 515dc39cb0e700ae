import assert from 'node:assert/strict'
import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { type Config, onPort, readConfig, WrongSetting } from '../src/platform/config.ts'
import { settings } from '../src/platform/settings.ts'

const folder = mkdtempSync(join(tmpdir(), 'quqyq-config-'))
after(() => rmSync(folder, { recursive: true }))

const read = (environment: Record<string, string>) => readConfig({ QUQYQ_DATA: folder, ...environment })
const hex = '0123456789abcdef'.repeat(4)
const s3 = {
  QUQYQ_FILES: 's3://papers',
  QUQYQ_S3_KEY: 'k',
  QUQYQ_S3_SECRET: 's',
  QUQYQ_S3_ENDPOINT: 'https://s3.example.kz/',
}

const right: readonly [Record<string, string>, Partial<Config>][] = [
  [{}, { host: '127.0.0.1', port: 4300, url: 'http://localhost:4300', log: 'info', maxFileBytes: 25 * 1024 * 1024 }],
  [{}, { databaseUrl: undefined, databaseOwnerUrl: undefined, today: undefined, dataFolder: folder }],
  [{}, { files: { kind: 'folder', folder: join(folder, 'files') } }],
  [
    { QUQYQ_PORT: '', QUQYQ_LOG: ' ' },
    { port: 4300, log: 'info' },
  ],
  [{ QUQYQ_PORT: '8080' }, { port: 8080, url: 'http://localhost:8080' }],
  [{ QUQYQ_URL: 'https://quqyq.example.kz/' }, { url: 'https://quqyq.example.kz' }],
  [{ QUQYQ_HOST: '::1' }, { host: '::1' }],
  [
    { DATABASE_URL: 'postgres://a:b@db/q' },
    { databaseUrl: 'postgres://a:b@db/q', databaseOwnerUrl: 'postgres://a:b@db/q' },
  ],
  [
    { DATABASE_URL: 'postgresql://a@db/q', DATABASE_OWNER_URL: 'postgres://o@db/q' },
    { databaseOwnerUrl: 'postgres://o@db/q' },
  ],
  [{ QUQYQ_KEY: hex }, { key: Buffer.from(hex, 'hex') }],
  [{ QUQYQ_KEY: Buffer.from(hex, 'hex').toString('base64') }, { key: Buffer.from(hex, 'hex') }],
  [{ QUQYQ_KEY: Buffer.alloc(32, 255).toString('base64url') }, { key: Buffer.alloc(32, 255) }],
  [{ QUQYQ_FILES: '/srv/papers' }, { files: { kind: 'folder', folder: '/srv/papers' } }],
  [
    s3,
    {
      files: {
        kind: 's3',
        bucket: 'papers',
        endpoint: 'https://s3.example.kz',
        region: 'us-east-1',
        key: 'k',
        secret: 's',
      },
    },
  ],
  [
    { QUQYQ_TODAY: '2026-03-01', QUQYQ_MAX_FILE_MB: '1' },
    { today: '2026-03-01', maxFileBytes: 1_048_576 },
  ],
  [{ PATH: '/usr/bin', QUQYQ: 'not ours' }, { port: 4300 }],
]

test('settings that are right give the configuration', () => {
  for (const [environment, expected] of right) {
    const config = read(environment)
    assert.deepEqual({ ...config, ...expected }, { ...config }, JSON.stringify(environment))
  }
})

const wrong: readonly [Record<string, string>, string][] = [
  [{ QUQYQ_PORT: '80a' }, 'QUQYQ_PORT is "80a"; it must be a whole number from 0 to 65535.'],
  [{ QUQYQ_PORT: '65536' }, 'QUQYQ_PORT is "65536"; it must be a whole number from 0 to 65535.'],
  [{ QUQYQ_PORT: '-1' }, 'QUQYQ_PORT is "-1"; it must be a whole number from 0 to 65535.'],
  [{ QUQYQ_MAX_FILE_MB: '0' }, 'QUQYQ_MAX_FILE_MB is "0"; it must be a whole number from 1 to 1024.'],
  [{ QUQYQ_TODAY: '2026-02-30' }, 'QUQYQ_TODAY is "2026-02-30"; it must be a day like 2026-03-01.'],
  [{ QUQYQ_LOG: 'loud' }, 'QUQYQ_LOG is "loud"; it must be trace, debug, info, warn, error, fatal or silent.'],
  [
    { QUQYQ_URL: 'quqyq.kz' },
    'QUQYQ_URL is "quqyq.kz"; it must be an address like https://quqyq.example.kz, without a path.',
  ],
  [
    { QUQYQ_URL: 'https://a.kz/b' },
    'QUQYQ_URL is "https://a.kz/b"; it must be an address like https://quqyq.example.kz, without a path.',
  ],
  [{ QUQYQ_HOST: 'a b' }, 'QUQYQ_HOST is "a b"; it must be an IP address or a host name.'],
  [{ QUQYQ_FILES: 'ftp://papers' }, 'QUQYQ_FILES is "ftp://papers"; it must be a folder or s3://bucket.'],
  [{ ...s3, QUQYQ_S3_SECRET: '' }, 'QUQYQ_S3_SECRET is missing: QUQYQ_FILES=s3://papers needs it.'],
  [
    { DATABASE_URL: 'mysql://a:secret@db/q' },
    'DATABASE_URL (value not shown) must be an address like postgres://user:password@host:5432/database.',
  ],
  [
    { DATABASE_OWNER_URL: 'postgres://o@db/q' },
    'DATABASE_OWNER_URL is set and DATABASE_URL is not: both must name the same database.',
  ],
  [
    { QUQYQ_KEY: 'short' },
    'QUQYQ_KEY (value not shown) must be 32 bytes as 64 hexadecimal digits or as base64 (openssl rand -hex 32).',
  ],
  [{ QUQYQ_PROT: '1' }, 'QUQYQ_PROT is not a setting; the nearest one is QUQYQ_PORT.'],
  [{ QUQYQ_S3_SECERT: '1' }, 'QUQYQ_S3_SECERT is not a setting; the nearest one is QUQYQ_S3_SECRET.'],
]

test('a setting that is wrong is refused with one sentence that says what is allowed', () => {
  for (const [environment, message] of wrong) assert.throws(() => read(environment), new WrongSetting(message))
})

test('the configuration can not be changed', () => {
  const config = read({})
  assert.ok(Object.isFrozen(config) && Object.isFrozen(config.files))
})

test('with any free port the local address follows the port that was found, a public one stays', () => {
  assert.equal(onPort(read({ QUQYQ_PORT: '0' }), 51_234).url, 'http://localhost:51234')
  assert.equal(onPort(read({ QUQYQ_PORT: '0', QUQYQ_URL: 'https://a.kz' }), 51_234).url, 'https://a.kz')
})

test('the key is made once, for its owner alone, and a spoilt one is not replaced', () => {
  const own = join(folder, 'own')
  const first = readConfig({ QUQYQ_DATA: own }).key
  assert.equal(first.length, 32)
  assert.deepEqual(readConfig({ QUQYQ_DATA: own }).key, first)
  const file = join(own, 'secrets/key')
  if (process.platform !== 'win32') assert.equal(statSync(file).mode & 0o777, 0o600)
  writeFileSync(file, 'spoilt')
  assert.throws(() => readConfig({ QUQYQ_DATA: own }), /bring it back from a backup/)
})

test('every setting says what it means and what is allowed', () => {
  for (const { name, meaning, allowed } of settings) assert.ok(meaning.endsWith('.') && allowed, name)
})
