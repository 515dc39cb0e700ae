import type { Printing } from '../build-model.ts'
import type { PrintedReport, ReportModel } from '../model.ts'
import type { LineKey } from '../sections/blocking.ts'
import { mendedAt } from './mended-at.ts'
import { ownFindings } from './own-findings.ts'

/** What a rule says of the paper, and the records have said more exactly already: one thing to mend is one line. */
const saidByRecords: Readonly<Record<string, readonly LineKey[]>> = {
  'head-is-filled': ['no_contract'],
  'sign-off-is-filled': ['no_sign_off'],
  'shortfall-is-listed': ['no_reason'],
  'excess-is-listed': ['no_reason'],
  'budget-difference-is-explained': ['no_reason'],
  'replacement-is-agreed': ['no_consent'],
  'nothing-is-written-one-way': ['no_fact', 'no_breakdown'],
  'goal-and-result-are-written': ['no_text'],
  'partners-are-listed': ['no_rows'],
  'there-are-recommendations': ['no_rows'],
  'recommended-as-many-as-stated': ['no_rows'],
}

/** A claim of change is judged by its support, which the paper alone doesn't show (`claims/`). */
const judgedElsewhere = ['change-is-measured']

/** What the rules find in the report, each where it is mended; apart from what somebody has answered for. */
export function findings(
  print: Printing,
  report: PrintedReport,
  said: readonly LineKey[],
): { open: ReportModel['blocking']; accepted: ReportModel['accepted'] } {
  const { language, parts } = print
  const open: ReportModel['blocking'] = []
  const accepted: ReportModel['accepted'] = []
  for (const { key, check, rule, severity, message, places } of ownFindings(report)) {
    if (judgedElsewhere.includes(check) || saidByRecords[check]?.some(line => said.includes(line))) continue
    const line = { what: message[language], place: mendedAt(print, places) }
    const acceptance = severity === 'warning' ? parts.accepted.get(key) : undefined
    if (acceptance) accepted.push({ key, rule, ...line, ...acceptance })
    else open.push({ ...line, finding: { key, rule, severity } })
  }
  return { open, accepted }
}
