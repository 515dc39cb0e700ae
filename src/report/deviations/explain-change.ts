import type { Sql } from '#platform/database.ts'
import { notFound, stale } from '#platform/problem.ts'
import type { Call } from '#platform/routes.ts'
import { type Printing, printing } from '../build-model.ts'
import { planFigure } from '../sections/plan-fact.ts'
import type { explainChange as contract, ReportDeviation } from './contract.ts'
import { findDeviations } from './find-deviations.ts'
import { type Found, lackingOf } from './rules.ts'

/** Where what departs is kept. */
const placeOf = ({ kind, id }: Found) =>
  kind === 'fact'
    ? `/programme/plan?open=indicator&id=${id}&step=explain`
    : kind === 'budget'
      ? `/budget?open=${id}`
      : `/programme/plan?open=activity&id=${id}`

/** An indicator has its explanation, a line of the budget its causes and its letter. */
const isKeptElsewhere = (kind: Found['kind']) => kind === 'fact' || kind === 'budget'

/** Of a number that departed what was promised and what was reached, so that both open. */
function figuresOf(print: Printing, { kind, id }: Found): ReportDeviation['figures'] {
  const indicator = kind === 'fact' ? print.parts.plan.indicators.find(each => each.id === id) : undefined
  return indicator ? { planned: planFigure(print, indicator), reached: print.figure(indicator.code)! } : null
}

/** Every deviation with what was said of it; the open ones first. */
export function deviationsOf(print: Printing): ReportDeviation[] {
  const all = findDeviations(print).map((found): ReportDeviation => {
    const key = `${found.kind}:${found.id}`
    const said = print.parts.departures.said.get(key)
    const { needsConsent, needsReplacement, label, planned, actual, kind, letter } = found
    return {
      ...{ key, kind, label, planned, actual, needsConsent, needsReplacement },
      reason: found.reason || said?.reason || '',
      ownReason: isKeptElsewhere(kind),
      place: placeOf(found),
      figures: figuresOf(print, found),
      replacement: said?.replacement ?? '',
      consentNumber: said?.consentNumber || letter?.number || '',
      consentOn: said?.consentOn ?? letter?.on ?? null,
      consentFile: said?.consentFile ?? null,
      recorded: letter !== undefined,
      mistyped: said?.mistyped ?? false,
      lacking: lackingOf(found, said),
      version: said?.version ?? 0,
    }
  })
  return all.toSorted((a, b) => Number(b.lacking.length > 0) - Number(a.lacking.length > 0))
}

export async function explainChange(
  sql: Sql,
  { params, input, actor, language, services }: Call<typeof contract, { id: string }>,
): Promise<ReportDeviation> {
  const { programme, deviation: key } = params
  const asked = async () => {
    const print = await printing(sql, programme, services.facts, language, services.today())
    return deviationsOf(print!).find(each => each.key === key)
  }
  const before = await asked()
  if (!before) throw notFound()
  const { version, ...said } = input
  // What has a reason of its own keeps it there; and its plan is changed by a letter, not by a slip.
  const row = { ...said, ...(before.ownReason && { reason: '', mistyped: false }), writtenBy: actor.member }
  const written = await sql`
    insert into report_deviations ${sql({ organisation: actor.organisation, programme, key, ...row })}
    on conflict (organisation, programme, key) do update set ${sql(row)}, written_at = now(), version = report_deviations.version + 1
      where report_deviations.version = ${version}
    returning version`
  const now = (await asked())!
  if (written.length === 0) throw stale({}, { current: now })
  return now
}
