import * as z from 'zod'
import { ItemKind } from '#evidence/contract.ts'
import { endpoint, FileReply } from '#platform/endpoint.ts'
import { FactRow } from '#platform/fact.ts'
import { Id } from '#platform/identifier.ts'
import { Day, Instant, Line, page } from '#platform/shapes.ts'
import { LedgerLine } from '../ledger/contract.ts'
import { Figure } from '../model.ts'

/** An address for the operator's monitor: who has it reads numbers and what is behind them, and nothing else. */
export const MonitorLink = z.object({
  id: Id,
  programme: Id,
  name: z.string().describe('for whom it was made'),
  madeBy: z.string(),
  madeAt: Instant,
  expiresAt: Instant,
  revokedAt: Instant.nullable(),
  holds: z.boolean(),
  openings: z.int(),
  may: z.array(z.string()),
})
export type MonitorLink = z.infer<typeof MonitorLink>

const OfProgramme = z.strictObject({ programme: Id })
const One = z.strictObject({ id: Id })

export const listLinks = endpoint({
  method: 'GET',
  path: '/programmes/:programme/monitor-links',
  permission: 'report.link.read',
  summary: 'The monitor’s links of a programme; what they end with is not kept',
  params: OfProgramme,
  reply: z.object({ items: z.array(MonitorLink) }),
})
export const makeLink = endpoint({
  method: 'POST',
  path: '/programmes/:programme/monitor-links',
  permission: 'report.link.write',
  summary: 'Makes a link that expires by itself; its address is shown this once',
  params: OfProgramme,
  input: z.strictObject({ id: Id, name: Line(200), days: z.int().min(1).max(180) }),
  reply: MonitorLink.extend({ address: z.url() }),
})
export const revokeLink = endpoint({
  method: 'POST',
  path: '/report/monitor-links/:id/revoke',
  permission: 'report.link.write',
  summary: 'From now on the link answers as one that never was',
  params: One,
  reply: MonitorLink,
})
export const Opening = z.object({
  seq: z.string(),
  at: Instant,
  what: z.enum(['ledger', 'figure', 'file']),
  name: z.string().describe('of the number, or the number and title of the document'),
})
export type Opening = z.infer<typeof Opening>
export const listOpenings = endpoint({
  method: 'GET',
  path: '/report/monitor-links/:id/openings',
  permission: 'report.link.read',
  summary: 'What was opened by a link, the last first; the same lines stand in the audit log',
  params: One,
  search: z.strictObject({
    before: z
      .string()
      .regex(/^\d{1,18}$/)
      .optional(),
  }),
  reply: page(Opening),
})

const Token = z.string().regex(/^[\w-]{43}$/)
const ByToken = z.strictObject({ token: Token })

/** A number as the monitor sees it: typed texts and partners' contacts are not there. */
export const ShownLine = LedgerLine.omit({ figure: true, evidence: true }).extend({
  figure: z.string(),
  documents: z.int(),
})
export type ShownLine = z.infer<typeof ShownLine>
export const ShownDocument = z.object({
  id: Id,
  number: z.string(),
  title: z.string(),
  kind: ItemKind,
  datedOn: Day.nullable(),
  url: z.string().nullable(),
  file: z.object({ name: z.string(), size: z.int() }).nullable().describe('null: not there, or not looked at yet'),
  withheld: z.boolean().describe('there is a file, and nobody has said that it has no personal data'),
})
export type ShownDocument = z.infer<typeof ShownDocument>

export const readLinkedLedger = endpoint({
  method: 'GET',
  path: '/monitor/:token',
  permission: 'anyone',
  summary: 'The numbers of a report behind the monitor’s link',
  params: ByToken,
  reply: z.object({
    organisation: z.string(),
    topic: z.string(),
    contract: z.string(),
    startsOn: Day,
    endsOn: Day,
    name: z.string(),
    expiresAt: Instant,
    lines: z.array(ShownLine),
  }),
})
export const readLinkedFigure = endpoint({
  method: 'GET',
  path: '/monitor/:token/figures/:name',
  permission: 'anyone',
  summary: 'One number behind the link: its formula, its rows with names masked, its documents',
  params: z.strictObject({ token: Token, name: z.string().max(80) }),
  search: z.strictObject({
    part: z.coerce.number().int().min(0).max(99).optional(),
    after: z.string().max(80).optional(),
  }),
  reply: z.object({
    figure: Figure.omit({ filters: true, fact: true, evidence: true }),
    label: z.string(),
    part: z.int().nullable(),
    items: z.array(FactRow),
    next: z.string().nullable(),
    total: z.object({ rows: z.int(), amount: z.number().nullable(), averaged: z.boolean() }).nullable(),
    documents: z.array(ShownDocument),
  }),
})
export const readLinkedFile = endpoint({
  method: 'GET',
  path: '/monitor/:token/documents/:id',
  permission: 'anyone',
  summary: 'A document behind the link, where somebody has said that it may be shown',
  params: z.strictObject({ token: Token, id: Id }),
  reply: FileReply,
})
