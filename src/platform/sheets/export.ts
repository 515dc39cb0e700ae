import * as z from 'zod'
import { type Endpoint, endpoint, FileReply } from '../endpoint.ts'
import { Language } from '../language.ts'
import type { Permission } from '../permissions.ts'

export const exportFormats = ['xlsx', 'csv'] as const
const asFile = {
  format: z.enum(exportFormats).default('xlsx'),
  fileLanguage: Language.optional().describe('of headings and words; the reader’s when absent'),
}

/** What a list's pages are cut by: a file has them all. */
const cursors = ['after', 'before', 'limit'] as const
type Cursor = (typeof cursors)[number]
type Nothing = z.ZodObject<Record<never, never>>

type Given = { readonly permission: Permission; readonly summary: string }

/**
 * A list as a file to save: `exportOf(listEntries, …)` is asked for by the same filters, so what is filtered is what is
 * exported. `withExport` answers it.
 */
export function exportOf<Params extends z.ZodType, Shape extends z.ZodRawShape>(
  list: Endpoint<Params, z.ZodObject<Shape>, z.ZodType, z.ZodType>,
  { permission, summary }: Given,
): Endpoint<Params, z.ZodObject<Omit<Shape, Cursor> & typeof asFile>, Nothing, typeof FileReply> {
  const filters = Object.entries(list.search.shape).filter(([name]) => !cursors.includes(name as Cursor))
  return endpoint({
    method: 'GET',
    path: `${list.path}/export`,
    permission,
    summary,
    params: list.params,
    search: z.strictObject({ ...Object.fromEntries(filters), ...asFile }),
    reply: FileReply,
  }) as never
}
