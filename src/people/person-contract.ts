import * as z from 'zod'
import { endpoint } from '#platform/endpoint.ts'
import { Id } from '#platform/identifier.ts'
import { Iin } from '#platform/identity-number.ts'
import { Language } from '#platform/language.ts'
import { Day, Instant, Line, Personal, page, Text, Version } from '#platform/shapes.ts'
import { exportOf } from '#platform/sheets/export.ts'
import { ageClasses, outsideTheForm } from './age.ts'
import { certainties } from './certainty.ts'
import { birthYearDiffers } from './person-problems.ts'
import { socialStatuses } from './social-status.ts'
import { vulnerableKinds } from './vulnerable-kinds.ts'

export const sexes = ['female', 'male'] as const
export const Sex = z.enum(sexes)
export const SocialStatusCode = z.enum(socialStatuses)
export const VulnerableKindCode = z.enum(vulnerableKinds)
export const consentWays = ['paper', 'electronic', 'oral_recorded'] as const
export const ConsentWay = z.enum(consentWays)
/** To what one may agree, each by itself: keeping the data, telling the story without a name, handing data to the grant's operator. */
export const consentThings = ['processing', 'publication', 'transfer'] as const
export const ConsentThing = z.enum(consentThings)
export type ConsentThing = z.infer<typeof ConsentThing>
const District = z.string().regex(/^\d{2,9}$/)
const BirthYear = z.int().min(1900).max(2100)

/** A citizen's card as this reader may see it. */
export const Person = z.object({
  id: Id,
  name: z.string().describe('in full, or masked for whoever may not read names'),
  names: z
    .object({ surname: z.string(), givenName: z.string(), patronymic: z.string() })
    .nullable()
    .describe('null for whoever may not read names, and when they were erased'),
  sex: Sex,
  birthYear: z.int().nullable(),
  bornOn: Day.nullable().describe('null when not known, or for whoever may not read names'),
  age: z.int().nullable().describe('today, by the rule of the age table'),
  socialStatus: SocialStatusCode,
  vulnerableKinds: z.array(VulnerableKindCode),
  district: z.string().nullable().describe('KATO code'),
  language: Language.nullable(),
  iinMask: z.string().nullable().describe('null: the card has none'),
  phoneMask: z.string().nullable(),
  certainty: z.enum(certainties).describe('how sure it is that the card is one person'),
  seenKinds: z.array(VulnerableKindCode).describe('those whose document somebody here has seen'),
  consent: z
    .object({
      on: Day,
      how: ConsentWay,
      withdrawnOn: Day.nullable(),
      until: Day.nullable().describe('when the term that the text names is over'),
      things: z.array(ConsentThing).describe('what is agreed to now'),
    })
    .nullable(),
  mergedInto: Id.nullable().describe('the card that this one turned out to be'),
  erasedOn: Day.nullable().describe('since then a line of statistics'),
  locked: z
    .object({ on: Day, until: Day.nullable(), because: z.string() })
    .nullable()
    .describe('kept by a law’s order although the consent is over'),
  registeredAt: Instant,
  version: Version,
  may: z.array(z.string()),
})
export type Person = z.infer<typeof Person>

/** Saved, and what a reader should look at once more: since 2013 an IIN need not match the birth date or the sex. */
export const SavedPerson = Person.extend({
  warnings: z.array(z.object({ code: z.enum(['iin_birth_differs', 'iin_sex_differs']), message: z.string() })),
})
export type SavedPerson = z.infer<typeof SavedPerson>

/** A consent as it is recorded, at once with a new card or later. Its text is the one that was in force on its day. */
export const givenConsent = {
  on: Day,
  how: ConsentWay,
  things: z.array(ConsentThing).min(1).max(consentThings.length).default(['processing']),
  language: z.enum(['ru', 'kk']).nullable().default(null).describe('of the text that was signed'),
  file: Id.nullable().default(null).describe('the signed paper or the recording, uploaded before'),
}
const GivenConsent = z.strictObject(givenConsent)
export type GivenConsent = z.infer<typeof GivenConsent>

const numbers = {
  iin: Personal(Iin).nullable(),
  phone: Personal(Line(40)).nullable(),
}
const details = {
  surname: Personal(Line(100)),
  givenName: Personal(Text(100)).default(''),
  patronymic: Personal(Text(100)).default(''),
  sex: Sex,
  birthYear: BirthYear.nullable().default(null),
  bornOn: Personal(Day).nullable().default(null),
  socialStatus: SocialStatusCode,
  vulnerableKinds: z.array(VulnerableKindCode).max(vulnerableKinds.length).default([]),
  district: District.nullable().default(null),
  language: Language.default('ru'),
}
type Birth = { birthYear: number | null; bornOn: string | null }
const agree = ({ birthYear, bornOn }: Birth) => !birthYear || !bornOn || Number(bornOn.slice(0, 4)) === birthYear
const differ = { path: ['birthYear'], params: { words: birthYearDiffers } }

export const NewPerson = z
  .strictObject({
    id: Id,
    ...details,
    iin: numbers.iin.default(null),
    phone: numbers.phone.default(null),
    consent: GivenConsent.nullable().default(null),
  })
  .refine(agree, differ)
export type NewPerson = z.infer<typeof NewPerson>

/** The screen knows no IIN and no phone in full: what is left out stays, null takes it off the card. */
export const PersonCorrection = z
  .strictObject({ version: Version, ...details, iin: numbers.iin.optional(), phone: numbers.phone.optional() })
  .refine(agree, differ)
