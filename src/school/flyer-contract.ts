import * as z from 'zod'
import { endpoint } from '#platform/endpoint.ts'
import { Id } from '#platform/identifier.ts'
import { Day, Line, Personal, Tenge, Text, Version } from '#platform/shapes.ts'
import { moreThanPrinted } from './problems.ts'

export const printItems = ['flyer', 'booklet', 'set', 'folder', 'pen', 'notebook'] as const
export type PrintItem = (typeof printItems)[number]

const OfProgramme = z.strictObject({ programme: Id })
const One = z.strictObject({ id: Id })
const Copies = z.int().min(1).max(10_000_000)

export const Transfer = z.object({
  id: Id,
  number: z.string(),
  givenOn: Day,
  institution: Id,
  institutionName: z.string(),
  quantity: z.int(),
  receivedBy: z.string(),
  version: Version,
})
export type Transfer = z.infer<typeof Transfer>

export const PrintPost = z.object({
  id: Id,
  medium: Id,
  mediumName: z.string(),
  postedOn: Day,
  url: z.string(),
  reach: z.int().nullable(),
})
export type PrintPost = z.infer<typeof PrintPost>

export const PrintJob = z.object({
  id: Id,
  programme: Id,
  item: z.enum(printItems),
  title: z.string(),
  quantity: z.int(),
  kept: z.int().describe('copies that stay with the report'),
  given: z.int().describe('by acts'),
  printedOn: Day,
  printer: z.string(),
  costTenge: Tenge,
  transfers: z.array(Transfer),
  posts: z.array(PrintPost),
  version: Version,
  may: z.array(z.string()),
})
export type PrintJob = z.infer<typeof PrintJob>

const jobFields = {
  item: z.enum(printItems),
  title: Line(300),
  quantity: Copies,
  kept: z.int().min(0).max(10_000_000).default(0),
  printedOn: Day,
  printer: Text(300).default(''),
  costTenge: Tenge.default(0),
}
const keptOfPrinted = ({ kept, quantity }: { kept: number; quantity: number }) => kept <= quantity
const keptWords = { path: ['kept'], params: { words: moreThanPrinted().words } }

export const listPrintJobs = endpoint({
  method: 'GET',
  path: '/programmes/:programme/prints',
  permission: 'school.flyer.read',
  summary: 'What was printed, to whom it was given by acts, and where it was posted',
  params: OfProgramme,
  reply: z.object({ items: z.array(PrintJob) }),
})
export const addPrintJob = endpoint({
  method: 'POST',
  path: '/programmes/:programme/prints',
  permission: 'school.flyer.write',
  summary: 'Writes down a print job',
  params: OfProgramme,
  input: z.strictObject({ id: Id, ...jobFields }).refine(keptOfPrinted, keptWords),
  reply: PrintJob,
})
export const correctPrintJob = endpoint({
  method: 'PUT',
  path: '/school/prints/:id',
  permission: 'school.flyer.write',
  summary: 'Puts a print job right',
  params: One,
  input: z.strictObject({ version: Version, ...jobFields }).refine(keptOfPrinted, keptWords),
  reply: PrintJob,
})

const transferFields = {
  number: Line(60),
  givenOn: Day,
  institution: Id,
  quantity: Copies,
  receivedBy: Personal(Text(200)).default(''),
}
export const addTransfer = endpoint({
  method: 'POST',
  path: '/school/prints/:id/transfers',
  permission: 'school.flyer.write',
  summary: 'Writes down an act of transfer',
  params: One,
  input: z.strictObject({ id: Id, ...transferFields }),
  reply: PrintJob,
})
export const correctTransfer = endpoint({
  method: 'PUT',
  path: '/school/transfers/:id',
  permission: 'school.flyer.write',
  summary: 'Puts an act of transfer right',
  params: One,
  input: z.strictObject({ version: Version, ...transferFields }),
  reply: PrintJob,
})
export const dropTransfer = endpoint({
  method: 'DELETE',
  path: '/school/transfers/:id',
  permission: 'school.flyer.write',
  summary: 'Takes an act out that was written down by mistake',
  params: One,
  reply: PrintJob,
})
export const addPost = endpoint({
  method: 'POST',
  path: '/school/prints/:id/posts',
  permission: 'school.flyer.write',
  summary: 'Writes down a post that shows what was printed',
  params: One,
  input: z.strictObject({
    id: Id,
    medium: Id,
    postedOn: Day,
    url: z.url({ protocol: /^https?$/ }).max(2000),
    reach: z.int().min(0).max(1_000_000_000).nullable().default(null),
  }),
  reply: PrintJob,
})
export const dropPost = endpoint({
  method: 'DELETE',
  path: '/school/posts/:id',
  permission: 'school.flyer.write',
  summary: 'Takes a post out of the list',
  params: One,
  reply: PrintJob,
})
