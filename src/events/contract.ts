import * as z from 'zod'
import { InstitutionKind, PlaceCode } from '#directory/contract.ts'
import { endpoint } from '#platform/endpoint.ts'
import { Id } from '#platform/identifier.ts'
import { Clock, Day, Line, Personal, page, Text, Version } from '#platform/shapes.ts'
import { exportOf } from '#platform/sheets/export.ts'
import { cancelledSaysWhy, endsAfterItBegins, heldSaysHow, sessionIsOfAPlace } from './problems.ts'
import { eventForms, eventKinds, eventStates, lacks } from './rules.ts'

export const EventKind = z.enum(eventKinds)
export const EventForm = z.enum(eventForms)
export const EventState = z.enum(eventStates)

const One = z.strictObject({ id: Id })
const OfProgramme = z.strictObject({ programme: Id })
const Address = z.union([z.literal(''), z.url({ protocol: /^https?$/ }).max(2000)])

/** What is said of an event, before it and after it. */
const told = {
  title: Line(300),
  activity: Id.nullable().default(null).describe('of the plan, in whose annex its documents are'),
  place: PlaceCode.nullable().default(null).describe('for which district it is'),
  heldOn: Day,
  startsAt: Clock.nullable().default(null),
  endsAt: Clock.nullable().default(null),
  plannedForm: EventForm,
  form: EventForm.nullable().default(null).describe('how it was held; null: not known yet'),
  consent: z
    .strictObject({ number: Line(60), on: Day })
    .nullable()
    .default(null)
    .describe('the operator’s letter that allows another form'),
  link: Address.default(''),
  recording: Address.default(''),
  announcement: Address.default('').describe('in the press'),
  host: Id.nullable().default(null).describe('the akimat or another body that helps on the spot'),
  contact: Personal(Text(300)).default('').describe('whom to call there'),
  note: Personal(Text(4000)).default(''),
  state: EventState.default('planned'),
  cancelledBecause: Text(500).nullable().default(null),
}
type Told = z.output<z.ZodObject<typeof told>>
const rules = [
  [({ startsAt, endsAt }: Told) => !startsAt || !endsAt || startsAt < endsAt, 'endsAt', endsAfterItBegins],
  [({ state, form }: Told) => state !== 'held' || form !== null, 'form', heldSaysHow],
  [
    ({ state, cancelledBecause }: Told) => (state === 'cancelled') === Boolean(cancelledBecause),
    'cancelledBecause',
    cancelledSaysWhy,
  ],
] as const
const sound = <Shape extends z.ZodType<Told>>(shape: Shape) =>
  rules.reduce((all, [fits, at, words]) => all.refine(fits, { path: [at], params: { words } }), shape)

export const NewEvent = sound(z.strictObject({ id: Id, kind: EventKind, ...told })).refine(
  ({ kind, place }) => kind !== 'session' || place !== null,
  { path: ['place'], params: { words: sessionIsOfAPlace } },
)
export type NewEvent = z.infer<typeof NewEvent>
export const EventCorrection = sound(z.strictObject({ version: Version, ...told }))
export type EventCorrection = z.infer<typeof EventCorrection>

export const Event = z.object({
  id: Id,
  programme: Id,
  kind: EventKind,
  ...told,
  placeName: z.object({ ru: z.string(), kk: z.string(), en: z.string() }).nullable(),
  hostName: z.string().nullable(),
  checkIn: z.boolean().describe('visitors can write themselves down'),
  experts: z.int(),
  questions: z.int(),
  unanswered: z.int(),
  attendances: z.int().describe('participants, each once'),
  people: z.int().describe('those of them by a card'),
  doubtful: z.int().describe('lines that wait for somebody to say whose they are'),
  reviews: z.int(),
  papers: z.record(z.string(), z.int()).describe('how many documents of each kind are attached'),
  lacks: z.array(z.enum(lacks)),
  version: Version,
  may: z.array(z.string()),
})
export type Event = z.infer<typeof Event>

/** Who is invited to answer, as of the event's day. */
const expert = {
  id: Id,
  name: Line(200),
  job: Text(200).default('').describe('their position on that day'),
  institution: Id.nullable().default(null),
}
export const Expert = z.object({
  ...expert,
  body: z.string().describe('what the institution was called on that day'),
  bodyKind: InstitutionKind.nullable(),
})
export type Expert = z.infer<typeof Expert>

export const Review = z.object({
  id: Id,
  person: Id.nullable(),
  author: z.string().describe('by the card, or as it is signed; masked for whoever may not read names'),
  body: z.string(),
  givenOn: Day,
})
export type Review = z.infer<typeof Review>

