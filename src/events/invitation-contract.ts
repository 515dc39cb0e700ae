import * as z from 'zod'
import { InstitutionKind } from '#directory/contract.ts'
import { endpoint } from '#platform/endpoint.ts'
import { Id } from '#platform/identifier.ts'
import { Day, Personal, page, Text, Version } from '#platform/shapes.ts'
import { exportOf } from '#platform/sheets/export.ts'
import { answeredAfterwards, answerHasItsDay, invitesSomebody } from './problems.ts'
import { invitationAnswers, invitationWays } from './rules.ts'

const One = z.strictObject({ id: Id })

const told = {
  name: Personal(Text(200)).default('').describe('whom, when the invitation names somebody'),
  institution: Id.nullable().default(null),
  invitedOn: Day,
  how: z.enum(invitationWays),
  answer: z.enum(invitationAnswers).nullable().default(null).describe('null: silent'),
  answeredOn: Day.nullable().default(null),
}
type Told = z.output<z.ZodObject<typeof told>>
const rules = [
  [({ name, institution }: Told) => name !== '' || institution !== null, 'institution', invitesSomebody],
  [({ answer, answeredOn }: Told) => (answer === null) === (answeredOn === null), 'answeredOn', answerHasItsDay],
  [
    ({ invitedOn, answeredOn }: Told) => answeredOn === null || answeredOn >= invitedOn,
    'answeredOn',
    answeredAfterwards,
  ],
] as const
const sound = <Shape extends z.ZodType<Told>>(shape: Shape) =>
  rules.reduce((all, [fits, at, words]) => all.refine(fits, { path: [at], params: { words } }), shape)

export const Invitation = z.object({
  id: Id,
  event: Id,
  ...told,
  name: z.string().describe('masked for whoever may not read names'),
  body: z.string().describe('what the institution was called when it was invited'),
  bodyKind: InstitutionKind.nullable(),
  came: z.enum(['person', 'other']).nullable().describe('of the list: they, somebody else of the organisation, nobody'),
  version: Version,
})
export type Invitation = z.infer<typeof Invitation>

/** Invitations and participants of one kind of organisation; people and organisations are counted apart. */
export const InvitedKind = z.object({
  kind: InstitutionKind.nullable().describe('null: without an organisation'),
  invited: z.int(),
  organisations: z.int().describe('of the invited, each once'),
  comes: z.int(),
  declines: z.int(),
  silent: z.int(),
  came: z.int().describe('of the invitations: somebody came by it'),
  people: z.int().describe('on the list, each once'),
  present: z.int().describe('organisations on the list, each once'),
  uninvited: z.int().describe('people on the list whom no invitation brought'),
})
export type InvitedKind = z.infer<typeof InvitedKind>

export const listInvitations = endpoint({
  method: 'GET',
  path: '/events/:id/invitations',
  permission: 'events.attendance.read',
  summary: 'Whom an event invited, what they answered, and whether they came',
  params: One,
  search: z.strictObject({ after: Id.optional(), limit: z.coerce.number().int().min(1).max(500).default(200) }),
  reply: page(Invitation),
})
export const exportInvitations = exportOf(listInvitations, {
  permission: 'events.attendance.export',
  summary: 'The register of invitations as a file; names in full only for who may export them',
})
export const countInvitations = endpoint({
  method: 'GET',
  path: '/events/:id/invited',
  permission: 'events.event.read',
  summary: 'Invitations against who came, by kind of organisation',
  params: One,
  reply: z.object({ kinds: z.array(InvitedKind) }),
})
export const addInvitation = endpoint({
  method: 'POST',
  path: '/events/:id/invitations',
  permission: 'events.event.write',
  summary: 'Writes an invitation down; nobody is invited twice',
  params: One,
  input: sound(z.strictObject({ id: Id, ...told })),
  reply: Invitation,
})
export const correctInvitation = endpoint({
  method: 'PUT',
  path: '/events/invitations/:id',
  permission: 'events.event.write',
  summary: 'Puts an invitation right, or writes down its answer',
  params: One,
  input: sound(z.strictObject({ version: Version, ...told })),
  reply: Invitation,
})
export const removeInvitation = endpoint({
  method: 'DELETE',
  path: '/events/invitations/:id',
  permission: 'events.event.write',
  summary: 'Takes an invitation away that was written down by mistake',
  params: One,
  reply: One,
})
