import * as z from 'zod'
import { endpoint } from '#platform/endpoint.ts'
import { Id } from '#platform/identifier.ts'
import { Day, Line, Text, Version } from '#platform/shapes.ts'
import { afterItWasSent, answerHasItsDay, letterHasNumberAndDay } from './problems.ts'
import { answers, origins, states } from './rules.ts'

const OfProgramme = z.strictObject({ programme: Id })
const One = z.strictObject({ id: Id })

const fields = {
  origin: z.enum(origins),
  event: Id.nullable().default(null).describe('the hearing or meeting at which it was made'),
  body: Id.describe('the state body, of the directory'),
  said: Line(4000),
  letterNumber: Text(60).default(''),
  sentOn: Day.nullable().default(null),
  dueOn: Day.nullable().default(null).describe('until when an answer is due'),
  answer: z.enum(answers).nullable().default(null),
  answeredOn: Day.nullable().default(null),
  answerNumber: Text(60).default(''),
  answerSaid: Text(4000).default(''),
}
type Given = Pick<
  z.output<z.ZodObject<typeof fields>>,
  'letterNumber' | 'sentOn' | 'dueOn' | 'answer' | 'answeredOn'
> & {
  answerNumber: string
  answerSaid: string
}
const rules = [
  [({ letterNumber, sentOn }: Given) => (letterNumber === '') === (sentOn === null), 'sentOn', letterHasNumberAndDay],
  [({ sentOn, dueOn }: Given) => !dueOn || (sentOn !== null && dueOn >= sentOn), 'dueOn', afterItWasSent],
  [
    ({ sentOn, answeredOn }: Given) => !answeredOn || (sentOn !== null && answeredOn >= sentOn),
    'answeredOn',
    afterItWasSent,
  ],
  [
    ({ answer, answeredOn, answerNumber, answerSaid }: Given) =>
      (answer === null) === (answeredOn === null) && (answer !== null || !(answerNumber || answerSaid)),
    'answer',
    answerHasItsDay,
  ],
] as const
const sound = <Shape extends z.ZodType<Given>>(shape: Shape) =>
  rules.reduce((all, [holds, at, words]) => all.refine(holds, { path: [at], params: { words: words().words } }), shape)

export const Recommendation = z.object({
  id: Id,
  programme: Id,
  origin: z.enum(origins),
  event: Id.nullable(),
  eventTitle: z.string().nullable(),
  body: Id,
  bodyName: z.string(),
  said: z.string(),
  letterNumber: z.string(),
  sentOn: Day.nullable(),
  dueOn: Day.nullable(),
  answer: z.enum(answers).nullable(),
  answeredOn: Day.nullable(),
  answerNumber: z.string(),
  answerSaid: z.string(),
  state: z.enum(states),
  version: Version,
  may: z.array(z.string()),
})
export type Recommendation = z.infer<typeof Recommendation>

export const listRecommendations = endpoint({
  method: 'GET',
  path: '/programmes/:programme/recommendations',
  permission: 'proposals.recommendation.read',
  summary: 'Recommendations to state bodies with letters and answers; what is overdue comes first',
  params: OfProgramme,
  search: z.strictObject({ event: Id.optional() }),
  reply: z.object({ items: z.array(Recommendation) }),
})
export const addRecommendation = endpoint({
  method: 'POST',
  path: '/programmes/:programme/recommendations',
  permission: 'proposals.recommendation.write',
  summary: 'Writes down a recommendation',
  params: OfProgramme,
  input: sound(z.strictObject({ id: Id, ...fields })),
  reply: Recommendation,
})
export const correctRecommendation = endpoint({
  method: 'PUT',
  path: '/proposals/recommendations/:id',
  permission: 'proposals.recommendation.write',
  summary: 'Puts a recommendation right; writes down its letter, and its answer',
  params: One,
  input: sound(z.strictObject({ version: Version, ...fields })),
  reply: Recommendation,
})
export const dropRecommendation = endpoint({
  method: 'DELETE',
  path: '/proposals/recommendations/:id',
  permission: 'proposals.recommendation.write',
  summary: 'Deletes a recommendation that no letter carries',
  params: One,
  reply: One,
})
