import * as z from 'zod'
import { ItemKind } from '#evidence/contract.ts'
import { endpoint } from '#platform/endpoint.ts'
import { Id } from '#platform/identifier.ts'
import { Day, Instant, Line, Personal } from '#platform/shapes.ts'
import { Entry } from './contract.ts'

/** What happens in a matter between the visits. */
export const stepKinds = ['call', 'letter', 'paper', 'note'] as const
export const StepKind = z.enum(stepKinds)
export type StepKind = z.infer<typeof StepKind>

const KeptFile = z.object({ id: Id, name: z.string(), size: z.int(), mediaType: z.string() })

export const Step = z.object({
  id: Id,
  entry: Id.describe('the visit after which it was done'),
  kind: StepKind,
  on: Day,
  text: z.string().describe('empty once it was removed'),
  file: KeptFile.nullable().describe('null for whoever may not read names, too'),
  memberName: z.string(),
  addedAt: Instant,
  removed: z.object({ at: Instant, memberName: z.string(), because: z.string() }).nullable(),
})
export type Step = z.infer<typeof Step>

/** A confirming document that is linked to one of the visits. */
export const Paper = z.object({
  id: Id,
  entry: Id,
  kind: ItemKind,
  title: z.string(),
  file: KeptFile.nullable(),
  url: z.string().nullable(),
})

export const TimelineItem = z.discriminatedUnion('what', [
  z.object({ what: z.literal('visit'), on: Day, visit: Entry }),
  z.object({ what: z.literal('step'), on: Day, step: Step }),
  z.object({ what: z.literal('paper'), on: Day, paper: Paper }),
])
export type TimelineItem = z.infer<typeof TimelineItem>

const state = {
  id: Id.describe('the entry that opened it'),
  open: z.boolean().describe('some visit of it is not closed'),
}

export const Matter = z.object({
  ...state,
  person: Id.nullable(),
  personName: z.string().nullable(),
  timeline: z.array(TimelineItem).describe('the first visit first'),
  elsewhere: z.int().describe('visits in offices whose journal the reader may not see'),
})
export type Matter = z.infer<typeof Matter>

export const readMatter = endpoint({
  method: 'GET',
  path: '/reception/matters/:id',
  permission: 'reception.entry.read',
  summary: 'A matter from its first visit on: visits, calls, letters, papers',
  params: z.strictObject({ id: Id }),
  reply: Matter,
})

/** Of a visit, what tells whether somebody comes with the same again. */
export const KnownVisit = Entry.pick({
  id: true,
  number: true,
  visit: true,
  receivedOn: true,
  officeName: true,
  channel: true,
  topic: true,
  institution: true,
  otherParty: true,
  otherPartyBin: true,
  amountTenge: true,
  question: true,
  answer: true,
  controlOn: true,
  outcome: true,
  returnedTenge: true,
  closedOn: true,
  annulledOn: true,
  leftOut: true,
  lawyerName: true,
})
export const KnownMatter = z.object({ ...state, visits: z.array(KnownVisit).describe('the last one first') })
export type KnownMatter = z.infer<typeof KnownMatter>

export const MOST_KNOWN_VISITS = 100
export const listMattersOfPerson = endpoint({
  method: 'GET',
  path: '/programmes/:programme/persons/:person/matters',
  permission: 'reception.entry.read',
  summary: 'What is known of a visitor: earlier visits by matter, the last one first',
  params: z.strictObject({ programme: Id, person: Id }),
  reply: z.object({
    items: z.array(KnownMatter),
    elsewhere: z.int().describe('visits in offices whose journal the reader may not see'),
  }),
})

export const addStep = endpoint({
  method: 'POST',
  path: '/reception/entries/:id/steps',
  permission: 'reception.step.add',
  summary: 'Writes a call, a letter, a paper or a note down after a visit',
  params: z.strictObject({ id: Id }),
  input: z.strictObject({
    id: Id,
    kind: StepKind,
    on: Day,
    text: Personal(Line(4000)),
    file: Id.nullish(),
  }),
  reply: Step,
})
export const removeStep = endpoint({
  method: 'POST',
  path: '/reception/steps/:id/remove',
  permission: 'reception.step.remove',
  summary: 'Takes a step off the timeline: that it was there, who took it off and why stays',
  params: z.strictObject({ id: Id }),
  input: z.strictObject({ because: Line(500) }),
  reply: Step,
})
