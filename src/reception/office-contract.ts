import * as z from 'zod'
import { endpoint } from '#platform/endpoint.ts'
import { Unit } from '#platform/fact.ts'
import { Id } from '#platform/identifier.ts'
import { Clock, Day, Line, Text, Version } from '#platform/shapes.ts'
import { exportOf } from '#platform/sheets/export.ts'
import { Qualifier } from '#programme/plan-contract.ts'
import { closesBeforeOpening, whyNotInPerson } from './problems.ts'

const WithId = z.strictObject({ id: Id })

/** A free advice office, as the list of offices shows it. */
export const Office = z.object({
  id: Id,
  programme: Id,
  code: z.string(),
  name: z.string(),
  place: z.string(),
  address: z.string(),
  room: z.string(),
  host: Id.nullable(),
  hostName: z.string().nullable(),
  openedOn: Day,
  closedOn: Day.nullable(),
  entries: z.int().describe('entries that count'),
  lawyers: z.array(z.object({ id: Id, name: z.string() })),
  version: Version,
  may: z.array(z.string()),
})
export type Office = z.infer<typeof Office>
const officeFields = {
  code: Line(3)
    .transform(code => code.toUpperCase())
    .pipe(z.string().regex(/^\p{Lu}{1,3}$/u)),
  name: Line(200),
  place: z.string().regex(/^\d{2,9}$/),
  address: Text(300).default(''),
  room: Text(50).default(''),
  host: Id.nullish(),
  openedOn: Day,
  closedOn: Day.nullish(),
}
export const listOffices = endpoint({
  method: 'GET',
  path: '/programmes/:programme/offices',
  permission: 'reception.office.read',
  summary: 'Lists the programme’s offices',
  params: z.strictObject({ programme: Id }),
  reply: z.object({ items: z.array(Office) }),
})
export const exportOffices = exportOf(listOffices, {
  permission: 'reception.office.export',
  summary: 'The programme’s offices as a file',
})
export const openOffice = endpoint({
  method: 'POST',
  path: '/programmes/:programme/offices',
  permission: 'reception.office.write',
  summary: 'Opens an office',
  params: z.strictObject({ programme: Id }),
  input: z.strictObject({ id: Id, ...officeFields }),
  reply: Office,
})
export const correctOffice = endpoint({
  method: 'PUT',
  path: '/reception/offices/:id',
  permission: 'reception.office.write',
  summary: 'Corrects an office, or closes it',
  params: WithId,
  input: z.strictObject({ ...officeFields, version: Version }),
  reply: Office,
})

export const dayModes = ['in_person', 'phone', 'online', 'mixed'] as const
export const ReceptionDay = z.object({
  id: Id,
  programme: Id,
  heldOn: Day,
  title: z.string(),
  mode: z.enum(dayModes),
  modeBecause: z.string().describe('why not in person'),
  invited: z.array(z.string()),
  announcement: z.string(),
  target: z.int().nullable(),
  offices: z
    .array(
      z.object({
        office: Id,
        name: z.string(),
        opensAt: Clock.nullable(),
        closesAt: Clock.nullable(),
        entries: z.int().describe('a part of the office’s journal'),
      }),
    )
    .describe('which hold the day; none when it is cancelled'),
  entries: z.int(),
  people: z.int(),
  vulnerable: z.int().describe('entries of vulnerable people'),
  cancelledOn: Day.nullable(),
  cancelledBecause: z.string().nullable(),
  version: Version,
  may: z.array(z.string()),
})
export type ReceptionDay = z.infer<typeof ReceptionDay>

/** One promise of the plan about unified days, and how far it is. */
export const DayProgress = z.object({
  indicator: Id,
  code: z.string(),
  label: z.string(),
  unit: Unit,
  qualifier: Qualifier,
  plan: z.int(),
  value: z.int(),
})
export type DayProgress = z.infer<typeof DayProgress>

const DayOffice = z
  .strictObject({ office: Id, opensAt: Clock.nullish(), closesAt: Clock.nullish() })
  .refine(({ opensAt, closesAt }) => !opensAt === !closesAt && (!opensAt || opensAt < closesAt!), {
    path: ['closesAt'],
    params: { words: closesBeforeOpening().words },
  })
const dayFields = {
  heldOn: Day,
  title: Line(200),
  mode: z.enum(dayModes),
  modeBecause: Text(500).default('').describe('needed when not in person'),
  offices: z
    .array(DayOffice)
    .min(1)
    .max(50)
    .refine(all => new Set(all.map(({ office }) => office)).size === all.length, { message: 'an office twice' }),
  invited: z.array(Line(60)).max(30).default([]),
  announcement: Text(4000).default(''),
  target: z.int().min(1).max(10_000).nullish(),
}
const reasonIsSaid = ({ mode, modeBecause }: { mode: string; modeBecause: string }) =>
  mode === 'in_person' || modeBecause !== ''
const reasonIsMissing = { path: ['modeBecause'], params: { words: whyNotInPerson().words } }
export const listReceptionDays = endpoint({
  method: 'GET',
  path: '/programmes/:programme/reception-days',
  permission: 'reception.office.read',
  summary: 'Lists the unified reception days with what was counted on each',
  params: z.strictObject({ programme: Id }),
  reply: z.object({ items: z.array(ReceptionDay), progress: z.array(DayProgress) }),
})
export const exportReceptionDays = exportOf(listReceptionDays, {
  permission: 'reception.day.export',
  summary: 'The unified reception days as a file',
})
export const planReceptionDay = endpoint({
  method: 'POST',
  path: '/programmes/:programme/reception-days',
  permission: 'reception.day.write',
  summary: 'Plans a unified reception day',
  params: z.strictObject({ programme: Id }),
  input: z.strictObject({ id: Id, ...dayFields }).refine(reasonIsSaid, reasonIsMissing),
  reply: ReceptionDay,
})
export const correctReceptionDay = endpoint({
  method: 'PUT',
  path: '/reception/days/:id',
  permission: 'reception.day.write',
  summary: 'Corrects a unified reception day',
  params: WithId,
  input: z.strictObject({ ...dayFields, version: Version }).refine(reasonIsSaid, reasonIsMissing),
  reply: ReceptionDay,
})
export const cancelReceptionDay = endpoint({
  method: 'POST',
  path: '/reception/days/:id/cancel',
  permission: 'reception.day.write',
  summary: 'Cancels a unified reception day that has no entries yet; it stays in the plan with the reason',
  params: WithId,
  input: z.strictObject({ version: Version, because: Line(500) }),
  reply: ReceptionDay,
})
