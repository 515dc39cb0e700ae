import * as z from 'zod'
import { InstitutionKind } from '#directory/contract.ts'
import { endpoint } from '#platform/endpoint.ts'
import { Id } from '#platform/identifier.ts'
import { Day, Instant, Line, Personal, page, Text, Version } from '#platform/shapes.ts'
import { exportOf } from '#platform/sheets/export.ts'
import { namesSomebody } from './problems.ts'
import { aboutSomebody } from './question-contract.ts'
import { attendanceWays } from './rules.ts'

const One = z.strictObject({ id: Id })

const told = {
  name: Personal(Text(200)).default('').describe('as the list has it'),
  ...aboutSomebody,
  institution: Id.nullable().default(null).describe('whom they came for'),
  part: Text(100).default('').describe('what they were there'),
  minutes: z.int().min(0).max(1440).nullable().default(null),
}
const named = ({ person, name }: { person: string | null; name: string }) => person !== null || name !== ''
const nobody = { path: ['name'], params: { words: namesSomebody } }

/** A participant of an event, as this reader may see them. */
export const Attendance = z.object({
  id: Id,
  event: Id,
  ...told,
  name: z.string().describe('by the card, or as the list has it; masked for whoever may not read names'),
  body: z.string().describe('what the institution was called on that day'),
  bodyKind: InstitutionKind.nullable(),
  how: z.enum(attendanceWays),
  minutes: z.int().nullable().describe('of every line of theirs'),
  ownMinutes: z.int().nullable().describe('of this line alone: what a correction says'),
  joinedAt: Instant.nullable(),
  leftAt: Instant.nullable(),
  sameAs: Id.nullable().describe('another line of the same participant, by whom it counts'),
  doubtful: z.boolean().describe('cards may be theirs, and nobody has decided yet'),
  version: Version,
  may: z.array(z.string()),
})
export type Attendance = z.infer<typeof Attendance>

/** A line that may be somebody's whom the office knows, and whose. */
export const Doubt = z.object({
  attendance: Attendance,
  cards: z.array(
    z.object({ id: Id, name: z.string(), birthYear: z.int().nullable(), district: z.string().nullable() }),
  ),
})
export type Doubt = z.infer<typeof Doubt>

export const listAttendances = endpoint({
  method: 'GET',
  path: '/events/:id/attendances',
  permission: 'events.attendance.read',
  summary: 'Who was at an event, in the order in which they were written down',
  params: One,
  search: z.strictObject({ after: Id.optional(), limit: z.coerce.number().int().min(1).max(500).default(200) }),
  reply: page(Attendance),
})
export const exportAttendances = exportOf(listAttendances, {
  permission: 'events.attendance.export',
  summary: 'The list of participants as a file; names in full only for who may export them',
})
export const listDoubts = endpoint({
  method: 'GET',
  path: '/events/:id/doubts',
  permission: 'events.attendance.write',
  summary: 'Lines that wait for somebody to say whose they are, each with the cards that may be theirs',
  params: One,
  reply: z.object({ items: z.array(Doubt), left: z.int() }),
})
export const addAttendance = endpoint({
  method: 'POST',
  path: '/events/:id/attendances',
  permission: 'events.attendance.write',
  summary: 'Writes a participant down; whoever is on the list already is not written down twice',
  params: One,
  input: z.strictObject({ id: Id, ...told }).refine(named, nobody),
  reply: Attendance,
})
export const correctAttendance = endpoint({
  method: 'PUT',
  path: '/events/attendances/:id',
  permission: 'events.attendance.write',
  summary: 'Corrects a line of the list',
  params: One,
  input: z.strictObject({ version: Version, ...told }).refine(named, nobody),
  reply: Attendance,
})
export const decideAttendance = endpoint({
  method: 'POST',
  path: '/events/attendances/:id/decide',
  permission: 'events.attendance.write',
  summary: 'Says whose line it is: a card’s, the same participant’s as another line, or nobody’s whom the office knows',
  params: One,
  input: z.strictObject({
    version: Version,
    as: z.discriminatedUnion('is', [
      z.strictObject({ is: z.literal('card'), person: Id }),
      z.strictObject({ is: z.literal('same'), of: Id }),
      z.strictObject({ is: z.literal('nobody') }),
    ]),
  }),
  reply: Attendance,
})
export const removeAttendance = endpoint({
  method: 'DELETE',
  path: '/events/attendances/:id',
  permission: 'events.attendance.write',
  summary: 'Takes a line off the list that was put there by mistake',
  params: One,
  reply: z.object({ id: Id }),
})
export const importParticipants = endpoint({
  method: 'POST',
  path: '/events/:id/participants',
  permission: 'events.attendance.write',
  summary: 'Reads the participant list that Zoom or Teams exported: joinings of one participant are added up',
  params: One,
  input: z.strictObject({ file: Id }),
  reply: z.object({
    id: Id,
    participants: z.int().describe('in the file, each once'),
    added: z.int(),
    known: z.int().describe('those who were on the list already: only their times are new'),
    doubtful: z.int(),
    endless: z.int().describe('those of whom nothing says when they left'),
  }),
})

export const openCheckIn = endpoint({
  method: 'POST',
  path: '/events/:id/check-in',
  permission: 'events.attendance.write',
  summary: 'Opens the address at which participants write themselves down, or shuts it',
  params: One,
  input: z.strictObject({ open: z.boolean() }),
  reply: z.object({ id: Id, address: z.url().nullable() }),
})
const Token = z.strictObject({ token: z.string().regex(/^[\w-]{43}$/) })
export const readCheckIn = endpoint({
  method: 'GET',
  path: '/check-in/:token',
  permission: 'anyone',
  summary: 'What the event behind a secret address is called, and nothing else',
  params: Token,
  reply: z.object({ title: z.string(), heldOn: Day, host: z.string() }),
})
export const checkIn = endpoint({
  method: 'POST',
  path: '/check-in/:token',
  permission: 'anyone',
  summary: 'A participant writes themselves down; what is there already is neither shown nor changed',
  params: Token,
  input: z.strictObject({ id: Id, name: Personal(Line(200)), body: Personal(Text(200)).default('') }),
  reply: z.object({ id: Id }),
})
