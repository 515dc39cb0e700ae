import * as z from 'zod'
import { endpoint } from '#platform/endpoint.ts'
import { Id } from '#platform/identifier.ts'
import { checkBin, checkIin, identityReasons } from '#platform/identity-number.ts'
import { Day, Instant, Line, Personal, page, Tenge, Text, Version } from '#platform/shapes.ts'
import { Deadline } from './deadline-contract.ts'
import { demandCodes } from './demands.ts'
import { Paper } from './paper-contract.ts'
import { caseStates, outcomes, stepNames } from './rules.ts'
import { spheres } from './spheres.ts'

export const CaseState = z.enum(caseStates)
export const Sphere = z.enum(spheres)
export const Outcome = z.enum(outcomes)
export const Step = z.enum(stepNames)
export const Demand = z.enum(demandCodes)

/** By what the purchase can be proven; a lost receipt does not block (art. 30). */
export const payments = ['receipt', 'bank', 'contract', 'witness', 'none'] as const
export const partyRoles = ['seller', 'contractor', 'manufacturer', 'organiser', 'intermediary', 'bank'] as const
export const exhibitKinds = [
  'receipt',
  'contract',
  'warranty',
  'photo',
  'correspondence',
  'expertise',
  'payment',
  'witness',
  'earlier_paper',
  'other',
] as const
export const lineKinds = ['price', 'repair', 'expertise', 'delivery', 'loss', 'penalty', 'moral', 'other'] as const

const One = z.strictObject({ id: Id })

/** A BIN, or the IIN of a sole trader: the check digit is the same, so whichever fits is taken. */
const TraderNumber = z
  .string()
  .transform(text => text.replace(/[\s-]/g, ''))
  .pipe(
    z.string().superRefine((text, context) => {
      const { reason } = checkBin(text)
      if (reason && !checkIin(text).ok)
        context.addIssue({ code: 'custom', input: text, params: { words: identityReasons[reason] } })
    }),
  )

/** Whom the citizen has a demand to. */
export const Party = z.strictObject({
  id: Id,
  role: z.enum(partyRoles),
  institution: Id.nullable().default(null).describe('of the directory, where it is there'),
  name: Personal(Line(300)),
  bin: TraderNumber.nullable().default(null),
  address: Personal(Text(500)).default(''),
  email: Personal(z.union([z.literal(''), z.email().max(200)])).default(''),
  phone: Personal(Text(60)).default(''),
})
export type Party = z.infer<typeof Party>

/** Evidence of a case; its number is its place in the list. */
export const Exhibit = z.strictObject({
  id: Id,
  kind: z.enum(exhibitKinds),
  title: Personal(Line(300)),
  pages: z.int().min(1).max(10_000).nullable().default(null),
  file: Id.nullable().default(null),
  item: Id.nullable().default(null).describe('a document of an annex'),
})
export type Exhibit = z.infer<typeof Exhibit>

/** A line of the price of claim. */
export const ClaimLine = z.strictObject({ kind: z.enum(lineKinds), label: Line(200), tenge: Tenge })
export type ClaimLine = z.infer<typeof ClaimLine>

/** Answers of the interview are kept as text; the one that is money is a sum. */
const Answers = z
  .record(z.string().regex(/^[a-z_]{1,60}$/), Text(2000))
  .refine(({ settlement_sum: sum }) => !sum || Tenge.safeParse(Number(sum)).success, {
    path: ['settlement_sum'],
    params: {
      words: {
        ru: 'Впишите целые тенге, например 12500.',
        kk: 'Бүтін теңгемен жазыңыз, мысалы 12500.',
        en: 'Write whole tenge, for example 12500.',
      },
    },
  })

/** What the citizen tells of the dispute. Nothing is required: a case is told bit by bit. */
const told = {
  sphere: Sphere,
  bought: Personal(Text(500)).default('').describe('which goods, work or service'),
  boughtOn: Day.nullable().default(null),
  priceTenge: Tenge.nullable().default(null),
  paidBy: z.enum(payments).nullable().default(null),
  noticedOn: Day.nullable().default(null).describe('when the defect or the violation showed'),
  violation: Personal(Text(8000)).default(''),
  demands: z.array(Demand).max(demandCodes.length).default([]),
  lines: z.array(ClaimLine).max(40).default([]).describe('the price of claim, line by line'),
  answers: Personal(Answers).default({}).describe('of the interview, for what no field is there'),
}

export const Dispute = z.strictObject(told)

const Standing = z.object({
  id: Id,
  number: z.string().describe('of the entry that opened the matter'),
  programme: Id,
  office: Id,
  officeName: z.string(),
  person: Id,
  personName: z.string().describe('masked for readers without the right to names'),
  lawyer: Id,
  lawyerName: z.string(),
  sphere: Sphere,
  state: CaseState,
  openedOn: Day,
  closedOn: Day.nullable(),
  outcome: Outcome.nullable(),
  claimedTenge: z.number(),
  returnedTenge: z.number().nullable().describe('what the journal has of the matter'),
  version: Version,
})

/** A case as a list shows it. */
export const CaseLine = Standing.extend({
  parties: z.array(z.string()),
  nextDue: Day.nullable().describe('the nearest deadline that is not done'),
  may: z.array(z.string()),
})
export type CaseLine = z.infer<typeof CaseLine>

/** A visit of the matter, as the case's page shows it. */
export const Visit = z.object({ id: Id, number: z.string(), receivedOn: Day, question: z.string(), answer: z.string() })

