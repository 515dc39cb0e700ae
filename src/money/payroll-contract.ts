import * as z from 'zod'
import { certainties } from '#claims/law.ts'
import { endpoint } from '#platform/endpoint.ts'
import { Id } from '#platform/identifier.ts'
import { Day, Line, Personal, Tenge, Text, Version } from '#platform/shapes.ts'
import { rateCodes } from './rates.ts'
import { payrollParts } from './rules.ts'

const OfProgramme = z.strictObject({ programme: Id })
const One = z.strictObject({ id: Id })
export const Month = z
  .string()
  .regex(/^\d{4}-(0[1-9]|1[0-2])$/)
  .describe('YYYY-MM')

const charged = {
  gross: z.int(),
  socialTax: z.int(),
  socialContributions: z.int(),
  medicalInsurance: z.int(),
}
export const PayrollRow = z.object({ name: z.string(), post: z.string(), pensioner: z.boolean(), ...charged })
export type PayrollRow = z.infer<typeof PayrollRow>

export const PayrollMonth = z.object({
  id: Id,
  programme: Id,
  month: Month,
  document: z.string(),
  file: Id.nullable(),
  rows: z.array(PayrollRow),
  sum: z.object(charged),
  dues: z
    .array(z.object({ part: z.enum(payrollParts), amount: z.int(), paid: z.int() }))
    .describe('what the month comes to at the bank, and what of it payments have paid'),
  anew: z.object(charged).nullable().describe('what the rates of today would make of it, when that differs'),
  version: Version,
  may: z.array(z.string()),
})
export type PayrollMonth = z.infer<typeof PayrollMonth>

const monthFields = {
  month: Month,
  document: Text(200).default(''),
  file: Id.nullable().default(null),
  rows: z
    .array(
      z.strictObject({
        name: Personal(Line(200)),
        post: Text(200).default(''),
        pensioner: z.boolean().default(false),
        gross: Personal(Tenge.min(1)),
      }),
    )
    .min(1)
    .max(500),
}

export const listPayroll = endpoint({
  method: 'GET',
  path: '/programmes/:programme/payroll',
  permission: 'money.payroll.read',
  summary: 'Wages by month and person, and what is paid on them',
  params: OfProgramme,
  reply: z.object({ items: z.array(PayrollMonth) }),
})
export const addPayroll = endpoint({
  method: 'POST',
  path: '/programmes/:programme/payroll',
  permission: 'money.payroll.write',
  summary: 'Writes down the wages of a month; taxes follow from the rates of that month',
  params: OfProgramme,
  input: z.strictObject({ id: Id, ...monthFields }),
  reply: PayrollMonth,
})
export const correctPayroll = endpoint({
  method: 'PUT',
  path: '/money/payroll/:id',
  permission: 'money.payroll.write',
  summary: 'Puts a month right; taxes are computed anew by the rates of that month',
  params: One,
  input: z.strictObject({ version: Version, ...monthFields }),
  reply: PayrollMonth,
})
export const dropPayroll = endpoint({
  method: 'DELETE',
  path: '/money/payroll/:id',
  permission: 'money.payroll.write',
  summary: 'Deletes a month that was written down by mistake',
  params: One,
  reply: One,
})

export const Rate = z.object({
  id: Id,
  code: z.enum(rateCodes),
  inForceFrom: Day,
  value: z.number(),
  source: z.string(),
  certainty: z.enum(certainties),
  approvedByName: z.string().nullable(),
  approvedOn: Day.nullable(),
  usable: z.boolean(),
  version: Version,
  may: z.array(z.string()),
})
export type Rate = z.infer<typeof Rate>

const rateFields = {
  code: z.enum(rateCodes),
  inForceFrom: Day,
  value: z.number().min(0).max(100_000_000).multipleOf(0.001),
  source: Line(300).describe('act and article'),
  certainty: z.enum(certainties),
}
export const listRates = endpoint({
  method: 'GET',
  path: '/money/rates',
  permission: 'money.payroll.read',
  summary: 'Rates and bounds of what is paid on wages, by code and day',
  reply: z.object({ items: z.array(Rate) }),
})
export const addRate = endpoint({
  method: 'POST',
  path: '/money/rates',
  permission: 'money.rate.write',
  summary: 'Writes down a rate that is in force from a day on',
  input: z.strictObject({ id: Id, ...rateFields }),
  reply: Rate,
})
export const correctRate = endpoint({
  method: 'PUT',
  path: '/money/rates/:id',
  permission: 'money.rate.write',
  summary: 'Puts a rate right; its approval ends',
  params: One,
  input: z.strictObject({ version: Version, ...rateFields }).omit({ code: true }),
  reply: Rate,
})
export const approveRate = endpoint({
  method: 'POST',
  path: '/money/rates/:id/approve',
  permission: 'money.rate.approve',
  summary: 'Whoever keeps the money approves a rate as it stands in the law',
  params: One,
  input: z.strictObject({ version: Version }),
  reply: Rate,
})
