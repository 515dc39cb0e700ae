import { join, resolve } from 'node:path'
import type * as z from 'zod'
import { defaultDataFolder } from './data-folder.ts'
import { mailAddress } from './mail.ts'
import { storedKey } from './secret-key.ts'
import { bucketOf, Environment, settings } from './settings.ts'

/** Where uploaded files are kept. */
export type FilesPlace =
  | { readonly kind: 'folder'; readonly folder: string }
  | {
      readonly kind: 's3'
      readonly bucket: string
      readonly endpoint: string
      readonly region: string
      readonly key: string
      readonly secret: string
    }

export type Config = {
  /** Undefined: the embedded PostgreSQL. */
  readonly databaseUrl: string | undefined
  /** The same database as the owner of the tables, for migrations. */
  readonly databaseOwnerUrl: string | undefined
  readonly dataFolder: string
  readonly host: string
  /** 0 until the server has found a free one, see `onPort`. */
  readonly port: number
  /** The public address, without a slash at its end. */
  readonly url: string
  /** 32 bytes. */
  readonly key: Uint8Array
  readonly files: FilesPlace
  readonly maxFileBytes: number
  /** Undefined: no letter is sent. */
  readonly mail: { readonly url: string; readonly from: string } | undefined
  /** Set for demonstrations and tests: the day the office lives in. */
  readonly today: string | undefined
  readonly log: Environment['QUQYQ_LOG']
}

/** A setting that can't be used. The message is one sentence for whoever set it. */
export class WrongSetting extends Error {
  override name = 'WrongSetting'
}

/** Reads the settings; makes the data folder's key when none is given. An empty setting counts as not set. */
export function readConfig(environment: Readonly<Record<string, string | undefined>> = process.env): Config {
  const given = Object.fromEntries(Object.entries(environment).filter(([, value]) => value?.trim()))
  refuseUnknown(Object.keys(given))
  const { data, error } = Environment.safeParse(given)
  if (error) throw refusal(error.issues[0]!, given)
  if (data.DATABASE_OWNER_URL && !data.DATABASE_URL) {
    throw new WrongSetting('DATABASE_OWNER_URL is set and DATABASE_URL is not: both must name the same database.')
  }
  if (Boolean(data.QUQYQ_SMTP) !== Boolean(data.QUQYQ_MAIL_FROM)) {
    throw new WrongSetting('QUQYQ_SMTP and QUQYQ_MAIL_FROM go together: one of them is missing.')
  }
  const dataFolder = data.QUQYQ_DATA ? resolve(data.QUQYQ_DATA) : defaultDataFolder()
  return Object.freeze({
    databaseUrl: data.DATABASE_URL,
    databaseOwnerUrl: data.DATABASE_OWNER_URL ?? data.DATABASE_URL,
    dataFolder,
    host: data.QUQYQ_HOST,
    port: data.QUQYQ_PORT,
    url: data.QUQYQ_URL ?? localUrl(data.QUQYQ_PORT),
    files: Object.freeze(filesPlace(data, dataFolder)),
    maxFileBytes: data.QUQYQ_MAX_FILE_MB * 1024 * 1024,
    mail: data.QUQYQ_SMTP ? { url: mailAddress(data.QUQYQ_SMTP), from: data.QUQYQ_MAIL_FROM! } : undefined,
    today: data.QUQYQ_TODAY,
    log: data.QUQYQ_LOG,
    // last, because it may write a file
    key: data.QUQYQ_KEY ?? storedKey(dataFolder),
  })
}

const localUrl = (port: number) => `http://localhost:${port}`

/** The configuration once the server listens: with QUQYQ_PORT=0 only then is the port known, and the local address. */
export function onPort(config: Config, port: number): Config {
  return Object.freeze({ ...config, port, url: config.url === localUrl(config.port) ? localUrl(port) : config.url })
}

function filesPlace(data: Environment, dataFolder: string): FilesPlace {
  const bucket = bucketOf(data.QUQYQ_FILES ?? '')
  if (!bucket) return { kind: 'folder', folder: resolve(data.QUQYQ_FILES ?? join(dataFolder, 'files')) }
  const needed = (name: 'QUQYQ_S3_ENDPOINT' | 'QUQYQ_S3_KEY' | 'QUQYQ_S3_SECRET'): string => {
    if (data[name]) return data[name]
    throw new WrongSetting(`${name} is missing: QUQYQ_FILES=s3://${bucket} needs it.`)
  }
  return {
    kind: 's3',
    bucket,
    endpoint: needed('QUQYQ_S3_ENDPOINT'),
    region: data.QUQYQ_S3_REGION,
    key: needed('QUQYQ_S3_KEY'),
    secret: needed('QUQYQ_S3_SECRET'),
  }
}

function refusal(issue: z.core.$ZodIssue, given: Record<string, string | undefined>): WrongSetting {
  const setting = settings.find(({ name }) => name === issue.path[0])!
  const value = setting.secret ? ' (value not shown)' : ` is "${given[setting.name]}"; it`
  return new WrongSetting(`${setting.name}${value} must be ${setting.allowed}.`)
}

/** A misspelt setting would otherwise be a setting silently not made. */
function refuseUnknown(names: readonly string[]): void {
  const known = settings.map(({ name }) => name as string)
  const stranger = names.find(name => name.startsWith('QUQYQ_') && !known.includes(name))
  if (!stranger) return
  const [nearest] = known.toSorted((a, b) => distance(a, stranger) - distance(b, stranger))
  throw new WrongSetting(`${stranger} is not a setting; the nearest one is ${nearest}.`)
}

/** How many letters to add, drop or change (Levenshtein). */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index)
  for (const letter of a) {
    const next = [row[0]! + 1]
    for (let i = 0; i < b.length; i++) {
      next.push(Math.min(next[i]! + 1, row[i + 1]! + 1, row[i]! + (b[i] === letter ? 0 : 1)))
    }
    row = next
  }
  return row.at(-1)!
}
