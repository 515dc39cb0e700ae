import * as z from 'zod'
import { decodeKey } from './secret-key.ts'

/** What the documentation and a refusal say about a setting. */
type About = {
  readonly meaning: string
  /** The default in words; empty: none. */
  readonly default: string
  /** Completes the sentence "… must be". */
  readonly allowed: string
  /** Its value is never printed. */
  readonly secret?: true
}
const about = z.registry<About>()

const wholeNumber = (least: number, most: number) =>
  z
    .string()
    .regex(/^\d{1,9}$/)
    .transform(Number)
    .pipe(z.int().min(least).max(most))
const database = z.url({ protocol: /^postgres(ql)?$/ })
const mailServer = z.url({ protocol: /^smtps?$/ })
const webAddress = z
  .url({ protocol: /^https?$/ })
  .refine(address => /^[^/]+\/\/[^/?#@]+\/?$/.test(address))
  .transform(address => new URL(address).origin)

/** The name of the bucket in `s3://bucket`. */
export const bucketOf = (files: string): string | undefined =>
  /^s3:\/\/([a-z\d][a-z\d.-]{1,61}[a-z\d])\/?$/.exec(files)?.[1]

/** Every setting with its shape. Unknown names are refused by `readConfig`, which knows the nearest known one. */
export const Environment = z.object({
  DATABASE_URL: database.optional().register(about, {
    meaning: 'PostgreSQL 15 or newer that the application uses.',
    default: 'the embedded PostgreSQL',
    allowed: 'an address like postgres://user:password@host:5432/database',
    secret: true,
  }),
  DATABASE_OWNER_URL: database.optional().register(about, {
    meaning: 'The same database as the owner of the tables; only migrations use it.',
    default: 'DATABASE_URL',
    allowed: 'an address like postgres://user:password@host:5432/database',
    secret: true,
  }),
  QUQYQ_DATA: z.string().optional().register(about, {
    meaning: 'Folder of the files, the secrets and the embedded database.',
    default: '.data in the project folder; /var/lib/quqyq/… for root where the database could not reach that',
    allowed: 'a folder',
  }),
  QUQYQ_HOST: z
    .string()
    .regex(/^[\w.:-]+$/)
    .default('127.0.0.1')
    .register(about, {
      meaning: 'Address of this machine to listen on; 0.0.0.0 for all.',
      default: '127.0.0.1',
      allowed: 'an IP address or a host name',
    }),
  QUQYQ_PORT: wholeNumber(0, 65_535).default(4300).register(about, {
    meaning: 'Port to listen on; 0 for any free one.',
    default: '4300',
    allowed: 'a whole number from 0 to 65535',
  }),
  QUQYQ_URL: webAddress.optional().register(about, {
    meaning: 'Address at which people open it, behind a proxy too; links, cookies and passkeys depend on it.',
    default: 'http://localhost:PORT',
    allowed: 'an address like https://quqyq.example.kz, without a path',
  }),
  QUQYQ_KEY: z
    .string()
    .transform((text, context) => {
      const key = decodeKey(text)
      if (!key) context.addIssue('no key')
      return key ?? z.NEVER
    })
    .optional()
    .register(about, {
      meaning: 'Key that seals personal data and sessions. Lost key, lost data: keep a copy.',
      default: 'made once, in QUQYQ_DATA/secrets/key',
      allowed: '32 bytes as 64 hexadecimal digits or as base64 (openssl rand -hex 32)',
      secret: true,
    }),
  QUQYQ_FILES: z
    .string()
    .refine(text => !/^\w{2,}:/.test(text) || bucketOf(text))
    .optional()
    .register(about, {
      meaning: 'Where uploaded files are kept: a folder, or a bucket of an S3 store.',
      default: 'QUQYQ_DATA/files',
      allowed: 'a folder or s3://bucket',
    }),
  QUQYQ_S3_ENDPOINT: webAddress.optional().register(about, {
    meaning: 'Address of the S3 store; needed with s3://.',
    default: '',
    allowed: 'an address like https://s3.example.kz, without a path',
  }),
  QUQYQ_S3_REGION: z
    .string()
    .regex(/^[\w-]+$/)
    .default('us-east-1')
    .register(about, {
      meaning: 'Region of the S3 store.',
      default: 'us-east-1',
      allowed: 'a name like eu-central-1',
    }),
  QUQYQ_S3_KEY: z.string().optional().register(about, {
    meaning: 'Access key of the S3 store; needed with s3://.',
    default: '',
    allowed: 'an access key',
  }),
  QUQYQ_S3_SECRET: z.string().optional().register(about, {
    meaning: 'Secret key of the S3 store; needed with s3://.',
    default: '',
    allowed: 'a secret key',
    secret: true,
  }),
  QUQYQ_SMTP: mailServer.optional().register(about, {
    meaning: 'Mail server through which reminders go out; encrypted unless it is on this machine.',
    default: 'nothing is sent, what is due stands on the screen',
    allowed: 'an address like smtps://user:password@mail.example.kz:465 or smtp://…:587',
    secret: true,
  }),
  QUQYQ_MAIL_FROM: z
    .string()
    .max(200)
    .regex(/^[^<>@\r\n]*<?[^\s<>@]+@[^\s<>@]+>?$/)
    .optional()
    .register(about, {
      meaning: 'Whom letters come from; needed with QUQYQ_SMTP.',
      default: '',
      allowed: 'an address like Quqyq <quqyq@example.kz>',
    }),
  QUQYQ_MAX_FILE_MB: wholeNumber(1, 1024).default(25).register(about, {
    meaning: 'Largest file that may be uploaded, in megabytes.',
    default: '25',
    allowed: 'a whole number from 1 to 1024',
  }),
  QUQYQ_TODAY: z.iso.date().optional().register(about, {
    meaning: 'The day the office lives in, for demonstrations and tests.',
    default: 'the real day',
    allowed: 'a day like 2026-03-01',
  }),
  QUQYQ_LOG: z.enum(['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent']).default('info').register(about, {
    meaning: 'The least important kind of message that is logged.',
    default: 'info',
    allowed: 'trace, debug, info, warn, error, fatal or silent',
  }),
})
export type Environment = z.output<typeof Environment>
export type SettingName = keyof Environment

/** The table of all settings, in the order of the documentation. */
export const settings = Object.entries(Environment.shape).map(([name, shape]) => ({
  name: name as SettingName,
  ...about.get(shape)!,
}))
