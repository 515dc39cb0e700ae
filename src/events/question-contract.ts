import * as z from 'zod'
import { PlaceCode } from '#directory/contract.ts'
import { Sex, SocialStatusCode } from '#people/person-contract.ts'
import { endpoint } from '#platform/endpoint.ts'
import { Id } from '#platform/identifier.ts'
import { Day, Instant, Line, Personal, Version } from '#platform/shapes.ts'
import { Channel } from '#reception/codes.ts'
import { TopicCode } from '#reception/topic-contract.ts'
import { referredSaysWhere } from './problems.ts'
import { askedWhen, questionOutcomes, referrals } from './rules.ts'

const One = z.strictObject({ id: Id })
export const QuestionOutcome = z.enum(questionOutcomes)
export const Referral = z.enum(referrals)

/** Somebody by their card; of whoever has none, what they said of themselves. */
export const aboutSomebody = {
  person: Id.nullable().default(null),
  sex: Sex.nullable().default(null).describe('of somebody without a card; else the card says it'),
  age: z.int().min(0).max(130).nullable().default(null),
  socialStatus: SocialStatusCode.nullable().default(null),
  district: PlaceCode.nullable().default(null),
}
const told = {
  asked: z.enum(askedWhen),
  ...aboutSomebody,
  question: Personal(Line(4000)),
  expert: Id.nullable().default(null).describe('of this event'),
}

export const Question = z.object({
  id: Id,
  event: Id,
  number: z.int().describe('in its event'),
  ...told,
  askedOn: Day.describe('the event’s day; of a question that came before it, the day on which it came'),
  question: z.string(),
  personName: z.string().nullable(),
  expertName: z.string().nullable(),
  takenAt: Instant.nullable().describe('since when it is being answered'),
  answer: z.string(),
  answeredAt: Instant.nullable(),
  outcome: QuestionOutcome.nullable(),
  referredWhere: Referral.nullable(),
  referredTo: Id.nullable(),
  referredToName: z.string().nullable(),
  entry: z.object({ id: Id, number: z.string() }).nullable().describe('of the journal, that grew from it'),
  version: Version,
  may: z.array(z.string()),
})
export type Question = z.infer<typeof Question>

export const listQuestions = endpoint({
  method: 'GET',
  path: '/events/:id/questions',
  permission: 'events.question.read',
  summary: 'The questions of an event in their order',
  params: One,
  reply: z.object({ items: z.array(Question) }),
})
export const askQuestion = endpoint({
  method: 'POST',
  path: '/events/:id/questions',
  permission: 'events.question.write',
  summary: 'Puts a question into the queue under the next number of the event',
  params: One,
  input: z.strictObject({ id: Id, ...told }),
  reply: Question,
})
export const correctQuestion = endpoint({
  method: 'PUT',
  path: '/events/questions/:id',
  permission: 'events.question.write',
  summary: 'Corrects who asked what, or gives the question to another expert',
  params: One,
  input: z.strictObject({ version: Version, ...told }),
  reply: Question,
})
export const takeTurn = endpoint({
  method: 'POST',
  path: '/events/questions/:id/turn',
  permission: 'events.question.write',
  summary: 'Begins to answer a question, and puts back whichever was on; or puts this one back',
  params: One,
  input: z.strictObject({ version: Version, begins: z.boolean() }),
  reply: Question,
})
export const answerQuestion = endpoint({
  method: 'POST',
  path: '/events/questions/:id/answer',
  permission: 'events.question.write',
  summary: 'Writes down the answer and how it ended; where to, when the asker was referred',
  params: One,
  input: z
    .strictObject({
      version: Version,
      answer: Personal(Line(8000)),
      outcome: QuestionOutcome,
      referredWhere: Referral.nullable().default(null),
      referredTo: Id.nullable().default(null).describe('of the directory'),
      expert: Id.nullable().default(null),
    })
    .refine(({ outcome, referredWhere }) => (outcome === 'referred') === (referredWhere !== null), {
      path: ['referredWhere'],
      params: { words: referredSaysWhere },
    }),
  reply: Question,
})
export const registerQuestion = endpoint({
  method: 'POST',
  path: '/events/questions/:id/entry',
  permission: 'reception.entry.register',
  summary:
    'Makes a question a matter: an entry of an office’s journal on the day it was asked, with what was asked and answered',
  params: One,
  input: z.strictObject({ entry: Id, office: Id, topic: TopicCode, channel: Channel, lawyer: Id.optional() }),
  reply: Question,
})
