import * as z from 'zod'
import { endpoint, FileReply } from '#platform/endpoint.ts'
import { Id } from '#platform/identifier.ts'
import { Day, Line, Version } from '#platform/shapes.ts'
import { asked, Form } from './form-contract.ts'
import { waveEndsAfterItBegins } from './problems.ts'

export const purposes = ['literacy', 'feedback', 'other'] as const
export type Purpose = (typeof purposes)[number]
export const waveKinds = ['before', 'after', 'single'] as const
export type WaveKind = (typeof waveKinds)[number]

const OfProgramme = z.strictObject({ programme: Id })
export const One = z.strictObject({ id: Id })
const Title = z.strictObject({ ru: Line(200), kk: Line(200) })

export const Survey = z.object({
  id: Id,
  programme: Id,
  purpose: z.enum(purposes),
  title: z.object({ ru: z.string(), kk: z.string() }),
  number: z.int().describe('of the latest version of its questions'),
  frozen: z.boolean().describe('the latest version has answers: a change makes the next one'),
  questions: z.int(),
  waves: z.int(),
  responses: z.int(),
  version: Version,
  may: z.array(z.string()),
})
export type Survey = z.infer<typeof Survey>
export const SurveyWithForm = Survey.extend({
  form: Form,
  versions: z.array(z.object({ number: z.int(), madeAt: z.iso.datetime({ offset: true }), responses: z.int() })),
})
export type SurveyWithForm = z.infer<typeof SurveyWithForm>

export const listSurveys = endpoint({
  method: 'GET',
  path: '/programmes/:programme/surveys',
  permission: 'surveys.survey.read',
  summary: 'Questionnaires of a programme',
  params: OfProgramme,
  reply: z.object({ items: z.array(Survey) }),
})
export const readSurvey = endpoint({
  method: 'GET',
  path: '/surveys/:id',
  permission: 'surveys.survey.read',
  summary: 'A questionnaire with the questions of its latest version',
  params: One,
  reply: SurveyWithForm,
})
export const printBlank = endpoint({
  method: 'GET',
  path: '/surveys/:id/blank',
  permission: 'surveys.survey.read',
  summary: 'The questionnaire on paper (PDF), to be filled by hand',
  params: One,
  search: z.strictObject({ in: z.enum(asked).default('ru') }),
  reply: FileReply,
})
const surveyFields = { purpose: z.enum(purposes), title: Title, form: Form }
export const makeSurvey = endpoint({
  method: 'POST',
  path: '/programmes/:programme/surveys',
  permission: 'surveys.survey.write',
  summary: 'Makes a questionnaire',
  params: OfProgramme,
  input: z.strictObject({ id: Id, ...surveyFields }),
  reply: SurveyWithForm,
})
export const writeSurvey = endpoint({
  method: 'PUT',
  path: '/surveys/:id',
  permission: 'surveys.survey.write',
  summary: 'Changes a questionnaire; once it has answers, other questions make its next version',
  params: One,
  input: z.strictObject({ version: Version, ...surveyFields }),
  reply: SurveyWithForm,
})

export const Wave = z.object({
  id: Id,
  survey: Id,
  programme: Id,
  purpose: z.enum(purposes),
  surveyTitle: z.object({ ru: z.string(), kk: z.string() }),
  number: z.int().describe('the version of the questionnaire that is asked now'),
  latest: z.int().describe('the latest version there is'),
  activity: Id.nullable(),
  activityNumber: z.int().nullable(),
  annex: z
    .object({ activity: Id, indicator: Id.nullable() })
    .nullable()
    .describe('where its analysis belongs: the annex of an activity, and the plan’s number that counts analyses'),
  kind: z.enum(waveKinds),
  title: z.string(),
  startsOn: Day,
  endsOn: Day,
  target: z.int(),
  responses: z.int().describe('counted ones'),
  leftOut: z.int(),
  linkOpen: z.boolean(),
  link: z.string().nullable().describe('where anybody answers without signing in, for who keeps the wave'),
  version: Version,
  may: z.array(z.string()),
})
export type Wave = z.infer<typeof Wave>
export const WaveWithForm = Wave.extend({ form: Form })

export const listWaves = endpoint({
  method: 'GET',
  path: '/programmes/:programme/waves',
  permission: 'surveys.survey.read',
  summary: 'Waves of a programme, the latest first',
  params: OfProgramme,
  search: z.strictObject({ purpose: z.enum(purposes).optional(), survey: Id.optional() }),
  reply: z.object({ items: z.array(Wave) }),
})
export const readWave = endpoint({
  method: 'GET',
  path: '/waves/:id',
  permission: 'surveys.survey.read',
  summary: 'A wave with the questions that it asks',
  params: One,
  reply: WaveWithForm,
})
const waveFields = {
  activity: Id.nullable().default(null),
  kind: z.enum(waveKinds),
  title: Line(200),
  startsOn: Day,
  endsOn: Day,
  target: z.int().min(1).max(1_000_000),
  linkOpen: z.boolean().default(false),
}
const inOrder = ({ startsOn, endsOn }: { startsOn: string; endsOn: string }) => startsOn <= endsOn
const orderWords = { path: ['endsOn'], params: { words: waveEndsAfterItBegins().words } }
export const openWave = endpoint({
  method: 'POST',
  path: '/surveys/:id/waves',
  permission: 'surveys.wave.write',
  summary: 'Opens a wave that asks the latest version of a questionnaire',
  params: One,
  input: z.strictObject({ id: Id, ...waveFields }).refine(inOrder, orderWords),
  reply: WaveWithForm,
})
export const correctWave = endpoint({
  method: 'PUT',
  path: '/waves/:id',
  permission: 'surveys.wave.write',
  summary: 'Puts a wave right, opens or closes its link, or asks the latest version from now on',
  params: One,
  input: z
    .strictObject({
      version: Version,
      latest: z.boolean().default(false).describe('ask the latest version'),
      ...waveFields,
    })
    .refine(inOrder, orderWords),
  reply: WaveWithForm,
})

export const AnswerCode = z.object({ id: Id, question: z.string(), label: z.string(), answers: z.int() })
export type AnswerCode = z.infer<typeof AnswerCode>
export const listCodes = endpoint({
  method: 'GET',
  path: '/surveys/:id/codes',
  permission: 'surveys.analysis.read',
  summary: 'Codes of open answers',
  params: One,
  reply: z.object({ items: z.array(AnswerCode) }),
})
export const addCode = endpoint({
  method: 'POST',
  path: '/surveys/:id/codes',
  permission: 'surveys.answer.code',
  summary: 'Names what open answers to a question may be about',
  params: One,
  input: z.strictObject({ id: Id, question: Line(40), label: Line(200) }),
  reply: AnswerCode,
})
