import * as z from 'zod'
import { certainties } from '#people/certainty.ts'
import { sexes } from '#people/person-contract.ts'
import { socialStatuses } from '#people/social-status.ts'
import { vulnerableKinds } from '#people/vulnerable-kinds.ts'
import { Id } from '#platform/identifier.ts'
import { Language } from '#platform/language.ts'
import { Channel, helpKinds, outcomes } from './codes.ts'
import { TopicCode } from './topic-contract.ts'

const Years = z.coerce.number().int().min(0).max(150)

/**
 * What entries are asked for by: the same words in the journal's address, in an indicator's filters and in a picture,
 * so that whatever is counted opens its lines. `flag` is a boolean as each of them writes it.
 */
const filters = <Flag extends z.ZodType<boolean | 'yes' | 'no'>>(flag: Flag) => ({
  office: Id.optional(),
  month: z
    .string()
    .regex(/^\d{4}-(0[1-9]|1[0-2])$/)
    .optional(),
  channel: Channel.optional(),
  topic: TopicCode.optional().describe('one of the first level takes its own along'),
  subtopic: TopicCode.optional().describe('this topic alone, of either level'),
  consumer: flag.optional(),
  /** Unified reception days are a part of the journal, never on top of it. */
  unifiedDays: flag.optional(),
  receptionDay: Id.optional(),
  vulnerable: flag.optional(),
  kind: z.enum(vulnerableKinds).optional(),
  sex: z.enum([...sexes, 'unknown']).optional(),
  ageFrom: Years.optional(),
  ageTo: Years.optional(),
  ageUnknown: flag.optional(),
  status: z.enum([...socialStatuses, 'unknown']).optional(),
  district: z
    .string()
    .regex(/^(\d{2,9}|unknown)$/)
    .optional(),
  language: Language.optional(),
  help: z.enum([...helpKinds, 'none']).optional(),
  outcome: z.enum([...outcomes, 'none']).optional(),
  lawyer: Id.optional(),
  anonymous: flag.optional(),
  certainty: z.enum(certainties).optional().describe('of the visitor’s card'),
})

/** As an indicator keeps them. */
export const EntryFilters = z.strictObject(filters(z.boolean()))
export type EntryFilters = z.infer<typeof EntryFilters>

const yesNo = z.enum(['yes', 'no'])
/** As an address has them: `?consumer=yes`. */
export const YesNo = yesNo.transform(said => said === 'yes')
export const askedFilters = filters(YesNo)
/** The same while they stand in a screen's address, not yet read. */
export const addressFilters = filters(yesNo)
