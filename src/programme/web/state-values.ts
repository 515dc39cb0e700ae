import { ages, type Breakdown, type Indicator, sexes, statuses } from '../plan-contract.ts'

type Counts = Record<string, number | null>

/** A stated value as it is typed: counts may still be missing, parts have a key of their own while they come and go. */
export type StateValues = {
  value: number | null
  source: string
  sourceOn: string | null
  parts: { key: string; label: string; value: number | null }[]
  withBreakdown: boolean
  sex: Counts
  status: Counts
  age: Counts
  vulnerable: number | null
  file: string | null
}

const empty = (keys: readonly string[]): Counts => Object.fromEntries(keys.map(key => [key, null]))

/** The form begins with what is in force: usually one number of it changes. */
export function stateValues({ stated }: Indicator): StateValues {
  const breakdown = stated?.breakdown
  return {
    value: stated?.value ?? null,
    source: stated?.source ?? '',
    sourceOn: stated?.sourceOn ?? null,
    parts: (stated?.parts ?? []).map((part, index) => ({ key: String(index), ...part })),
    withBreakdown: Boolean(breakdown),
    sex: breakdown?.sex ?? empty(sexes),
    status: breakdown?.status ?? empty(statuses),
    age: breakdown?.age ?? empty(ages),
    vulnerable: breakdown?.vulnerable ?? null,
    file: stated?.file ?? null,
  }
}

/** An empty class of a breakdown has nobody in it. */
const counts = (given: Counts) => Object.fromEntries(Object.entries(given).map(([key, count]) => [key, count ?? 0]))

export function stateInput({
  value,
  source,
  sourceOn,
  parts,
  withBreakdown,
  sex,
  status,
  age,
  vulnerable,
  file,
}: StateValues) {
  const breakdown = {
    sex: counts(sex),
    status: counts(status),
    age: counts(age),
    vulnerable: vulnerable ?? 0,
  } as Breakdown
  return {
    value: value as number,
    source,
    sourceOn,
    parts: parts.map(part => ({ label: part.label, value: part.value as number })),
    breakdown: withBreakdown ? breakdown : null,
    file,
  }
}

export const stateField = (path: string) => path.replace(/^breakdown\./, '')
