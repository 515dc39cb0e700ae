import { createHash } from 'node:crypto'
import type { Head } from './written-report.ts'

/**
 * By what a report calls itself it is known again, whatever its file is called: kind, grantee and topic, letters and digits
 * only. Null where it doesn't say whose it is and about what.
 */
export function paperOf({ kind, grantee, topic }: Head): string | null {
  if (grantee.reading !== 'stated' || topic.reading !== 'stated') return null
  const said = [kind ?? '', grantee.text, topic.text].map(text =>
    text
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim(),
  )
  return createHash('sha256').update(said.join('\n')).digest('hex').slice(0, 32)
}
