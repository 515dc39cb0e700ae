import * as z from 'zod'
import { endpoint } from '#platform/endpoint.ts'
import { Id } from '#platform/identifier.ts'
import { Bin } from '#platform/identity-number.ts'
import { Day, Line, page, Version } from '#platform/shapes.ts'
import { exportOf } from '#platform/sheets/export.ts'
import { institutionEndsAfterStart } from './problems.ts'

export const institutionKinds = [
  'state_body',
  'akimat',
  'university',
  'college',
  'school',
  'company',
  'ngo',
  'party',
  'trade_union',
  'chamber',
  'youth_centre',
  'network',
  'radio',
  'tv',
  'newspaper',
  'site',
] as const
export const InstitutionKind = z.enum(institutionKinds)
export type InstitutionKind = z.infer<typeof InstitutionKind>

/** KATO code of a place, `3910` for Kostanay. */
export const PlaceCode = z.string().regex(/^\d{2,9}$/)

const fields = {
  kind: InstitutionKind,
  name: Line(300).describe('official name; the one spelling that is printed'),
  shortName: Line(100).or(z.literal('')).default(''),
  aliases: z.array(Line(300)).max(50).default([]).describe('every other name and old spelling'),
  bin: Bin.nullable().default(null),
  place: PlaceCode.nullable().default(null),
  validFrom: Day.nullable().default(null).describe('first day of the name'),
  validTo: Day.nullable().default(null).describe('last day of the name'),
}
type Term = { validFrom: string | null; validTo: string | null }
const inOrder = ({ validFrom, validTo }: Term) => !validFrom || !validTo || validFrom <= validTo
const words = { path: ['validTo'], params: { words: institutionEndsAfterStart().words } }

export const NewInstitution = z.strictObject({ id: Id, ...fields }).refine(inOrder, words)
export type NewInstitution = z.infer<typeof NewInstitution>
export const InstitutionCorrection = z.strictObject({ version: Version, ...fields }).refine(inOrder, words)

export const Institution = z.object({
  id: Id,
  kind: InstitutionKind,
  name: z.string(),
  shortName: z.string(),
  aliases: z.array(z.string()),
  bin: z.string().nullable(),
  place: z.string().nullable(),
  validFrom: Day.nullable(),
  validTo: Day.nullable(),
  version: Version,
  may: z.array(z.string()),
})
export type Institution = z.infer<typeof Institution>

const One = z.strictObject({ id: Id })

export const listInstitutions = endpoint({
  method: 'GET',
  path: '/directory/institutions',
  permission: 'directory.institution.read',
  summary: 'The directory: by name, or the best matches of a forgiving search over all names.',
  search: z.strictObject({
    kind: InstitutionKind.optional(),
    place: PlaceCode.optional(),
    search: Line(200).optional(),
    after: Id.optional(),
  }),
  reply: page(Institution),
})

export const exportInstitutions = exportOf(listInstitutions, {
  permission: 'directory.institution.export',
  summary: 'The directory as a file, filtered as the list is.',
})

export const readInstitution = endpoint({
  method: 'GET',
  path: '/directory/institutions/:id',
  permission: 'directory.institution.read',
  summary: 'One institution with all its names.',
  params: One,
  reply: Institution,
})

export const addInstitution = endpoint({
  method: 'POST',
  path: '/directory/institutions',
  permission: 'directory.institution.write',
  summary: 'Add an institution: one entry, one official spelling.',
  input: NewInstitution,
  reply: Institution,
})

export const correctInstitution = endpoint({
  method: 'PUT',
  path: '/directory/institutions/:id',
  permission: 'directory.institution.write',
  summary: 'Correct an institution; a former official name belongs among the aliases.',
  params: One,
  input: InstitutionCorrection,
  reply: Institution,
})

export const mergeInstitutions = endpoint({
  method: 'POST',
  path: '/directory/institutions/:id/merge',
  permission: 'directory.institution.write',
  summary:
    'Make two entries one: the other one’s names become aliases, and whatever referred to it refers to this one.',
  params: One,
  input: z.strictObject({ version: Version, other: Id, otherVersion: Version }),
  reply: Institution,
})

export const Place = z.object({
  code: PlaceCode,
  parent: PlaceCode.nullable(),
  kind: z.enum(['region', 'city', 'district']),
  name: z.object({ ru: z.string(), kk: z.string(), en: z.string() }),
  cluster: PlaceCode.nullable().describe('centre of the cluster of the action that it belongs to'),
  tile: z.object({ column: z.int(), row: z.int() }).nullable().describe('where it stands on the tile map'),
  institutions: z.int().describe('entries of the directory that are there'),
  otherNames: z.array(z.object({ name: z.string(), usedUntil: Day.nullable() })).describe('old and wrong spellings'),
})
export type Place = z.infer<typeof Place>

export const listPlaces = endpoint({
  method: 'GET',
  path: '/directory/places',
  permission: 'directory.place.read',
  summary: 'Places of the gazetteer, found by any name, old ones too.',
  search: z.strictObject({ search: Line(100).optional() }),
  reply: z.object({ items: z.array(Place) }),
})
