import * as z from 'zod'
import { endpoint } from '#platform/endpoint.ts'
import { Id } from '#platform/identifier.ts'
import { Day, Line, Version } from '#platform/shapes.ts'
import { certainties, parameterCodes, units } from './law.ts'

export const ParameterCode = z.enum(parameterCodes)
const numbered = {
  code: ParameterCode,
  inForceFrom: Day,
  value: z.number().positive().max(100_000).multipleOf(0.001).nullable().describe('null: not known'),
  unit: z.enum(units),
  source: Line(300).describe('act and article'),
  certainty: z.enum(certainties).describe('read in a public source, in a secondary one, or unsure'),
}

/** A number of the law, from a day on. */
export const Parameter = z.object({
  ...numbered,
  id: Id,
  value: z.number().nullable(),
  source: z.string(),
  approvedByName: z.string().nullable(),
  approvedOn: Day.nullable(),
  usable: z.boolean().describe('may be printed and computed with'),
  version: Version,
  may: z.array(z.string()),
})
export type Parameter = z.infer<typeof Parameter>

const unsureWithoutValue = ({ value, certainty }: { value: number | null; certainty: string }) =>
  value !== null || certainty === 'unsure'
const said = {
  path: ['certainty'],
  params: {
    words: {
      ru: 'Число не указано: отметьте, что оно не проверено.',
      kk: 'Сан көрсетілмеген: тексерілмегенін белгілеңіз.',
      en: 'No number is given: mark it as unsure.',
    },
  },
}

export const listParameters = endpoint({
  method: 'GET',
  path: '/claims/parameters',
  permission: 'claims.parameter.read',
  summary: 'The numbers of the law by code and day, with source and approval',
  reply: z.object({ items: z.array(Parameter) }),
})

export const addParameter = endpoint({
  method: 'POST',
  path: '/claims/parameters',
  permission: 'claims.parameter.write',
  summary: 'Write down a number of the law that is in force from a day on',
  input: z.strictObject({ id: Id, ...numbered }).refine(unsureWithoutValue, said),
  reply: Parameter,
})

export const correctParameter = endpoint({
  method: 'PUT',
  path: '/claims/parameters/:id',
  permission: 'claims.parameter.write',
  summary: 'Correct a number of the law; its approval ends and deadlines are computed anew',
  params: z.strictObject({ id: Id }),
  input: z
    .strictObject({ version: Version, ...numbered })
    .omit({ code: true })
    .refine(unsureWithoutValue, said),
  reply: Parameter,
})

export const approveParameter = endpoint({
  method: 'POST',
  path: '/claims/parameters/:id/approve',
  permission: 'claims.parameter.approve',
  summary: 'A lawyer of the organisation approves a number of the law as it stands',
  params: z.strictObject({ id: Id }),
  input: z.strictObject({ version: Version }),
  reply: Parameter,
})