/** Participants by the kind of whom they came for: two of one association are two people and one organisation. */
const Represented = z.object({ kind: InstitutionKind, people: z.int(), organisations: z.int() })
export type Represented = z.infer<typeof Represented>

/** A district of the action, and the meetings for it. */
export const Coverage = z.object({
  place: PlaceCode,
  events: z.array(
    Event.pick({ id: true, title: true, heldOn: true, startsAt: true, state: true, questions: true, lacks: true }),
  ),
})
export type Coverage = z.infer<typeof Coverage>

export const listEvents = endpoint({
  method: 'GET',
  path: '/programmes/:programme/events',
  permission: 'events.event.read',
  summary: 'Events by day, newest first, each with what it lacks',
  params: OfProgramme,
  search: z.strictObject({
    kind: EventKind.optional(),
    state: EventState.optional(),
    place: PlaceCode.optional(),
    title: z.string().max(100).optional().describe('a part of it'),
    after: z.string().max(60).optional(),
    limit: z.coerce.number().int().min(1).max(100).default(50),
  }),
  reply: page(Event),
})
export const readCoverage = endpoint({
  method: 'GET',
  path: '/programmes/:programme/coverage',
  permission: 'events.event.read',
  summary: 'Every city and district of the region, and the meetings of the action for it',
  params: OfProgramme,
  reply: z.object({ covered: z.int(), of: z.int(), items: z.array(Coverage) }),
})
export const readEvent = endpoint({
  method: 'GET',
  path: '/events/:id',
  permission: 'events.event.read',
  summary: 'One event with its experts, and whom its participants came for: people and organisations apart',
  params: One,
  reply: Event.extend({ who: z.array(Expert), bodies: z.array(Represented) }),
})
/** Where a record of events stands: the question, the line of a list, the expert, the review; or the meeting itself. */
export const Behind = z.object({
  event: Id,
  title: z.string(),
  heldOn: Day,
  is: z.enum(['meeting', 'question', 'attendance', 'expert', 'review', 'invitation']),
  record: Id,
})
export type Behind = z.infer<typeof Behind>
export const readBehind = endpoint({
  method: 'GET',
  path: '/events/behind/:record',
  permission: 'events.event.read',
  summary: 'Where a line of a figure’s proof stands: one event, or all at which an expert, a district or a cluster was',
  params: z.strictObject({ record: Id }),
  reply: z.object({ items: z.array(Behind) }),
})
export const createEvent = endpoint({
  method: 'POST',
  path: '/programmes/:programme/events',
  permission: 'events.event.write',
  summary: 'Plans an event, or writes down one that was held',
  params: OfProgramme,
  input: NewEvent,
  reply: Event,
})
export const changeEvent = endpoint({
  method: 'PUT',
  path: '/events/:id',
  permission: 'events.event.write',
  summary: 'Says more of an event: another day, that it was held and how, or why it will not be',
  params: One,
  input: EventCorrection,
  reply: Event,
})
export const keepExperts = endpoint({
  method: 'PUT',
  path: '/events/:id/experts',
  permission: 'events.event.write',
  summary: 'Keeps the list of experts; kind and name of their bodies are written down as of now',
  params: One,
  input: z.strictObject({ version: Version, experts: z.array(z.strictObject(expert)).max(50) }),
  reply: Event,
})
export const listReviews = endpoint({
  method: 'GET',
  path: '/events/:id/reviews',
  permission: 'events.event.read',
  summary: 'What participants said of the event afterwards',
  params: One,
  reply: z.object({ items: z.array(Review) }),
})
export const exportReviews = exportOf(listReviews, {
  permission: 'events.attendance.export',
  summary: 'The reviews of an event as a file; names in full only for who may export them',
})
export const addReview = endpoint({
  method: 'POST',
  path: '/events/:id/reviews',
  permission: 'events.event.write',
  summary: 'Writes down a review: of the event’s day or after it',
  params: One,
  input: z.strictObject({
    id: Id,
    person: Id.nullable().default(null),
    author: Personal(Text(200)).default(''),
    body: Personal(Line(4000)),
    givenOn: Day,
  }),
  reply: Review,
})
export const removeReview = endpoint({
  method: 'DELETE',
  path: '/events/reviews/:id',
  permission: 'events.event.write',
  summary: 'Takes a review away that was written down by mistake',
  params: One,
  reply: z.object({ id: Id }),
})
