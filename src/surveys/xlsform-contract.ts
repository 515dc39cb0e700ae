import * as z from 'zod'
import { endpoint, FileReply } from '#platform/endpoint.ts'
import { Id } from '#platform/identifier.ts'
import { Form } from './form-contract.ts'
import { formFaultKinds } from './rules.ts'
import { leftKinds } from './xlsform/form-of-sheets.ts'

export const exportXlsForm = endpoint({
  method: 'GET',
  path: '/surveys/:id/xlsform',
  permission: 'surveys.survey.read',
  summary: 'A questionnaire as an XLSForm, for ODK and KoboToolbox',
  params: z.strictObject({ id: Id }),
  reply: FileReply,
})
export const XlsFormRead = z.object({
  form: Form,
  left: z
    .array(z.object({ row: z.int(), what: z.string(), why: z.enum(leftKinds) }))
    .describe('what of the sheet was not taken over, and why'),
  faults: z
    .array(z.object({ question: z.string(), fault: z.enum(formFaultKinds) }))
    .describe('what keeps it from being asked, loops of conditions among them'),
})
export const readXlsForm = endpoint({
  method: 'GET',
  path: '/programmes/:programme/xlsforms',
  permission: 'surveys.survey.write',
  summary: 'Reads an uploaded XLSForm as a questionnaire, and lists what it holds that we can’t ask; keeps nothing',
  params: z.strictObject({ programme: Id }),
  search: z.strictObject({ file: Id }),
  reply: XlsFormRead,
})
