/** What decides a line's number: where and when it was received, and which number the paper gave it. */
export type Numbered = {
  readonly row: number
  readonly office: string
  readonly receivedOn: string
  readonly receivedAt: string | null
  readonly paperNumber: string
}
export type NumberPlan = {
  readonly office: string
  readonly year: number
  readonly count: number
  /** The paper's own numbers stay the journal's. */
  readonly keeps: boolean
  /** In the order in which the lines are numbered; with `keeps` the number is the paper's. */
  readonly lines: readonly { readonly row: number; readonly number: number }[]
}

/**
 * The numbers of an imported journal. Where the office has none of that year yet and the paper's are exactly 1 to n, they
 * stay; else the lines get the next ones in the order of their dates, and the paper's number stands beside.
 */
export function numberPlans(
  lines: readonly Numbered[],
  begun: (office: string, year: number) => boolean,
): NumberPlan[] {
  const journals = Map.groupBy(lines, ({ office, receivedOn }) => `${office} ${receivedOn.slice(0, 4)}`)
  return [...journals.values()]
    .map(journal => {
      const { office, receivedOn } = journal[0]!
      const year = Number(receivedOn.slice(0, 4))
      const own = begun(office, year) ? undefined : ownNumbers(journal, year)
      const ordered = [...journal].sort(byTime).map(({ row }, at) => ({ row, number: own?.get(row) ?? at + 1 }))
      return { office, year, count: journal.length, keeps: own !== undefined, lines: ordered }
    })
    .sort((a, b) => a.year - b.year || (a.office < b.office ? -1 : 1))
}

const byTime = (a: Numbered, b: Numbered) =>
  compare(a.receivedOn, b.receivedOn) || compare(a.receivedAt ?? '', b.receivedAt ?? '') || a.row - b.row
const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)

function ownNumbers(journal: readonly Numbered[], year: number): ReadonlyMap<number, number> | undefined {
  const own = new Map(journal.map(({ row, paperNumber }) => [row, paperSequence(paperNumber, year)]))
  const sequence = [...own.values()].sort((a, b) => (a ?? 0) - (b ?? 0))
  return sequence.every((number, at) => number === at + 1) ? (own as Map<number, number>) : undefined
}

/** 17 of «17», «№ 17», «К-2020/17», «17/2020». */
export function paperSequence(paperNumber: string, year: number): number | undefined {
  const numbers = (paperNumber.match(/\d+/g) ?? []).map(Number)
  const left = numbers.length > 1 ? numbers.filter(number => number !== year && number !== year % 100) : numbers
  return left.length === 1 ? left[0] : undefined
}
