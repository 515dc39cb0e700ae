import * as z from 'zod'
import { InstitutionKind } from '#directory/contract.ts'
import { endpoint } from '#platform/endpoint.ts'
import { Id } from '#platform/identifier.ts'
import { Day, Line, Personal, Tenge, Text, Version } from '#platform/shapes.ts'
import { agreementHasNumberAndDay, endsAfterItBegins, institutionOrPerson, roleTwice } from './problems.ts'
import { lacks } from './rules.ts'

const OfProgramme = z.strictObject({ programme: Id })
const One = z.strictObject({ id: Id })

const RoleGiven = z.strictObject({
  activity: Id.nullable().default(null).describe('of the plan; null: in the programme as a whole'),
  role: Line(500),
})
const Contribution = z.strictObject({
  what: Line(500),
  worthTenge: Tenge.min(1).nullable().default(null).describe('null: not known, which is not 0'),
})

const fields = {
  institution: Id.nullable().default(null).describe('of the directory; null: the partner is a person'),
  person: Personal(Text(200)).default('').describe('whom to talk to there, or the partner'),
  job: Personal(Text(200)).default(''),
  agreementNumber: Text(60).default(''),
  agreementOn: Day.nullable().default(null),
  fromOn: Day,
  untilOn: Day.nullable().default(null),
  roles: z.array(RoleGiven).max(50).default([]),
  contributions: z.array(Contribution).max(50).default([]),
  lesson: Text(2000).default(''),
  continuation: Text(2000).default(''),
}
type Given = z.output<z.ZodObject<typeof fields>>
const rules = [
  [({ institution, person }: Given) => institution !== null || person !== '', 'institution', institutionOrPerson],
  [
    ({ agreementNumber, agreementOn }: Given) => (agreementNumber === '') === (agreementOn === null),
    'agreementOn',
    agreementHasNumberAndDay,
  ],
  [({ fromOn, untilOn }: Given) => !untilOn || untilOn >= fromOn, 'untilOn', endsAfterItBegins],
  [
    ({ roles }: Given) => new Set(roles.map(({ activity, role }) => `${activity} ${role}`)).size === roles.length,
    'roles',
    roleTwice,
  ],
] as const
const sound = <Shape extends z.ZodType<Given>>(shape: Shape) =>
  rules.reduce((all, [holds, at, words]) => all.refine(holds, { path: [at], params: { words: words().words } }), shape)

export const PartnerRole = z.object({
  activity: Id.nullable(),
  number: z.int().nullable().describe('of the activity'),
  role: z.string(),
})
export const Partner = z.object({
  id: Id,
  programme: Id,
  institution: Id.nullable(),
  name: z.string().describe('of the institution by the directory, or of the person'),
  kind: InstitutionKind.nullable(),
  person: z.string(),
  job: z.string(),
  phoneMask: z.string().nullable(),
  agreementNumber: z.string(),
  agreementOn: Day.nullable(),
  fromOn: Day,
  untilOn: Day.nullable(),
  roles: z.array(PartnerRole),
  contributions: z.array(z.object({ what: z.string(), worthTenge: z.int().nullable() })),
  worthTenge: z.int().nullable().describe('of all contributions whose worth is known'),
  lesson: z.string(),
  continuation: z.string(),
  papers: z.int().describe('documents of the annexes that prove it'),
  supplies: z.boolean().describe('is paid from the grant since: then it is a supplier, and no partner'),
  lacks: z.array(z.enum(lacks)),
  version: Version,
  may: z.array(z.string()),
})
export type Partner = z.infer<typeof Partner>

export const listPartners = endpoint({
  method: 'GET',
  path: '/programmes/:programme/partners',
  permission: 'partners.partner.read',
  summary: 'Partners of a programme, each a row of the report’s table, and what each still lacks',
  params: OfProgramme,
  reply: z.object({ items: z.array(Partner) }),
})
export const addPartner = endpoint({
  method: 'POST',
  path: '/programmes/:programme/partners',
  permission: 'partners.partner.write',
  summary: 'Writes down a partner; whoever is paid from the grant is a supplier and refused',
  params: OfProgramme,
  input: sound(z.strictObject({ id: Id, ...fields, phone: Personal(Line(40)).nullable().default(null) })),
  reply: Partner,
})
/** The screen knows no phone in full: left out it stays, null takes it off. */
export const correctPartner = endpoint({
  method: 'PUT',
  path: '/partners/:id',
  permission: 'partners.partner.write',
  summary: 'Puts a partner right; the phone stays unless it is given',
  params: One,
  input: sound(z.strictObject({ version: Version, ...fields, phone: Personal(Line(40)).nullish() })),
  reply: Partner,
})
export const dropPartner = endpoint({
  method: 'DELETE',
  path: '/partners/:id',
  permission: 'partners.partner.write',
  summary: 'Deletes a partner that was written down by mistake and that no document names',
  params: One,
  reply: One,
})
export const revealPartnerPhone = endpoint({
  method: 'POST',
  path: '/partners/:id/phone',
  permission: 'partners.phone.reveal',
  summary: 'Shows the phone of a partner in full. Who did it and when stays in the log',
  params: One,
  reply: z.object({ id: Id, value: z.string() }),
})
