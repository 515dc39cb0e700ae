import { say } from '#platform/language.ts'
import type { Printing } from '../build-model.ts'
import { claimsIn } from '../claims/claims-in.ts'
import { statedLists } from '../definitions.ts'
import type { ReportDeviation } from '../deviations/contract.ts'
import { deviationsOf } from '../deviations/explain-change.ts'
import { findings } from '../findings/findings.ts'
import { type BlockingLine, type PrintedReport, type ReportModel, type SectionKey, sectionKeys } from '../model.ts'
import { namesIn } from '../narrative.ts'
import { blockingWords, sectionWords, sheetWords } from '../words.ts'
import { isDue } from './plan-fact.ts'

/** Where the rows of a table are written down. */
const sheetPlaces = {
  partners: '/partners',
  proposals: '/proposals',
  recommendations: '/recommendations',
} as const

export type LineKey = keyof typeof blockingWords
type Line = { readonly key: LineKey; readonly what: string; readonly place: string }
type MakeLine = (key: LineKey, place: string, values?: Record<string, unknown>) => Line

/**
 * What keeps the report from being signed, in the order in which it is mended: what the records lack by the form's
 * order, then where the report contradicts itself, then what a reader would ask; at the end what was asked by the
 * operator, and the signature. And what was asked and is accepted.
 */
export function standing(print: Printing, report: PrintedReport): Pick<ReportModel, 'blocking' | 'accepted'> {
  const { lacking, last } = ofRecords(print)
  const { open, accepted } = findings(
    print,
    report,
    [...lacking, ...last].map(({ key }) => key),
  )
  return { blocking: [...lacking.map(plain), ...open, ...last.map(plain)], accepted }
}

const plain = ({ what, place }: Line): BlockingLine => ({ what, place })

/** What records and texts lack; `place` is the page where it is written. */
function ofRecords(print: Printing): { lacking: Line[]; last: Line[] } {
  const { parts, figure, language } = print
  const { programme, plan, texts, sheets } = parts
  const line: MakeLine = (key, place, values) => ({
    key,
    what: say(blockingWords[key], language, values),
    place,
  })
  const numberOf = (activity: string | null) => plan.activities.find(({ id }) => id === activity)?.number

  const unknownAge = (figure('age.unknown')?.value ?? 0) + (figure('age.under_13')?.value ?? 0)
  const lacking = [
    ...(programme.contractNumber && programme.contractOn ? [] : [line('no_contract', '/programme')]),
    ...plan.indicators
      .filter(({ code, activity }) => figure(code)!.value === null && isDue(print, activity))
      .map(({ id, code, label }) => line('no_fact', `/programme/plan?open=indicator&id=${id}`, { code, label })),
    ...deviationsOf(print).flatMap(deviation => deviationLines(deviation, line)),
    ...plan.activities.flatMap(({ id, number }) =>
      (isDue(print, id) ? (parts.proofs.byActivity.get(id)?.missing ?? []) : []).map(label =>
        line('no_evidence', `/evidence?activity=${id}`, { number, label }),
      ),
    ),
    ...statedLists(plan)
      .filter(({ stated }) => !stated!.breakdown)
      .map(({ id, activity, stated }) =>
        line('no_breakdown', `/programme/plan?open=indicator&id=${id}&step=state`, {
          number: numberOf(activity),
          value: stated!.value,
        }),
      ),
    ...(unknownAge > 0 ? [line('no_class', '/people', { count: unknownAge })] : []),
    ...sectionKeys.flatMap(key => sectionLines(key, texts.get(key) ?? '', print, line)),
    ...claimLines(print, line),
    ...(print.which.kind === 'final'
      ? (['partners', 'proposals', 'recommendations'] as const)
      : (['partners'] as const)
    )
      .filter(sheet => sheets[sheet].length === 0)
      .map(sheet => line('no_rows', sheetPlaces[sheet], { table: sheetWords[sheet][language] })),
  ]
  const remarks = parts.remarks.map(({ body, version }) =>
    line('open_remark', `/report/versions?open=${version}`, { body }),
  )
  return { lacking, last: [...remarks, ...signOffLines(print, line)] }
}

/** Who signs, when and how many pages; a paper isn't signed before the day on which it is frozen. */
function signOffLines({ parts: { signOff }, day, formats }: Printing, line: MakeLine): Line[] {
  const place = '/report/sign-off'
  if (!signOff?.position || !signOff.name || !signOff.signedOn || !signOff.pages) return [line('no_sign_off', place)]
  return signOff.signedOn < day ? [line('signed_before', place, { day: formats.shortDay(signOff.signedOn) })] : []
}

/** A deviation that is still open, by what it lacks; each where that is written. */
function deviationLines(
  { key, kind, label, planned, actual, place, lacking, ownReason }: ReportDeviation,
  line: MakeLine,
): Line[] {
  const here = `/report/deviations?open=${key}`
  return lacking.map(lack =>
    line(`no_${lack}`, ownReason && (lack === 'reason' || kind === 'budget') ? place : here, {
      label,
      planned,
      actual,
    }),
  )
}

/** Sentences that claim a change and show neither a number nor a source. */
const claimLines = ({ parts: { texts, plan, supported } }: Printing, line: MakeLine): Line[] =>
  claimsIn(
    [...plan.activities.map(({ id }) => `activity:${id}`), ...sectionKeys].map(key => [key, texts.get(key) ?? '']),
  )
    .filter(({ hash, figures }) => figures.length === 0 && !supported.has(hash))
    .map(({ hash, sentence }) => line('no_support', `/report/claims?open=${hash}`, { sentence }))

function sectionLines(key: SectionKey, body: string, { figure, language }: Printing, line: MakeLine): Line[] {
  const section = sectionWords[key][language]
  const place = `/report/texts/${key}`
  // Deviations are listed by rule; words of one's own may be added, and needn't.
  if (!body.trim()) return key === 'deviations' ? [] : [line('no_text', place, { section })]
  return namesIn(body)
    .filter(name => !figure(name))
    .map(name => line('unknown_name', place, { section, name: `{${name}}` }))
}
