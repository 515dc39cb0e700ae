import * as z from 'zod'
import { endpoint, FileReply } from '#platform/endpoint.ts'
import { Id } from '#platform/identifier.ts'
import { Instant } from '#platform/shapes.ts'

/** An upload as the server hands it on: the bytes as they flow in, the name as the header has it (percent-encoded). */
export type Upload = {
  readonly stream: AsyncIterable<Uint8Array>
  readonly name: string
  /** What the caller says it will send; it is counted all the same. */
  readonly size: number
}

/** The input of an endpoint that takes a file instead of JSON. */
export const RawBody = z.custom<Upload>().meta({ description: 'binary' })
export const isRawBody = (shape: z.ZodType) => shape === RawBody

export const FileRecord = z.object({
  id: Id,
  name: z.string(),
  size: z.int().describe('bytes, as kept'),
  mediaType: z.string().describe('read from the content, never from the name'),
  hash: z.string().describe('SHA-256 of what is kept, hexadecimal'),
  uploadedAt: Instant,
})
export type FileRecord = z.infer<typeof FileRecord>

export const uploadFile = endpoint({
  method: 'POST',
  path: '/files',
  permission: 'evidence.file.upload',
  summary:
    'Upload a file: the bytes are the body, X-File-Name its percent-encoded name. Unlinked files go after a day.',
  search: z.strictObject({ id: Id.optional().describe('made by the caller, so that a repeated upload is one record') }),
  input: RawBody,
  reply: FileRecord,
})

export const downloadFile = endpoint({
  method: 'GET',
  path: '/files/:id',
  permission: 'evidence.file.read',
  summary: 'Download a file; with inline=1 an image or a PDF is shown instead of saved.',
  params: z.strictObject({ id: Id }),
  search: z.strictObject({ inline: z.literal('1').optional() }),
  reply: FileReply,
})

/** Types that a browser may show in place: they cannot run anything under the sandbox they are sent with. */
export const shownInline: readonly string[] = ['image/jpeg', 'image/png', 'image/webp', 'application/pdf']
