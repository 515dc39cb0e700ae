import * as z from 'zod'
import { endpoint, FileReply } from '#platform/endpoint.ts'
import { Id } from '#platform/identifier.ts'
import { Language } from '#platform/language.ts'
import { Day, Line, Personal, page, Version } from '#platform/shapes.ts'
import { Person } from './person-contract.ts'

const One = z.strictObject({ id: Id })

/** The subject's right to a copy. It is a command, because the log must have it before anybody has the file. */
export const exportPerson = endpoint({
  method: 'POST',
  path: '/persons/:id/copy',
  permission: 'people.copy.export',
  summary: 'Everything that is held about a person, and who saw it: as a PDF to hand over, or as JSON.',
  params: One,
  input: z.strictObject({ format: z.enum(['pdf', 'json']), language: Language, reason: Line(300) }),
  reply: FileReply,
})

export const erasePerson = endpoint({
  method: 'POST',
  path: '/persons/:id/erase',
  permission: 'people.person.erase',
  summary:
    'Take away what names or reaches a person, in every part of the program. What counting needs stays. There is no way back.',
  params: One,
  input: z.strictObject({
    version: Version,
    reason: Line(300),
    typed: Personal(Line(100).describe('the surname once more, so that nobody is erased by a slip')),
  }),
  reply: Person,
})

export const lockPerson = endpoint({
  method: 'POST',
  path: '/persons/:id/lock',
  permission: 'people.person.lock',
  summary: 'Keep a card whose consent is over, because a law orders it: shown to leads only, changed by nobody.',
  params: One,
  input: z.strictObject({
    version: Version,
    because: Line(1000).describe('which law orders it, and what'),
    until: Day.nullable(),
  }),
  reply: Person,
})

export const dueReasons = ['withdrawn', 'term_over', 'lock_over'] as const
export const DueErasure = z.object({
  person: Person,
  why: z.enum(dueReasons),
  since: Day,
  due: Day.describe('the last day to erase'),
})
export type DueErasure = z.infer<typeof DueErasure>

export const listDueErasures = endpoint({
  method: 'GET',
  path: '/erasures',
  permission: 'people.person.erase',
  summary:
    'Cards that are to be erased: the consent was withdrawn, or its term or that of a lock is over. The oldest first.',
  search: z.strictObject({
    after: Line(60).optional(),
    limit: z.coerce.number().int().min(1).max(200).default(50),
  }),
  reply: page(DueErasure),
})
