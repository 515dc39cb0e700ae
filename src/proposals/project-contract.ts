import * as z from 'zod'
import { PlaceCode } from '#directory/contract.ts'
import { endpoint } from '#platform/endpoint.ts'
import { Id } from '#platform/identifier.ts'
import { Text, Version } from '#platform/shapes.ts'
import { currencies } from './rules.ts'

const OfProgramme = z.strictObject({ programme: Id })
const One = z.strictObject({ id: Id })

/** What the form asks for by name: an empty cell of it would be sent back. */
const Said = (max: number) => Text(max).pipe(z.string().min(1))

const fields = {
  number: z.int().min(1).max(1000),
  name: Said(300),
  direction: Said(500).describe('of the grant'),
  justification: Said(4000),
  goal: Said(2000),
  tasks: Said(4000),
  description: Said(4000),
  results: Said(4000),
  currency: z.enum(currencies).default('KZT'),
  unit: Said(100).describe('what one unit is: an office, a region'),
  unitSum: z.int().min(1).max(1_000_000_000_000),
  units: z.int().min(1).max(10_000),
  places: z.array(PlaceCode).min(1).max(300).describe('regions, cities and districts of the gazetteer'),
}

export const Project = z.object({
  id: Id,
  programme: Id,
  number: z.int(),
  name: z.string(),
  direction: z.string(),
  justification: z.string(),
  goal: z.string(),
  tasks: z.string(),
  description: z.string(),
  results: z.string(),
  currency: z.enum(currencies),
  unit: z.string(),
  unitSum: z.int(),
  units: z.int(),
  total: z.int().describe('sum per unit × units, as the database has it'),
  places: z.array(PlaceCode),
  version: Version,
  may: z.array(z.string()),
})
export type Project = z.infer<typeof Project>

export const listProjects = endpoint({
  method: 'GET',
  path: '/programmes/:programme/projects',
  permission: 'proposals.project.read',
  summary: 'Projects proposed for a next grant, each a row of the report’s table',
  params: OfProgramme,
  reply: z.object({ items: z.array(Project) }),
})
export const addProject = endpoint({
  method: 'POST',
  path: '/programmes/:programme/projects',
  permission: 'proposals.project.write',
  summary: 'Proposes a project; its total is the sum per unit × units',
  params: OfProgramme,
  input: z.strictObject({ id: Id, ...fields }),
  reply: Project,
})
export const correctProject = endpoint({
  method: 'PUT',
  path: '/proposals/projects/:id',
  permission: 'proposals.project.write',
  summary: 'Puts a proposed project right',
  params: One,
  input: z.strictObject({ version: Version, ...fields }),
  reply: Project,
})
export const dropProject = endpoint({
  method: 'DELETE',
  path: '/proposals/projects/:id',
  permission: 'proposals.project.write',
  summary: 'Deletes a proposed project',
  params: One,
  reply: One,
})
