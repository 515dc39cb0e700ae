import * as z from 'zod'
import { endpoint, FileReply } from '#platform/endpoint.ts'
import { Id } from '#platform/identifier.ts'
import { Day, Instant, Personal, Text, Version } from '#platform/shapes.ts'
import { ConsentThing, ConsentWay, consentThings, givenConsent, Person } from './person-contract.ts'

/** The law's own languages: what a person signs is in one of them. */
export const consentLanguages = ['ru', 'kk'] as const
export const ConsentLanguage = z.enum(consentLanguages)
export type ConsentLanguage = z.infer<typeof ConsentLanguage>

/** What the law wants to be said (Law No 94-V, art. 8), in the order in which the form says it. */
export const consentParts = [
  'purposes',
  'data',
  'thirdParties',
  'crossBorder',
  'publication',
  'term',
  'withdrawal',
] as const
export type ConsentPart = (typeof consentParts)[number]
const PartTexts = z.strictObject(
  Object.fromEntries(consentParts.map(part => [part, Text(4000)])) as Record<ConsentPart, ReturnType<typeof Text>>,
)
export const ConsentParts = z.strictObject({ ru: PartTexts, kk: PartTexts })
export type ConsentParts = z.infer<typeof ConsentParts>

export const ConsentOperator = z.object({ name: z.string(), bin: z.string() })

export const ConsentText = z.object({
  id: Id,
  number: z.int().nullable().describe('null: a draft'),
  parts: ConsentParts,
  operator: ConsentOperator.nullable().describe('as it was when the text was put in force'),
  grantOperator: z.string().describe('the third party to whom data may be handed'),
  termMonths: z.int(),
  eraseDays: z.int(),
  inForceFrom: Day.nullable(),
  approvedBy: z.string(),
  approvedOn: Day.nullable(),
  writtenBy: z.string(),
  writtenAt: Instant,
  given: z.int().describe('how many consents were given to it'),
  version: Version,
})
export type ConsentText = z.infer<typeof ConsentText>

export const listConsentTexts = endpoint({
  method: 'GET',
  path: '/consent-texts',
  permission: 'people.person.read',
  summary: 'The texts that people agree to: the draft first, then the newest; and the one that is in force today.',
  reply: z.object({
    items: z.array(ConsentText),
    inForce: Id.nullable(),
    suggested: ConsentParts.describe('what the program ships, for a lawyer to approve'),
  }),
})

const Draft = {
  parts: ConsentParts,
  grantOperator: Text(300).default(''),
  termMonths: z.int().min(1).max(1200),
  eraseDays: z.int().min(1).max(90),
  approvedBy: Text(200).default(''),
  approvedOn: Day.nullable().default(null),
}
const One = z.strictObject({ id: Id })

export const draftConsentText = endpoint({
  method: 'POST',
  path: '/consent-texts',
  permission: 'people.wording.write',
  summary: 'Begin a new draft of the consent text. There is one draft at a time.',
  input: z.strictObject({ id: Id, ...Draft }),
  reply: ConsentText,
})

export const changeConsentText = endpoint({
  method: 'PUT',
  path: '/consent-texts/:id',
  permission: 'people.wording.write',
  summary: 'Change the draft. A text in force never changes.',
  params: One,
  input: z.strictObject({ ...Draft, version: Version }),
  reply: ConsentText,
})

export const enforceConsentText = endpoint({
  method: 'POST',
  path: '/consent-texts/:id/enforce',
  permission: 'people.wording.enforce',
  summary: 'Put the draft in force from a day; the organisation’s name and BIN are kept with it.',
  params: One,
  input: z.strictObject({ from: Day, version: Version }),
  reply: ConsentText,
})

export const recordConsent = endpoint({
  method: 'POST',
  path: '/persons/:id/consents',
  permission: 'people.consent.record',
  summary:
    'Record a consent to the text that was in force on its day. On a locked card it brings the card back into use.',
  params: One,
  input: z.strictObject({ id: Id, ...givenConsent }),
  reply: Person,
})

export const withdrawConsent = endpoint({
  method: 'POST',
  path: '/persons/:id/withdrawals',
  permission: 'people.consent.withdraw',
  summary: 'Record that the person withdrew the consent, or a part of it. From its day runs the term to erase.',
  params: One,
  input: z.strictObject({
    id: Id,
    on: Day,
    things: z.array(ConsentThing).min(1).max(consentThings.length),
    because: Personal(Text(500)).default(''),
  }),
  reply: Person,
})

export const ConsentStep = z.object({
  id: Id,
  kind: z.enum(['given', 'withdrawn']),
  on: Day,
  things: z.array(ConsentThing),
  how: ConsentWay.nullable(),
  text: z.object({ id: Id, number: z.int() }).nullable(),
  language: ConsentLanguage.nullable(),
  file: Id.nullable(),
  because: z.string(),
  member: z.string(),
  recordedAt: Instant,
})
export type ConsentStep = z.infer<typeof ConsentStep>

export const listConsents = endpoint({
  method: 'GET',
  path: '/persons/:id/consents',
  permission: 'people.person.name',
  summary: 'Every consent and withdrawal of a person, newest first.',
  params: One,
  reply: z.object({ items: z.array(ConsentStep) }),
})

export const printConsent = endpoint({
  method: 'GET',
  path: '/persons/:id/consent-form',
  permission: 'people.consent.print',
  summary: 'The consent form of a day, filled in for a person, to be signed: A4, PDF.',
  params: One,
  search: z.strictObject({ language: ConsentLanguage }),
  reply: FileReply,
})
