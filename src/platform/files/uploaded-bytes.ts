import type { Sql } from '../database.ts'
import { notFound } from '../problem.ts'
import type { Services } from '../services.ts'

/** A file of the own organisation whole, for what reads it in memory; its size was limited when it was uploaded. */
export async function uploadedBytes(
  sql: Sql,
  { files }: Pick<Services, 'files'>,
  organisation: string,
  file: string,
): Promise<Uint8Array> {
  const [kept] = await sql<{ hash: string }[]>`select hash from files where id = ${file}`
  const stream = kept && (await files.get(organisation, kept.hash))
  if (!stream) throw notFound()
  const parts: Buffer[] = []
  for await (const part of stream) parts.push(Buffer.from(part as Uint8Array))
  return Buffer.concat(parts)
}