export const Case = Standing.extend({
  bought: z.string(),
  boughtOn: Day.nullable(),
  priceTenge: z.number().nullable(),
  paidBy: z.enum(payments).nullable(),
  noticedOn: Day.nullable(),
  violation: z.string(),
  demands: z.array(Demand),
  lines: z.array(ClaimLine),
  answers: z.record(z.string(), z.string()),
  outcomeNote: z.string(),
  parties: z.array(z.object(Party.shape)),
  exhibits: z.array(z.object(Exhibit.shape)),
  papers: z.array(Paper),
  deadlines: z.array(Deadline),
  visits: z.array(Visit),
  next: z.array(Step).describe('the steps that the table of states offers now'),
  outcomes: z.array(Outcome).describe('what can have come of it as it stands'),
  may: z.array(z.string()),
})
export type Case = z.infer<typeof Case>

export const listCases = endpoint({
  method: 'GET',
  path: '/programmes/:programme/cases',
  permission: 'claims.case.read',
  summary: 'Cases of a programme, newest first, filtered',
  params: z.strictObject({ programme: Id }),
  search: z.strictObject({
    state: z.union([CaseState, z.literal('open')]).optional(),
    sphere: Sphere.optional(),
    office: Id.optional(),
    lawyer: Id.optional(),
    person: Id.optional(),
    outcome: Outcome.optional(),
    number: Text(40).optional().describe('К-2020/17, 2020/17 or 17: of the entry that opened the matter'),
    after: z.string().max(80).optional(),
    limit: z.coerce.number().int().min(1).max(200).default(50),
  }),
  reply: page(CaseLine).extend({ total: z.int() }),
})

export const readCase = endpoint({
  method: 'GET',
  path: '/claims/cases/:id',
  permission: 'claims.case.read',
  summary: 'One case with its parties, exhibits, papers, deadlines, visits and next steps',
  params: One,
  reply: Case,
})

export const CaseStep = z.object({
  seq: z.int(),
  step: Step,
  from: CaseState,
  to: CaseState,
  on: Day,
  paper: Id.nullable(),
  note: z.string(),
  member: z.string().nullable().describe('null: the program noticed it on the day'),
  at: Instant,
})
export type CaseStep = z.infer<typeof CaseStep>

export const readCaseHistory = endpoint({
  method: 'GET',
  path: '/claims/cases/:id/history',
  permission: 'claims.case.read',
  summary: 'What happened to a case, the first step first',
  params: One,
  reply: z.object({ items: z.array(CaseStep) }),
})

export const readCaseOfEntry = endpoint({
  method: 'GET',
  path: '/claims/entries/:id/case',
  permission: 'claims.case.read',
  summary: 'Whether a case grew from the matter of a journal entry',
  params: One,
  reply: z.object({ matter: Id, case: Id.nullable(), sphere: Sphere.describe('what its topic suggests') }),
})

export const openCase = endpoint({
  method: 'POST',
  path: '/claims/entries/:id/case',
  permission: 'claims.case.open',
  summary: 'Open the case of an entry’s matter: what the journal knows is taken over. Asked twice it is the same case.',
  params: One,
  input: z.strictObject({ sphere: Sphere.optional(), lawyer: Id.optional() }),
  reply: Case,
})

export const tellCase = endpoint({
  method: 'PUT',
  path: '/claims/cases/:id',
  permission: 'claims.case.write',
  summary: 'Write down what is known of the dispute; deadlines that depend on it are computed anew',
  params: One,
  input: z.strictObject({ version: Version, lawyer: Id, ...told }),
  reply: Case,
})

export const keepParties = endpoint({
  method: 'PUT',
  path: '/claims/cases/:id/parties',
  permission: 'claims.case.write',
  summary: 'Say whom the demand is addressed to, the first party first',
  params: One,
  input: z.strictObject({ version: Version, parties: z.array(Party).max(20) }),
  reply: Case,
})

export const keepExhibits = endpoint({
  method: 'PUT',
  path: '/claims/cases/:id/exhibits',
  permission: 'claims.case.write',
  summary: 'Put the evidence in order: the place in the list is the exhibit’s number',
  params: One,
  input: z.strictObject({ version: Version, exhibits: z.array(Exhibit).max(200) }),
  reply: Case,
})

const deskSteps = ['agree_on_pre_trial', 'pre_trial_fails', 'court_decides'] as const
export const takeStep = endpoint({
  method: 'POST',
  path: '/claims/cases/:id/steps',
  permission: 'claims.case.step',
  summary: 'Record a step that no paper makes: an agreed mediation and how it failed, a court’s decision',
  params: One,
  input: z.strictObject({ version: Version, step: z.enum(deskSteps), on: Day, note: Personal(Text(2000)).default('') }),
  reply: Case,
})

export const closeCase = endpoint({
  method: 'POST',
  path: '/claims/cases/:id/close',
  permission: 'claims.case.close',
  summary: 'Close a case with what came of it; closes the matter in the journal, where the money is written',
  params: One,
  input: z.strictObject({
    version: Version,
    outcome: Outcome,
    returnedTenge: Tenge.nullable().default(null).describe('of the whole matter'),
    closedOn: Day.optional().describe('today when absent'),
    note: Personal(Text(2000)).default(''),
  }),
  reply: Case,
})

export const reopenCase = endpoint({
  method: 'POST',
  path: '/claims/cases/:id/reopen',
  permission: 'claims.case.reopen',
  summary: 'Go on with a closed case where it stood; the journal’s outcome and money are taken back',
  params: One,
  input: z.strictObject({ version: Version, note: Personal(Line(2000)) }),
  reply: Case,
})
