import { createHash } from 'node:crypto'
import { check } from '#checking/check.ts'
import type { Finding, Found } from '#checking/finding.ts'
import { asWritten } from '../as-written.ts'
import type { PrintedReport } from '../model.ts'

export type OwnFinding = Finding & { readonly severity: 'error' | 'warning'; readonly key: string }

/** What the rules say of the report as it would be printed, contradictions first; what is only worth knowing is left out. */
export const ownFindings = (report: PrintedReport): OwnFinding[] =>
  check(asWritten(report)).flatMap(({ severity, ...finding }) =>
    severity === 'note' ? [] : [{ ...finding, severity, key: keyOf(finding) }],
  )

/** A finding is known by its check and by what stands at its places: another number is another finding. */
const keyOf = ({ check, places }: Pick<Finding, 'check' | 'places'>): string =>
  createHash('sha256')
    .update(JSON.stringify([check, places.map(standing)]))
    .digest('hex')
    .slice(0, 32)

/**
 * What stands there, in every language of the report the same where it can be: of a cell with a number its numbers,
 * of the author's words the words, with thousands written one way.
 */
function standing({ place: { section, table, row }, text, value }: Found): unknown {
  const plain = text.replace(/(?<=\d)[\s,](?=\d{3}(?!\d))/g, '')
  const said = table && value !== null ? (plain.match(/\d+/g) ?? []) : plain
  return [section, table, table === 'effects' || table === 'activities' ? row : undefined, said]
}
