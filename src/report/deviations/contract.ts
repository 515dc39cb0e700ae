import * as z from 'zod'
import { endpoint } from '#platform/endpoint.ts'
import { Id } from '#platform/identifier.ts'
import { Day, Text } from '#platform/shapes.ts'
import { Figure } from '../model.ts'
import { DeviationKey, DeviationKind, Lacking } from './rules.ts'

const OfProgramme = z.strictObject({ programme: Id })

export const ReportDeviation = z.object({
  key: z.string(),
  kind: DeviationKind,
  label: z.string(),
  planned: z.string(),
  actual: z.string(),
  reason: z.string(),
  ownReason: z.boolean().describe('the reason is the indicator’s explanation, and is written there'),
  figures: z
    .object({ planned: Figure, reached: Figure })
    .nullable()
    .describe('of a number: what was promised and what was reached'),
  place: z.string().describe('the page where what departs is kept'),
  replacement: z.string(),
  consentNumber: z.string(),
  consentOn: Day.nullable(),
  consentFile: Id.nullable(),
  recorded: z.boolean().describe('the letter is on record with the change itself'),
  needsConsent: z.boolean(),
  needsReplacement: z.boolean(),
  mistyped: z.boolean(),
  lacking: z.array(Lacking).describe('what keeps it open'),
  version: z.int().describe('0: nobody said anything of it yet'),
})
export type ReportDeviation = z.infer<typeof ReportDeviation>

export const listDeviations = endpoint({
  method: 'GET',
  path: '/programmes/:programme/report/deviations',
  permission: 'report.model.read',
  summary: 'Whatever departs from the plan, found by rule: numbers, formats, days, places, lines of the budget',
  params: OfProgramme,
  reply: z.object({ items: z.array(ReportDeviation) }),
})

export const explainChange = endpoint({
  method: 'PUT',
  path: '/programmes/:programme/report/deviations/:deviation',
  permission: 'report.deviation.write',
  summary: 'Says why it departs, what came instead, and by which letter the operator consented',
  params: OfProgramme.extend({ deviation: DeviationKey }),
  input: z
    .strictObject({
      reason: Text(3000),
      replacement: Text(1000),
      consentNumber: Text(100),
      consentOn: Day.nullable(),
      consentFile: Id.nullable(),
      mistyped: z.boolean().describe('the plan was typed wrongly and corrected'),
      version: z.int().min(0),
    })
    .refine(({ consentNumber, consentOn }) => (consentNumber === '') === (consentOn === null), {
      path: ['consentOn'],
      params: {
        words: {
          ru: 'У письма есть и номер, и день.',
          kk: 'Хаттың нөмірі де, күні де болады.',
          en: 'A letter has both a number and a day.',
        },
      },
    }),
  reply: ReportDeviation,
})
