import * as z from 'zod'
import { Sex, SocialStatusCode, VulnerableKindCode } from '#people/person-contract.ts'
import { vulnerableKinds } from '#people/vulnerable-kinds.ts'
import { endpoint } from '#platform/endpoint.ts'
import { Id } from '#platform/identifier.ts'
import { Bin } from '#platform/identity-number.ts'
import { Clock, Day, Instant, Line, Personal, page, Tenge, Text, Version } from '#platform/shapes.ts'
import { exportOf } from '#platform/sheets/export.ts'
import { Channel, Help, helpKinds, Outcome, refundOutcomes } from './codes.ts'
import { askedFilters } from './entry-filters.ts'
import { uncountedReasons } from './rules.ts'
import { TopicCode } from './topic-contract.ts'

/** How the journal is asked for; overdue ones are open past their control date. */
export const states = ['open', 'overdue', 'closed', 'counted', 'left_out', 'annulled'] as const
/** Why a line stays in the journal but counts nowhere: made to try something, or the second line of one visit. */
export const leavingOut = ['test', 'duplicate'] as const

const WithId = z.strictObject({ id: Id })

/** A line of the journal, as the office reads it. */
export const Entry = z.object({
  id: Id,
  /** Office, year, number in the year without gaps: `К-2020/17`. */
  number: z.string(),
  paperNumber: z.string().nullable().describe('in the journal that it was imported from'),
  office: Id,
  officeName: z.string(),
  programme: Id,
  receivedOn: Day,
  receivedAt: z.string().nullable(),
  channel: Channel,
  person: Id.nullable(),
  /** Masked for readers without the right to names. */
  personName: z.string().nullable(),
  /** As they were on that day, by the card or as the visitor said; null when not known. */
  sex: Sex.nullable(),
  age: z.int().nullable(),
  socialStatus: SocialStatusCode.nullable(),
  district: z.string().nullable().describe('KATO code'),
  vulnerableKinds: z.array(z.string()),
  matter: Id.describe('the entry that opened the matter; its own id for a first visit'),
  visit: z.int().nullable().describe('1, 2, … within the matter; null for an annulled entry'),
  appointment: Id.nullable(),
  language: z.string(),
  topic: TopicCode,
  consumer: z.boolean(),
  institution: Id.nullable().describe('the other party in the directory'),
  institutionName: z.string().nullable(),
  otherParty: z.string().describe('as it is printed'),
  otherPartyBin: z.string().nullable(),
  amountTenge: z.number().nullable(),
  question: z.string(),
  answer: z.string(),
  help: z.array(Help),
  lawyer: Id,
  lawyerName: z.string(),
  controlOn: Day.nullable(),
  outcome: Outcome.nullable(),
  returnedTenge: z.number().nullable(),
  closedOn: Day.nullable(),
  receptionDay: Id.nullable(),
  annulledOn: Day.nullable(),
  annulledBecause: z.string().nullable(),
  leftOut: z.enum(leavingOut).nullable(),
  leftOutOf: Id.nullable().describe('the entry that a duplicate repeats'),
  leftOutBecause: z.string().nullable(),
  notCounted: z.array(z.enum(uncountedReasons)).describe('why no figure counts it; empty when it counts'),
  registeredAt: Instant,
  version: Version,
  may: z.array(z.string()),
})
export type Entry = z.infer<typeof Entry>

/** What both a new line and its correction say. */
const told = {
  receivedAt: Clock.nullish(),
  channel: Channel,
  person: Id.nullish().describe('null: advice given without a name, counted apart'),
  /** Of a visitor without a card; otherwise the card says it. */
  sex: Sex.nullish(),
  age: z.int().min(0).max(130).nullish(),
  socialStatus: SocialStatusCode.nullish(),
  district: z
    .string()
    .regex(/^\d{2,9}$/)
    .nullish(),
  vulnerableKinds: z.array(VulnerableKindCode).max(vulnerableKinds.length).optional(),
  language: z.enum(['ru', 'kk', 'en']).default('ru'),
  topic: TopicCode,
  institution: Id.nullish(),
  otherParty: Personal(Text(300)).default('').describe('the institution’s name when empty'),
  otherPartyBin: Bin.nullish().describe('the institution’s when absent'),
  amountTenge: Tenge.nullish(),
  question: Personal(Line(4000)),
  answer: Personal(Text(8000)).default(''),
  help: z.array(Help).max(helpKinds.length).default([]),
  controlOn: Day.nullish(),
}

