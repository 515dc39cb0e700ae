import * as z from 'zod'
import { ItemKind } from '#evidence/contract.ts'
import { endpoint, FileReply } from '#platform/endpoint.ts'
import { Id } from '#platform/identifier.ts'
import { JobState } from '#platform/jobs-contract.ts'
import { Language } from '#platform/language.ts'
import { Day, Instant, page } from '#platform/shapes.ts'
import { exportOf } from '#platform/sheets/export.ts'

const OfProgramme = z.strictObject({ programme: Id })

/** How a document gets into the PDF: its own pages, as a Word file that is printed, or a sheet in its place. */
export const Encloses = z.enum(['pages', 'word', 'sheet'])
export type Encloses = z.infer<typeof Encloses>

/** A document of the inventory. Its number is the annex's and its place there: 3.2. */
export const InventoryLine = z.object({
  id: Id,
  activity: Id,
  annex: z.int(),
  number: z.string(),
  title: z.string(),
  kind: ItemKind,
  datedOn: Day.nullable(),
  quantity: z.int(),
  pages: z.int().nullable(),
  url: z.string().nullable(),
  file: z.object({ id: Id, name: z.string(), size: z.int() }).nullable(),
  encloses: Encloses,
})
export type InventoryLine = z.infer<typeof InventoryLine>

/** What an annex still lacks, or what its reader will miss. */
export const lackKinds = ['not_proved', 'no_documents', 'no_pages', 'only_address'] as const
export const Lack = z.object({
  kind: z.enum(lackKinds),
  label: z.string().describe('the product that nothing proves; empty for the others'),
  count: z.int(),
})
export type Lack = z.infer<typeof Lack>

export const InventoryAnnex = z.object({
  activity: Id,
  number: z.int(),
  title: z.string(),
  documents: z.int(),
  pages: z.int(),
  lacks: z.array(Lack),
})
export type InventoryAnnex = z.infer<typeof InventoryAnnex>

export const bundleKinds = ['zip', 'pdf'] as const
export const BundleKind = z.enum(bundleKinds)
export type BundleKind = z.infer<typeof BundleKind>

/** All annexes as one file, as they were when it was made. */
export const Bundle = z.object({
  id: Id,
  kind: BundleKind,
  language: Language,
  size: z.int(),
  documents: z.int(),
  enclosed: z.int().describe('documents whose file is in it; the others have a sheet or a line in their place'),
  pages: z.int().nullable().describe('of a PDF'),
  current: z.boolean().describe('false: the annexes have changed since'),
  madeBy: z.string(),
  madeAt: Instant,
})
export type Bundle = z.infer<typeof Bundle>

export const listInventory = endpoint({
  method: 'GET',
  path: '/programmes/:programme/inventory',
  permission: 'report.model.read',
  summary: 'The inventory of the annexes: documents by number, their pages, what each activity lacks, and bundles made',
  params: OfProgramme,
  reply: page(InventoryLine).extend({
    annexes: z.array(InventoryAnnex),
    pages: z.int(),
    bundles: z.array(Bundle),
  }),
})
export const exportInventory = exportOf(listInventory, {
  permission: 'report.inventory.export',
  summary: 'The inventory as a file',
})
export const printInventory = endpoint({
  method: 'GET',
  path: '/programmes/:programme/inventory/pdf',
  permission: 'report.model.read',
  summary: 'The inventory on paper, to be signed',
  params: OfProgramme,
  reply: FileReply,
})
export const makeBundle = endpoint({
  method: 'POST',
  path: '/programmes/:programme/bundles',
  permission: 'report.bundle.make',
  summary: 'Puts all annexes into one file in the background: an archive, or one stamped PDF with contents',
  params: OfProgramme,
  input: z.strictObject({
    id: Id.describe('of this order: the same one again is the same work'),
    kind: BundleKind,
    language: Language,
  }),
  reply: JobState,
})
export const downloadBundle = endpoint({
  method: 'GET',
  path: '/report/bundles/:id/file',
  permission: 'report.bundle.read',
  summary: 'A bundle that was made',
  params: z.strictObject({ id: Id }),
  reply: FileReply,
})
