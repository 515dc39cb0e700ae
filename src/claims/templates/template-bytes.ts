import { readFile } from 'node:fs/promises'
import { buffer } from 'node:stream/consumers'
import type { FileStore } from '#platform/files/store.ts'
import { notFound } from '#platform/problem.ts'

/** Where the Word file of a template's version lies: among the product's own, or uploaded. */
export type TemplateSource = {
  readonly organisation: string
  readonly language: 'ru' | 'kk'
  readonly shipped: string | null
  readonly hash: string | null
}

export async function templateBytes(
  { organisation, language, shipped, hash }: TemplateSource,
  files: FileStore,
): Promise<Uint8Array> {
  if (shipped) return readFile(new URL(`../../../forms/claims/${shipped}.${language}.docx`, import.meta.url))
  const stream = hash && (await files.get(organisation, hash))
  if (!stream) throw notFound()
  return buffer(stream)
}
