import * as z from 'zod'
import { endpoint } from '#platform/endpoint.ts'
import { Id } from '#platform/identifier.ts'
import { Language } from '#platform/language.ts'
import { type Permission, permissions, roles } from '#platform/permissions.ts'
import { Day, Instant, Line, Personal, page, Text, Version } from '#platform/shapes.ts'
import { exportOf } from '#platform/sheets/export.ts'

const ByMember = z.strictObject({ id: Id })
export const RoleName = z.enum(roles)
const PermissionName = z.enum(Object.keys(permissions) as [Permission, ...Permission[]])

const MAX_PASSWORD = 128

/** Only that it is a text: whether it is good enough is said by the password rules, with their own sentences. */
export const Password = Personal(
  z
    .string()
    .min(1)
    .max(MAX_PASSWORD * 4),
)
export const Email = Personal(z.string().trim().toLowerCase().max(254).pipe(z.email()))

/** Who is signed in, and all that the screens need to know of it. */
export const Me = z.object({
  member: Id,
  name: z.string(),
  email: z.string(),
  roles: z.array(RoleName),
  offices: z.array(Id),
  organisation: z.object({
    id: Id,
    name: z.string(),
    shortName: z.string(),
    language: Language,
    timeZone: z.string(),
  }),
  organisations: z.array(z.object({ id: Id, name: z.string() })),
  may: z.array(PermissionName),
  programmes: z.array(z.object({ id: Id, code: z.string(), topic: z.string(), startsOn: Day, endsOn: Day })),
  language: Language,
  today: Day,
  demonstration: z.boolean(),
  secondFactor: z.boolean(),
})
export type Me = z.infer<typeof Me>

export const me = endpoint({
  method: 'GET',
  path: '/me',
  permission: 'signed-in',
  summary: 'Who is signed in: member, organisation, rights, programmes, language and the day of the office.',
  reply: Me,
})

export const changeOwnSettings = endpoint({
  method: 'PUT',
  path: '/me',
  permission: 'people.self.write',
  summary: 'Change own settings: the language of the screens.',
  input: z.strictObject({ language: Language }),
  reply: z.object({ id: Id, language: Language }),
})

export const Member = z.object({
  id: Id,
  name: z.string(),
  email: z.string(),
  position: z.string(),
  roles: z.array(RoleName),
  offices: z.array(Id),
  startedOn: Day,
  endedOn: Day.nullable(),
  version: Version,
  /** Has not chosen a password yet. */
  invited: z.boolean(),
  secondFactor: z.boolean(),
})
export type Member = z.infer<typeof Member>

/** A link by which the member sets a password; shown once, to be handed over by the one who invites. */
export const Invitation = z.object({ link: z.url(), expiresAt: Instant })

export const listMembers = endpoint({
  method: 'GET',
  path: '/members',
  permission: 'people.member.read',
  summary: 'All members, those who left at the end.',
  reply: z.object({ items: z.array(Member) }),
})

export const exportMembers = exportOf(listMembers, {
  permission: 'people.member.export',
  summary: 'Members as a file.',
})

const Roles = z.array(RoleName).min(1).max(roles.length)
const MemberFields = {
  name: Line(200),
  position: Text(200).default(''),
  roles: Roles,
  offices: z.array(Id).max(200).default([]),
}

export const NewMember = z.strictObject({ id: Id, email: Email, ...MemberFields })
export type NewMember = z.infer<typeof NewMember>

export const addMember = endpoint({
  method: 'POST',
  path: '/members',
  permission: 'people.member.add',
  summary: 'Add a member. Whoever has no account yet gets a link by which they set a password themselves.',
  input: NewMember,
  reply: Member.extend({ invitation: Invitation.nullable() }),
})

export const changeMember = endpoint({
  method: 'PUT',
  path: '/members/:id',
  permission: 'people.member.change',
  summary: "Change a member's name, position, roles and offices.",
  params: ByMember,
  input: z.strictObject({ ...MemberFields, version: Version }),
  reply: Member,
})

export const endMember = endpoint({
  method: 'POST',
  path: '/members/:id/end',
  permission: 'people.member.end',
  summary: 'End a membership: the sessions end at once, the records keep the name.',
  params: ByMember,
  input: z.strictObject({ version: Version }),
  reply: Member,
})

export const inviteMember = endpoint({
  method: 'POST',
  path: '/members/:id/invite',
  permission: 'people.member.invite',
  summary: 'Give a member a new link to set a password: the first one ran out, or the password is forgotten.',
  params: ByMember,
  input: z.strictObject({
    dropsSecondFactor: z
      .boolean()
      .default(false)
      .describe('the phone with the codes is lost too; ask who it is in person'),
  }),
  reply: Invitation.extend({ id: Id }),
})

