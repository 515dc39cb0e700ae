import type { Finding, Severity } from './finding.ts'
import { rules } from './rules/all-rules.ts'
import { findingsOf } from './rules/rule.ts'
import type { WrittenReport } from './written-report.ts'

const order: readonly Severity[] = ['error', 'warning', 'note']

/** Judges a report by every rule: contradictions first, then what a reader would ask, then what is worth knowing. */
export function check(report: WrittenReport): Finding[] {
  return rules
    .flatMap(rule => [...findingsOf(rule, report)])
    .toSorted((a, b) => order.indexOf(a.severity) - order.indexOf(b.severity) || numberOf(a) - numberOf(b))
}

const numberOf = ({ rule }: Finding) => Number(rule.slice(1))
