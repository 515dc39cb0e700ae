import * as z from 'zod'
import { endpoint } from '#platform/endpoint.ts'
import { Id } from '#platform/identifier.ts'
import { Day, Line, Personal, page, Version } from '#platform/shapes.ts'
import { exportOf } from '#platform/sheets/export.ts'
import { Answers, asked, Code, Form } from './form-contract.ts'

export const sexes = ['female', 'male'] as const
export const ways = ['interviewer', 'paper', 'link'] as const
export type Way = (typeof ways)[number]

const One = z.strictObject({ id: Id })
const Place = z.string().regex(/^\d{2,9}$/)
const whoAnswers = {
  id: Id.describe('made where it is filled: the same sent twice is one'),
  sex: z.enum(sexes).nullable().default(null),
  age: z.int().min(5).max(120).nullable().default(null),
  district: Place.nullable().default(null),
  language: z.enum(asked),
  answers: Personal(Answers),
}

export const Response = z.object({
  id: Id,
  wave: Id,
  number: z.int(),
  how: z.enum(ways),
  hasCard: z.boolean(),
  sex: z.enum(sexes).nullable(),
  age: z.int().nullable(),
  district: z.string().nullable(),
  districtName: z.string().nullable(),
  language: z.enum(asked),
  givenOn: Day,
  enteredBy: z.string().nullable(),
  score: z.number().nullable(),
  scans: z.int().describe('papers of the annexes that show it'),
  leftOutBecause: z.string().nullable(),
  answers: Answers,
  codes: z.record(z.string(), z.array(Id)).describe('of open answers, by question'),
  version: Version,
})
export type Response = z.infer<typeof Response>

export const giveResponse = endpoint({
  method: 'POST',
  path: '/waves/:id/responses',
  permission: 'surveys.response.add',
  summary: 'Writes down a filled questionnaire: asked by us, or typed in from paper',
  params: One,
  input: z.strictObject({
    ...whoAnswers,
    how: z.enum(['interviewer', 'paper']),
    givenOn: Day,
    person: Id.nullable().default(null).describe('the card of who gave their name'),
  }),
  reply: Response,
})
export const listResponses = endpoint({
  method: 'GET',
  path: '/waves/:id/responses',
  permission: 'surveys.response.read',
  summary: 'Filled questionnaires of a wave, without names, the latest first',
  params: One,
  search: z.strictObject({
    how: z.enum(ways).optional(),
    sex: z.enum(sexes).optional(),
    before: Id.optional(),
    limit: z.coerce.number().int().min(1).max(1000).default(50),
  }),
  reply: page(Response),
})
export const ResponseWithForm = Response.extend({ form: Form.describe('the questions that were asked of them') })
export type ResponseWithForm = z.infer<typeof ResponseWithForm>
export const readResponse = endpoint({
  method: 'GET',
  path: '/responses/:id',
  permission: 'surveys.response.read',
  summary: 'One filled questionnaire with the questions of its version',
  params: One,
  reply: ResponseWithForm,
})
export const exportResponses = exportOf(listResponses, {
  permission: 'surveys.response.export',
  summary: 'Filled questionnaires as .xlsx or .csv: a line for each, a column for each question',
})
export const leaveOutResponse = endpoint({
  method: 'PUT',
  path: '/responses/:id/left-out',
  permission: 'surveys.response.exclude',
  summary: 'Leaves a questionnaire out of every count and says why, or counts it again',
  params: One,
  input: z.strictObject({ version: Version, because: Line(300).nullable() }),
  reply: Response,
})
export const codeAnswer = endpoint({
  method: 'PUT',
  path: '/responses/:id/codes',
  permission: 'surveys.answer.code',
  summary: 'Says what an open answer is about',
  params: One,
  input: z.strictObject({ version: Version, question: Code, codes: z.array(Id).max(20) }),
  reply: Response,
})

/** What a respondent sees behind the link: the questions and nothing else. */
export const Asking = z.object({
  title: z.object({ ru: z.string(), kk: z.string() }),
  organisation: z.string(),
  form: Form,
  districts: z.array(z.object({ code: z.string(), ru: z.string(), kk: z.string() })),
})
const Behind = z.strictObject({ token: z.string().regex(/^[\w-]{43}$/) })
export const readAsking = endpoint({
  method: 'GET',
  path: '/answer/:token',
  permission: 'anyone',
  summary: 'The questionnaire behind an open link; no answers, no numbers',
  params: Behind,
  reply: Asking,
})
export const answerByLink = endpoint({
  method: 'POST',
  path: '/answer/:token',
  permission: 'anyone',
  summary: 'Takes the answers of who was sent the link; the same sent twice is one',
  params: Behind,
  input: z.strictObject(whoAnswers),
  reply: z.object({ taken: z.literal(true) }),
})
