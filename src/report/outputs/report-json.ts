import * as z from 'zod'
import { ReportModel } from '../model.ts'

/** Grows when a program that reads the file would have to be changed; fields that are added do not count as that. */
export const REPORT_JSON_VERSION = 1

export const schemaFile = `report-${REPORT_JSON_VERSION}.schema.json` as const
export const schemaPath = `/schemas/${schemaFile}` as const

/** The report as a file for other programs: the model, and the address of the schema that describes it. */
export const ReportFile = ReportModel.extend({
  $schema: z.string().describe('where this very schema is published'),
})

/** What the schema doesn't name isn't there either. */
export const reportJson = (model: ReportModel, url: string): string =>
  JSON.stringify({ $schema: `${url}/api${schemaPath}`, ...ReportModel.parse(model) }, null, 2)

/** JSON Schema 2020-12 of the file, made from the model itself: what is printed and what is published can't part. */
export const reportSchema = (): object => ({
  $id: `urn:quqyq:schema:report:${REPORT_JSON_VERSION}`,
  title: 'Final programme report of a grantee',
  description:
    'Each number is a figure: value, unit, whether it was counted from records or stated with a document, its formula in words, and its proof.',
  ...z.toJSONSchema(ReportFile, { target: 'draft-2020-12', reused: 'ref' }),
})