export const NewEntry = z.strictObject({
  id: Id.describe('made by the screen, so that a repeated submit is one record'),
  office: Id,
  receivedOn: Day.optional().describe('today when absent'),
  receptionDay: Id.nullish(),
  lawyer: Id.optional().describe('who answered; the one who registers when absent'),
  matter: Id.nullish().describe('the matter that this visit continues; of the same visitor and programme'),
  appointment: Id.nullish(),
  ...told,
})
export type NewEntry = z.infer<typeof NewEntry>

export const EntryCorrection = z.strictObject({
  ...told,
  receivedOn: Day,
  receptionDay: Id.nullish(),
  matter: Id.nullish().describe('stays when absent; null makes the entry a matter of its own'),
  version: Version,
})
export type EntryCorrection = z.infer<typeof EntryCorrection>

export const EntryClosing = z
  .strictObject({
    version: Version,
    outcome: Outcome,
    returnedTenge: Tenge.nullish(),
    closedOn: Day.optional(),
    answer: Personal(Text(8000)).optional(),
  })
  .refine(closing => !closing.returnedTenge || refundOutcomes.includes(closing.outcome), {
    path: ['returnedTenge'],
    params: {
      words: {
        ru: 'Деньги возвращают только при возврате, мировом соглашении или решении суда.',
        kk: 'Ақша тек қайтару, татуласу келісімі немесе сот шешімі кезінде қайтарылады.',
        en: 'Money is returned only by a refund, a settlement or a court decision.',
      },
    },
  })

/** Which lines of the journal are asked for. */
const journalFilters = {
  ...askedFilters,
  from: Day.optional(),
  to: Day.optional(),
  person: Id.optional(),
  matter: Id.optional(),
  institution: Id.optional(),
  imported: Id.optional().describe('the import that brought the lines in'),
  state: z.enum(states).optional(),
  notCounted: z.enum(uncountedReasons).optional(),
  number: Text(40)
    .optional()
    .describe('К-2020/17, 2020/17 or 17; visitors are found by their card, so no address has a name'),
}
export const listEntries = endpoint({
  method: 'GET',
  path: '/programmes/:programme/entries',
  permission: 'reception.entry.read',
  summary: 'Reads the journal, newest first, filtered',
  params: z.strictObject({ programme: Id }),
  search: z.strictObject({
    ...journalFilters,
    after: z.string().max(80).optional(),
    limit: z.coerce.number().int().min(1).max(200).default(50),
  }),
  reply: page(Entry),
})
export const countEntries = endpoint({
  method: 'GET',
  path: '/programmes/:programme/entries/count',
  permission: 'reception.entry.read',
  summary:
    'How many lines of the journal the filters leave, and how many of them count: asked once for a filter, not for each page',
  params: z.strictObject({ programme: Id }),
  search: z.strictObject(journalFilters),
  reply: z.object({ entries: z.int(), counted: z.int() }),
})
export const readEntry = endpoint({
  method: 'GET',
  path: '/reception/entries/:id',
  permission: 'reception.entry.read',
  summary: 'Reads one journal entry',
  params: WithId,
  reply: Entry,
})

export const exportEntries = exportOf(listEntries, {
  permission: 'reception.entry.export',
  summary: 'The journal as a file, filtered as the list is; names in full only for who may export them',
})

export const registerEntry = endpoint({
  method: 'POST',
  path: '/reception/entries',
  permission: 'reception.entry.register',
  summary: 'Registers a visitor’s question in the journal under the next number of the office and year',
  input: NewEntry,
  reply: Entry,
})
export const correctEntry = endpoint({
  method: 'PUT',
  path: '/reception/entries/:id',
  permission: 'reception.entry.correct',
  summary: 'Corrects an entry; its number stays',
  params: WithId,
  input: EntryCorrection,
  reply: Entry,
})
export const closeEntry = endpoint({
  method: 'POST',
  path: '/reception/entries/:id/close',
  permission: 'reception.entry.close',
  summary: 'Closes an entry with its outcome',
  params: WithId,
  input: EntryClosing,
  reply: Entry,
})
export const annulEntry = endpoint({
  method: 'POST',
  path: '/reception/entries/:id/annul',
  permission: 'reception.entry.annul',
  summary: 'Annuls an entry made by mistake: it keeps its number and counts nowhere',
  params: WithId,
  input: z.strictObject({ version: Version, because: Line(500) }),
  reply: Entry,
})
export const reopenEntry = endpoint({
  method: 'POST',
  path: '/reception/entries/:id/reopen',
  permission: 'reception.entry.reopen',
  summary: 'Opens a closed entry again: it has not ended yet',
  params: WithId,
  input: z.strictObject({ version: Version, because: Line(500), controlOn: Day.nullish() }),
  reply: Entry,
})