export const listMemberOffices = endpoint({
  method: 'GET',
  path: '/members/offices',
  permission: 'people.member.change',
  summary: 'Offices to which a member may be assigned, those of the latest programme first.',
  reply: z.object({ items: z.array(z.object({ id: Id, name: z.string(), programme: z.string() })) }),
})

export const listRights = endpoint({
  method: 'GET',
  path: '/rights',
  permission: 'people.member.read',
  summary: 'The table of rights: which role may do what.',
  reply: z.object({
    roles: z.array(RoleName),
    officeBound: z.array(RoleName),
    permissions: z.array(z.object({ permission: PermissionName, roles: z.array(RoleName) })),
  }),
})

const Bin = z.string().regex(/^\d{12}$/)
export const Organisation = z.object({
  id: Id,
  name: z.string(),
  shortName: z.string(),
  bin: z.string().nullable(),
  language: Language,
  timeZone: z.string(),
  version: Version,
})
export type Organisation = z.infer<typeof Organisation>

const TimeZone = z.enum(Intl.supportedValuesOf('timeZone') as [string, ...string[]])

export const readOrganisation = endpoint({
  method: 'GET',
  path: '/organisation',
  permission: 'people.organisation.read',
  summary: "The organisation's own data.",
  reply: Organisation,
})

export const changeOrganisation = endpoint({
  method: 'PUT',
  path: '/organisation',
  permission: 'people.organisation.write',
  summary: "Change the organisation's name, BIN, language and time zone.",
  input: z.strictObject({
    name: Line(300),
    shortName: Text(100).default(''),
    bin: Bin.nullable().default(null),
    language: Language,
    timeZone: TimeZone,
    version: Version,
  }),
  reply: Organisation,
})

export const firstRunNeeded = endpoint({
  method: 'GET',
  path: '/first-run',
  permission: 'anyone',
  summary: 'Whether the first run is still to be done.',
  reply: z.object({ needed: z.boolean() }),
})

export const firstRun = endpoint({
  method: 'POST',
  path: '/first-run',
  permission: 'anyone',
  summary: 'Found the organisation and its head, once, with the set-up code that the server printed at its start.',
  input: z.strictObject({
    code: Personal(z.string().max(100)),
    id: Id,
    organisation: Line(300),
    shortName: Text(100).default(''),
    language: Language,
    timeZone: TimeZone.default('Asia/Qostanay'),
    name: Line(200),
    email: Email,
    password: Password,
  }),
  reply: z.object({ organisation: Id, member: Id }),
})

const InvitationToken = Personal(z.string().regex(/^[\w-]{43}$/))

export const readInvitation = endpoint({
  method: 'POST',
  path: '/invitation/read',
  permission: 'anyone',
  summary: 'Whose invitation this is; the token comes in the body, so that no log of addresses has it.',
  input: z.strictObject({ token: InvitationToken }),
  reply: z.object({ name: z.string(), email: z.string() }),
})

export const acceptInvitation = endpoint({
  method: 'POST',
  path: '/invitation/accept',
  permission: 'anyone',
  summary: 'Set a password by an invitation; it works once.',
  input: z.strictObject({ token: InvitationToken, password: Password }),
  reply: z.object({ email: z.string() }),
})

export const AuditLine = z.object({
  seq: z.int(),
  at: Instant,
  member: z.object({ id: Id, name: z.string() }),
  action: z.string(),
  subject: Id.nullable(),
  details: z.unknown(),
})
export type AuditLine = z.infer<typeof AuditLine>

export const listAudit = endpoint({
  method: 'GET',
  path: '/audit',
  permission: 'audit.log.read',
  summary: 'The audit log, newest first.',
  search: z.strictObject({
    before: z.coerce.number().int().positive().optional().describe('go on below this line: `next` of the page before'),
    subject: Id.optional(),
    action: Line(100).optional(),
    limit: z.coerce.number().int().min(1).max(200).default(50),
  }),
  reply: page(AuditLine),
})

export const exportAudit = exportOf(listAudit, { permission: 'audit.log.export', summary: 'The audit log as a file.' })

export const AuditVerdict = z.object({
  lines: z.int(),
  unbroken: z.boolean(),
  /** The first line that isn't what it was when it was written. */
  brokenAt: z.int().nullable(),
  /** Lines at the end that are gone: the chain's head is ahead of the last line. */
  missingAtEnd: z.int(),
})
export type AuditVerdict = z.infer<typeof AuditVerdict>

export const verifyAudit = endpoint({
  method: 'GET',
  path: '/audit/verdict',
  permission: 'audit.log.read',
  summary: 'Compute the chain of the audit log anew, and say whether it is unbroken.',
  reply: AuditVerdict,
})