export type PersonCorrection = z.infer<typeof PersonCorrection>

const One = z.strictObject({ id: Id })

/** Why a card was found: in this order the matches stand. */
export const matches = [
  'iin',
  'phone',
  'phone_tail',
  'name_begins',
  'name_contains',
  'keyboard',
  'name_similar',
] as const
export const FoundPerson = Person.extend({ matchedBy: z.enum(matches) })
export type FoundPerson = z.infer<typeof FoundPerson>

/** A monitor doesn't search: finding a card by a name would tell whose it is. Posted, so that no address has the name. */
export const findPersons = endpoint({
  method: 'POST',
  path: '/persons/find',
  permission: 'people.person.name',
  summary: 'Find cards by name in any spelling, by IIN, by phone or its last digits (four or more).',
  input: z.strictObject({ text: Personal(Line(200)) }),
  reply: z.object({ items: z.array(FoundPerson) }),
})

/** Where a card stands with its consent; `over` are withdrawn ones and those whose term has passed. */
export const consentStates = ['in_force', 'none', 'over'] as const
/** Cards in use are shown unless others are asked for. */
export const cardStates = ['in_use', 'locked', 'erased'] as const

export const PersonFilters = z.strictObject({
  status: SocialStatusCode.optional(),
  kind: VulnerableKindCode.optional(),
  district: District.optional(),
  sex: Sex.optional(),
  age: z.enum([...ageClasses.map(({ key }) => key), ...outsideTheForm]).optional(),
  consent: z.enum(consentStates).optional(),
  certainty: z.enum(certainties).optional(),
  state: z.enum(cardStates).optional(),
})
export type PersonFilters = z.infer<typeof PersonFilters>

export const listPersons = endpoint({
  method: 'GET',
  path: '/persons',
  permission: 'people.person.read',
  summary: 'Cards by name; for whoever may not read names, by the time of registration.',
  search: PersonFilters.extend({ after: Id.optional(), limit: z.coerce.number().int().min(1).max(200).default(50) }),
  reply: page(Person),
})

export const exportPersons = exportOf(listPersons, {
  permission: 'people.person.export',
  summary: 'Cards as a file, filtered as the list is; names in full only for who may export them.',
})

export const readPerson = endpoint({
  method: 'GET',
  path: '/persons/:id',
  permission: 'people.person.read',
  summary: 'One card.',
  params: One,
  reply: Person,
})

export const registerPerson = endpoint({
  method: 'POST',
  path: '/persons',
  permission: 'people.person.register',
  summary: 'Register a citizen. The same IIN twice is refused with the id of the card that has it.',
  input: NewPerson,
  reply: SavedPerson,
})

export const correctPerson = endpoint({
  method: 'PUT',
  path: '/persons/:id',
  permission: 'people.person.correct',
  summary: 'Correct a card; IIN and phone stay unless they are given.',
  params: One,
  input: PersonCorrection,
  reply: SavedPerson,
})

export const sealedFields = ['iin', 'phone'] as const
export const revealPerson = endpoint({
  method: 'POST',
  path: '/persons/:id/reveal',
  permission: 'people.person.reveal',
  summary: 'Show an IIN or a phone in full. Who did it, when and why stays in the log.',
  params: One,
  input: z.strictObject({ field: z.enum(sealedFields), reason: Line(300) }),
  reply: z.object({ id: Id, field: z.enum(sealedFields), value: z.string() }),
})

export const deeds = ['saw', 'wrote', 'revealed', 'printed', 'exported'] as const
export const AccessLine = z.object({
  key: z.string(),
  at: Instant,
  member: z.string(),
  action: z.string(),
  did: z.enum(deeds),
  field: z.string().nullable().describe('what was revealed'),
  reason: z.string().nullable(),
})
export type AccessLine = z.infer<typeof AccessLine>

export const readAccessLog = endpoint({
  method: 'GET',
  path: '/persons/:id/access-log',
  permission: 'people.access.read',
  summary: 'Who saw, wrote, revealed, printed or exported what is known of a person, newest first: the right to know.',
  params: One,
  search: z.strictObject({
    did: z.enum(deeds).optional(),
    member: Id.optional(),
    from: Day.optional(),
    to: Day.optional(),
    after: Line(100).optional().describe('`next` of the page before'),
  }),
  reply: page(AccessLine),
})

/** What exactly two cards have in common. */
export const duplicateReasons = [
  'iin',
  'phone',
  'born_on',
  'birth_year',
  'same_name',
  'similar_name',
  'swapped_name',
] as const
export const LikelyDuplicate = Person.extend({ reasons: z.array(z.enum(duplicateReasons)).min(1) })
export type LikelyDuplicate = z.infer<typeof LikelyDuplicate>

/** Asked while a new card is being typed, so nothing has to be complete yet. */
export const findDuplicates = endpoint({
  method: 'POST',
  path: '/persons/duplicates',
  permission: 'people.person.name',
  summary: 'Cards that may be the person who is being typed in, and why.',
  input: z.strictObject({
    surname: Personal(Text(100)).default(''),
    givenName: Personal(Text(100)).default(''),
    patronymic: Personal(Text(100)).default(''),
    birthYear: BirthYear.nullable().default(null),
    bornOn: Personal(Day).nullable().default(null),
    iin: Personal(Text(40)).nullable().default(null),
    phone: Personal(Text(40)).nullable().default(null),
  }),
  reply: z.object({ items: z.array(LikelyDuplicate) }),
})
