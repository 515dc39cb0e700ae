import * as z from 'zod'
import { InstitutionKind } from '#directory/contract.ts'
import { endpoint } from '#platform/endpoint.ts'
import { Id } from '#platform/identifier.ts'
import { Day, Line, Personal, Text, Version } from '#platform/shapes.ts'
import { delegatedByWhom, endsAfterItBegins } from './problems.ts'
import { bases, roles } from './rules.ts'

const OfProgramme = z.strictObject({ programme: Id })
const One = z.strictObject({ id: Id })

const fields = {
  name: Personal(Line(200)),
  role: z.enum(roles),
  basis: z.enum(bases),
  document: Text(200).default('').describe('the order, contract or letter, by its number and day'),
  job: Text(200).default('').describe('their position on the first day'),
  institution: Id.nullable().default(null).describe('of the directory; its name and kind are kept as of the first day'),
  activities: z.array(Id).max(100).default([]).describe('of the plan; none: the programme as a whole'),
  fromOn: Day,
  untilOn: Day.nullable().default(null),
  hours: z.int().min(1).max(10_000).nullable().default(null),
  vulnerable: Personal(z.boolean()).default(false).describe('of a vulnerable group, by their own word'),
}
type Given = z.output<z.ZodObject<typeof fields>>
const sound = <Shape extends z.ZodType<Given>>(shape: Shape) =>
  shape
    .refine(({ fromOn, untilOn }) => !untilOn || untilOn >= fromOn, {
      path: ['untilOn'],
      params: { words: endsAfterItBegins().words },
    })
    .refine(({ basis, institution }) => basis !== 'delegated' || institution !== null, {
      path: ['institution'],
      params: { words: delegatedByWhom().words },
    })

export const Engagement = z.object({
  id: Id,
  programme: Id,
  name: z.string(),
  role: z.enum(roles),
  basis: z.enum(bases),
  document: z.string(),
  job: z.string(),
  institution: Id.nullable(),
  body: z.string().describe('what the institution was called on the first day'),
  bodyKind: InstitutionKind.nullable(),
  activities: z.array(Id),
  fromOn: Day,
  untilOn: Day.nullable(),
  hours: z.int().nullable(),
  vulnerable: z.boolean(),
  version: Version,
})
export type Engagement = z.infer<typeof Engagement>

/** Where a line of the list comes from: written down here, or drawn from an event's experts or a stream's lessons. */
export const lineSources = ['engagement', 'event', 'lesson'] as const

/** One role of somebody, however many meetings or lessons it was. */
export const Part = z.object({
  source: z.enum(lineSources),
  record: Id.describe('the engagement; the last of the events; the stream'),
  role: z.enum(roles),
  basis: z.enum(bases).nullable().describe('null: nobody has said'),
  document: z.string(),
  job: z.string(),
  body: z.string(),
  bodyKind: InstitutionKind.nullable(),
  activities: z.array(z.int()).describe('by their numbers'),
  fromOn: Day,
  untilOn: Day.nullable(),
  times: z.int(),
  hours: z.int().nullable(),
})
export type Part = z.infer<typeof Part>

/** Somebody who works in the programme or was engaged for it: one, however many roles. */
export const Engaged = z.object({
  id: Id.describe('the same for the same name'),
  name: z.string(),
  basis: z.enum(bases).nullable(),
  vulnerable: z.boolean().nullable().describe('null: the reader may not know'),
  parts: z.array(Part),
})
export type Engaged = z.infer<typeof Engaged>

export const listEngaged = endpoint({
  method: 'GET',
  path: '/programmes/:programme/engagements',
  permission: 'partners.engagement.read',
  summary: 'Staff, specialists, experts and lecturers in one list: each once, with every role',
  params: OfProgramme,
  reply: z.object({ items: z.array(Engaged), may: z.array(z.string()) }),
})
export const readEngagement = endpoint({
  method: 'GET',
  path: '/partners/engagements/:id',
  permission: 'partners.engagement.write',
  summary: 'An engagement as it was written down',
  params: One,
  reply: Engagement,
})
export const addEngagement = endpoint({
  method: 'POST',
  path: '/programmes/:programme/engagements',
  permission: 'partners.engagement.write',
  summary: 'Writes down who is engaged, as what and on which basis; name and kind of their body are kept as of now',
  params: OfProgramme,
  input: sound(z.strictObject({ id: Id, ...fields })),
  reply: Engagement,
})
export const correctEngagement = endpoint({
  method: 'PUT',
  path: '/partners/engagements/:id',
  permission: 'partners.engagement.write',
  summary: 'Puts an engagement right',
  params: One,
  input: sound(z.strictObject({ version: Version, ...fields })),
  reply: Engagement,
})
export const dropEngagement = endpoint({
  method: 'DELETE',
  path: '/partners/engagements/:id',
  permission: 'partners.engagement.write',
  summary: 'Deletes an engagement that was written down by mistake',
  params: One,
  reply: One,
})
