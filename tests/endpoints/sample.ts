import * as z from 'zod'
import { newId } from '#platform/identifier.ts'

type Schema = {
  type?: string
  const?: unknown
  enum?: unknown[]
  anyOf?: Schema[]
  oneOf?: Schema[]
  allOf?: Schema[]
  $ref?: string
  $defs?: Record<string, Schema>
  format?: string
  pattern?: string
  minimum?: number
  minLength?: number
  minItems?: number
  items?: Schema
  properties?: Record<string, Schema>
  additionalProperties?: Schema | boolean
}

/** Ids of real records by the name of the field that holds them. */
export type Records = Readonly<Record<string, string>>

/** A value that fits the shape of an input, made from the shape itself; ids lead to the records of that name. */
export function sampleOf(shape: z.ZodType, records: Records = {}): unknown {
  const schema = z.toJSONSchema(shape, { io: 'input', unrepresentable: 'any' }) as Schema
  return sample(schema, '', { records, root: schema })
}

type Making = { records: Records; root: Schema }

function sample(schema: Schema, name: string, making: Making): unknown {
  if ('const' in schema) return schema.const
  if (schema.enum) return schema.enum[0]
  if (schema.$ref) return sample(making.root.$defs![schema.$ref.replace('#/$defs/', '')]!, name, making)
  const choices = schema.anyOf ?? schema.oneOf ?? schema.allOf
  if (choices) return sample(choices.find(({ type }) => type !== 'null') ?? choices[0]!, name, making)
  switch (schema.type) {
    case 'object':
      return Object.fromEntries([
        ...Object.entries(schema.properties ?? {}).map(([field, inner]) => [field, sample(inner, field, making)]),
        ...(typeof schema.additionalProperties === 'object'
          ? [['topic', sample(schema.additionalProperties, '', making)]]
          : []),
      ])
    case 'array':
      return Array.from({ length: schema.minItems ?? 1 }, () => sample(schema.items ?? {}, name, making))
    case 'integer':
    case 'number':
      return name === 'birthYear' ? Number(byFormat.date.slice(0, 4)) : Math.max(schema.minimum ?? 1, 1)
    case 'boolean':
      return true
    case 'string':
      return text(schema, name, making.records)
    default:
      return null
  }
}

const byFormat = {
  date: '2020-06-01',
  'date-time': '2020-06-01T10:00:00Z',
  email: 'somebody@example.kz',
  uri: 'https://example.kz/',
} as const

/** Texts that fit the patterns of the house: places, BINs, clocks, tokens. */
const byPattern = [
  'retail',
  '2020-06',
  '3910',
  '123456789012',
  '12:30',
  'К',
  'I01',
  'kostanay-2021',
  '25,35',
  '+77000000000',
  '1990',
  'a'.repeat(43),
]

function text({ format, pattern, minLength = 1 }: Schema, name: string, records: Records): string {
  if (format === 'uuid') return records[name] ?? newId()
  if (format && format in byFormat) return byFormat[format as keyof typeof byFormat]
  const fitting = pattern && byPattern.find(each => new RegExp(pattern, 'u').test(each))
  return fitting || 'Жазба'.padEnd(minLength, 'а')
}
