import * as z from 'zod'
import { endpoint } from '#platform/endpoint.ts'
import { Id } from '#platform/identifier.ts'
import { Day, Line, Text, Version } from '#platform/shapes.ts'

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
  invited: z.array(z.string()),
  announcement: z.string(),
  target: z.int().nullable(),
  entries: z.int(),
  people: z.int(),
  version: Version,
  may: z.array(z.string()),
})
export type ReceptionDay = z.infer<typeof ReceptionDay>
const dayFields = {
  heldOn: Day,
  title: Line(200),
  mode: z.enum(dayModes),
  invited: z.array(Line(60)).max(30).default([]),
  announcement: Text(4000).default(''),
  target: z.int().min(1).max(10_000).nullish(),
}
export const listReceptionDays = endpoint({
  method: 'GET',
  path: '/programmes/:programme/reception-days',
  permission: 'reception.office.read',
  summary: 'Lists the unified reception days with what was counted on each',
  params: z.strictObject({ programme: Id }),
  reply: z.object({ items: z.array(ReceptionDay) }),
})
export const planReceptionDay = endpoint({
  method: 'POST',
  path: '/programmes/:programme/reception-days',
  permission: 'reception.day.write',
  summary: 'Plans a unified reception day',
  params: z.strictObject({ programme: Id }),
  input: z.strictObject({ id: Id, ...dayFields }),
  reply: ReceptionDay,
})
export const correctReceptionDay = endpoint({
  method: 'PUT',
  path: '/reception/days/:id',
  permission: 'reception.day.write',
  summary: 'Corrects a unified reception day',
  params: WithId,
  input: z.strictObject({ ...dayFields, version: Version }),
  reply: ReceptionDay,
})
