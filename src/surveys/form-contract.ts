import * as z from 'zod'
import { Line, Text } from '#platform/shapes.ts'

export const questionKinds = ['single', 'many', 'scale', 'text', 'number', 'date'] as const
export type QuestionKind = (typeof questionKinds)[number]
export const checks = ['has', 'lacks', 'least', 'most', 'answered'] as const

/** The languages that people are asked in. */
export const asked = ['ru', 'kk'] as const
export type AskedIn = (typeof asked)[number]

export const Code = z.string().regex(/^[a-z][a-z0-9_]{0,39}$/)
const InBoth = (max: number) => z.strictObject({ ru: Line(max), kk: Line(max) })

export const Choice = z.strictObject({ code: Code, text: InBoth(300) })
export type Choice = z.infer<typeof Choice>

/** One test of an earlier answer: `has` and `lacks` take a choice, `least` and `most` a number, `answered` nothing. */
export const Test = z.strictObject({
  question: Code,
  is: z.enum(checks),
  value: z.union([Code, z.number()]).nullable().default(null),
})
export type Test = z.infer<typeof Test>

export const Question = z.strictObject({
  code: Code,
  kind: z.enum(questionKinds),
  text: InBoth(1000),
  hint: z.strictObject({ ru: Text(500), kk: Text(500) }).default({ ru: '', kk: '' }),
  required: z.boolean().default(true),
  choices: z.array(Choice).max(60).default([]).describe('of single and many'),
  from: z.number().nullable().default(null).describe('least number; of a scale its first mark'),
  to: z.number().nullable().default(null),
  right: z.array(Code).max(60).default([]).describe('choices that know the law: they make the literacy index'),
  when: z
    .strictObject({
      every: z.boolean().describe('every test holds, or any of them'),
      tests: z.array(Test).min(1).max(12),
    })
    .nullable()
    .default(null)
    .describe('asked only when; null: always'),
})
export type Question = z.infer<typeof Question>

export const Form = z.array(Question).min(1).max(100)
export type Form = z.infer<typeof Form>

export const Value = z.union([z.string().max(8000), z.number(), z.array(z.string().max(40)).max(60)])
/** By the questions' codes. */
export const Answers = z.record(Code, Value)
export type Answers = z.infer<typeof Answers>
