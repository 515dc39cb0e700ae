import type { Printing } from '../build-model.ts'
import type { Counted } from '../figures/definition.ts'
import type { Figure, ReportModel } from '../model.ts'
import type { LedgerLine, LedgerOrigin } from './contract.ts'
import { numbersIn } from './numbers.ts'
import { placesOf } from './places.ts'

/** Rows of a counted part whose value doesn't say how many they are: a sum, an average. */
export type SummedRows = ReadonlyMap<Counted, number | null>

/**
 * A line for every number that the form prints, where it stands. What was typed into a text is there too: such a number
 * nothing counts and nothing proves, and a reader should know which these are.
 */
export function ledgerLines(model: ReportModel, print: Printing, summed: SummedRows): LedgerLine[] {
  const lines: LedgerLine[] = []
  for (const spot of placesOf(model)) {
    const printed = 'figure' in spot ? spot.printed : numbersIn(spot.text).join('; ')
    if (numbersIn(printed).length === 0) continue
    const { section, place } = spot
    const about = 'figure' in spot ? ofFigure(spot.figure, model, print, summed) : typed(spot.text)
    lines.push({ number: lines.length + 1, section, place, printed, ...about })
  }
  return lines
}

type About = Omit<LedgerLine, 'number' | 'section' | 'place' | 'printed'>

function ofFigure(figure: Figure, { computedAt }: ReportModel, print: Printing, summed: SummedRows): About {
  const { name, value, unit, evidence = [] } = figure
  const origin = originOf(figure)
  return {
    figure: name,
    value,
    unit,
    origin,
    formula: origin === 'promised' ? [figure.formula, figure.statedSource].filter(Boolean).join('. ') : figure.formula,
    rows: rowsOf(figure, print, summed),
    evidence,
    annex: annexOf(name, print),
    computedAt,
  }
}

const typed = (text: string): About => ({
  figure: null,
  value: null,
  unit: null,
  origin: 'typed',
  formula: text,
  rows: null,
  evidence: [],
  annex: null,
  computedAt: null,
})

const originOf = ({ name, source }: Figure): LedgerOrigin =>
  name === 'sum' || name.startsWith('plan.') ? 'promised' : source

/** How many records the counted parts have together; stated parts have none. */
function rowsOf({ name, value, parts: values }: Figure, { definitions }: Printing, summed: SummedRows) {
  const parts = definitions.get(name)?.parts ?? []
  const rows = parts.flatMap((part, index) => {
    if (part.kind !== 'counted') return []
    return [summed.get(part) ?? (values ? values[index]?.value : value) ?? 0]
  })
  return rows.length > 0 ? rows.reduce((sum, some) => sum + some, 0) : null
}

/** Of an indicator of an activity: the annex has the activity's number. */
function annexOf(name: string, { definitions, parts: { plan } }: Printing): string | null {
  const indicator = plan.indicators.find(({ id }) => id === definitions.get(name)?.indicator)
  const activity = plan.activities.find(({ id }) => id === indicator?.activity)
  return activity ? String(activity.number) : null
}
