import type { PlanFactRow, Said, Stated } from '../written-report.ts'
import { said, stated } from './said.ts'
import { splitAtCapitals, splitValues } from './split.ts'
import type { Field } from './table-rows.ts'

/** A row of the table as it stands there. */
export type Entry = { readonly label: Field; readonly plan: Field; readonly fact: Field; readonly slid?: true }

type Paired = {
  readonly rows: readonly PlanFactRow[]
  readonly unpaired: readonly Said[]
  /** Values that belong to no row for certain. */
  readonly left: readonly Said[]
}

/**
 * One label, one plan, one fact. Where a cell holds several, or labels and values have slid apart, they are paired by
 * their order as long as there are as many of each; else values stay without their labels, and it is said so.
 */
export function pairedRows(entries: readonly Entry[]): Paired {
  const parts = entries.flatMap(entry => apart(entry) ?? [entry])
  const broken = parts.findIndex(isBroken)
  if (broken < 0) return { rows: parts.map(rowOf), unpaired: [], left: [] }
  return (
    slidApart(parts) ?? {
      rows: [...parts.slice(0, broken).map(rowOf), ...parts.slice(broken).filter(isWhole).map(nameless)],
      unpaired: parts
        .slice(broken)
        .filter(({ label }) => label.lines.length > 0)
        .map(({ label }) => labelOf(label)),
      left: parts
        .slice(broken)
        .filter(each => !isWhole(each))
        .flatMap(strays),
    }
  )
}

const filled = ({ lines, state }: Field) => lines.length > 0 && state === 'own'
const isWhole = ({ plan, fact, slid }: Entry) => !slid && filled(plan) && filled(fact)
const isBroken = (entry: Entry) =>
  entry.slid === true || several(entry) || (!filled(entry.label) && (filled(entry.plan) || filled(entry.fact)))
const several = ({ plan, fact }: Entry) => valuesOf(plan).length > 1 || valuesOf(fact).length > 1

/** Several labels, plans and facts in one row: as many of each are as many rows. */
function apart(entry: Entry): Entry[] | undefined {
  const count = Math.max(valuesOf(entry.plan).length, valuesOf(entry.fact).length)
  const [plans, facts] = [valuesOf(entry.plan, count), valuesOf(entry.fact, count)]
  if (count < 2 || plans.length !== facts.length) return undefined
  const labels = labelsOf(entry.label, count)
  if (labels.length !== count) return undefined
  const one = (field: Field, line: string): Field => ({ ...field, lines: [line] })
  return labels.map((label, at) => ({
    label: one(entry.label, label),
    plan: one(entry.plan, plans[at]!),
    fact: one(entry.fact, facts[at]!),
  }))
}

/** Lines of a cell, or what ran into one line. Words under a number belong to it. */
function valuesOf({ lines }: Field, wanted = 0): string[] {
  if (lines.length < 2) return splitValues(lines[0] ?? '', wanted)
  const values: string[] = []
  for (const line of lines) {
    if (values.length > 0 && (!/\d/.test(line) || /^[(\p{Ll}]/u.test(line))) values.push(`${values.pop()} ${line}`)
    else values.push(line)
  }
  return values
}

function labelsOf({ lines }: Field, wanted: number): string[] {
  if (lines.length === wanted) return [...lines]
  const split = lines.flatMap(splitAtCapitals)
  return split.length === wanted ? split : [...lines]
}

/** Labels and values of a whole group, each in their order. */
function slidApart(parts: readonly Entry[]): Paired | undefined {
  const whole = parts.filter(isWhole)
  if (whole.some(several)) return undefined
  const labelled = parts.filter(({ label }) => label.lines.length > 0)
  let labels = labelled.map(({ label }) => ({ ...label, lines: [label.lines.join(' ')] }))
  if (labels.length !== whole.length)
    labels = labels.flatMap(label => splitAtCapitals(label.lines[0]!).map(line => ({ ...label, lines: [line] })))
  if (labels.length !== whole.length) return undefined
  const rows = whole.map((each, at) => rowOf({ ...each, label: labels[at]! }))
  return { rows, unpaired: [], left: parts.filter(each => !isWhole(each)).flatMap(strays) }
}

const strays = ({ plan, fact }: Entry): Said[] =>
  [plan, fact].filter(({ lines }) => lines.length > 0).map(({ lines, where }) => said(lines.join(' '), where))

const labelOf = ({ lines, where }: Field): Said => said(lines.join(' '), where)
const cellOf = ({ lines, state, where }: Field): Stated =>
  stated(lines.join('\n'), where, state === 'own' ? undefined : 'unread')

const rowOf = (entry: Entry): PlanFactRow => ({
  label: entry.label.lines.length > 0 ? labelOf(entry.label) : null,
  plan: cellOf(entry.plan),
  fact: cellOf(entry.fact),
})
const nameless = (entry: Entry): PlanFactRow => ({ ...rowOf(entry), label: null })
