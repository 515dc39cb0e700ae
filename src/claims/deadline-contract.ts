import * as z from 'zod'
import { endpoint } from '#platform/endpoint.ts'
import { Id } from '#platform/identifier.ts'
import { Day, Line, page, Version } from '#platform/shapes.ts'
import { deadlineKinds } from './deadlines.ts'

export const DeadlineKind = z.enum(deadlineKinds)

export const Deadline = z.object({
  id: Id,
  case: Id,
  paper: Id.nullable(),
  kind: DeadlineKind,
  title: z.string().describe('what must be done, in the reader’s language'),
  startsOn: Day,
  dueOn: Day.nullable().describe('null: the number of the law awaits a lawyer’s approval'),
  doneOn: Day.nullable(),
  why: z.string().describe('from which day it is counted, how, and where it ends, in words'),
  version: Version,
})
export type Deadline = z.infer<typeof Deadline>

/** A deadline as the page of what is due shows it. */
export const Due = Deadline.extend({
  number: z.string(),
  person: Id,
  personName: z.string(),
  party: z.string().nullable().describe('the addressee, or the first party of the case'),
  lawyerName: z.string(),
  office: Id,
  may: z.array(z.string()),
})
export type Due = z.infer<typeof Due>

export const listDue = endpoint({
  method: 'GET',
  path: '/claims/due',
  permission: 'claims.deadline.read',
  summary: 'What is due and not done, the most urgent first',
  search: z.strictObject({
    lawyer: Id.optional(),
    office: Id.optional(),
    until: Day.optional(),
    after: z.string().max(80).optional(),
    limit: z.coerce.number().int().min(1).max(200).default(50),
  }),
  reply: page(Due),
})

export const countDue = endpoint({
  method: 'GET',
  path: '/claims/due/counts',
  permission: 'claims.deadline.read',
  summary: 'How much is overdue, due today, and without a day',
  search: z.strictObject({ lawyer: Id.optional(), office: Id.optional() }),
  reply: z.object({
    overdue: z.int().describe('before today'),
    today: z.int(),
    awaiting: z.int().describe('without a day: their number of the law is not approved'),
  }),
})

export const listAwaiting = endpoint({
  method: 'GET',
  path: '/claims/due/awaiting',
  permission: 'claims.deadline.read',
  summary: 'Deadlines without a day, whose number of the law a lawyer must approve',
  search: z.strictObject({ after: Id.optional() }),
  reply: page(Due),
})

const One = z.strictObject({ id: Id })

export const addDeadline = endpoint({
  method: 'POST',
  path: '/claims/cases/:id/deadlines',
  permission: 'claims.deadline.write',
  summary: 'Add a day of one’s own to a case: a hearing, a promise',
  params: One,
  input: z.strictObject({ id: Id, title: Line(200), dueOn: Day }),
  reply: Deadline,
})

export const moveDeadline = endpoint({
  method: 'PUT',
  path: '/claims/deadlines/:id',
  permission: 'claims.deadline.write',
  summary: 'Move a day of one’s own; days of the law follow from their facts',
  params: One,
  input: z.strictObject({ version: Version, title: Line(200), dueOn: Day }),
  reply: Deadline,
})

export const finishDeadline = endpoint({
  method: 'POST',
  path: '/claims/deadlines/:id/done',
  permission: 'claims.deadline.write',
  summary: 'Tick a deadline off',
  params: One,
  input: z.strictObject({ version: Version }),
  reply: Deadline,
})
