export const lineKinds = ['payroll', 'taxes', 'purchases', 'reserve'] as const
export type LineKind = (typeof lineKinds)[number]

/** Whose fact is the sum of expenses; the others' is counted from the payroll. */
export const isOfExpenses = (kind: LineKind) => kind === 'purchases' || kind === 'reserve'

/** What a month of wages comes to at the bank: the wages, on hand and withheld, and what the employer pays on them. */
export const payrollParts = ['wages', 'social_tax', 'social_contributions', 'medical_insurance'] as const
export type PayrollPart = (typeof payrollParts)[number]

export const causes = ['travel', 'targeting', 'handouts', 'idle_days', 'price', 'unspent_reserve', 'other'] as const
export type Cause = (typeof causes)[number]

/** A budget line with what came of it. */
export type LineSum = {
  readonly id: string
  readonly title: string
  readonly plan: number
  readonly fact: number
  readonly overspentBecause: string
  readonly consentNumber: string
  readonly savings: readonly { readonly amount: number }[]
}

const sum = (amounts: readonly number[]) => amounts.reduce((all, each) => all + each, 0)

export const overspentBy = ({ plan, fact }: Pick<LineSum, 'plan' | 'fact'>) => Math.max(0, fact - plan)
export const savedOf = ({ plan, fact }: Pick<LineSum, 'plan' | 'fact'>) => Math.max(0, plan - fact)
/** How much of what was saved no cause explains; below nothing: causes explain more than was saved. */
export const unexplainedSaving = (line: LineSum) => savedOf(line) - sum(line.savings.map(({ amount }) => amount))

export const deviationKinds = ['overspent_without_consent', 'overspent_without_reason', 'saving_without_cause'] as const
export type LineDeviation = {
  readonly line: string
  readonly title: string
  readonly kind: (typeof deviationKinds)[number]
  readonly plan: number
  readonly fact: number
  /** Of the difference, what is not answered for. */
  readonly amount: number
}

/**
 * Where plan and fact of the lines differ and nobody has said why, or consented. What is not spent is saved only when the
 * programme is over: until then there is time to spend it.
 */
export const lineDeviations = (lines: readonly LineSum[], { over }: { over: boolean }): LineDeviation[] =>
  lines.flatMap(line => {
    const { id, title, plan, fact } = line
    const found = (kind: LineDeviation['kind'], amount: number) => ({ line: id, title, plan, fact, kind, amount })
    const beyond = overspentBy(line)
    const saved = over ? unexplainedSaving(line) : 0
    return [
      ...(beyond > 0 && !line.consentNumber ? [found('overspent_without_consent', beyond)] : []),
      ...(beyond > 0 && !line.overspentBecause ? [found('overspent_without_reason', beyond)] : []),
      ...(saved !== 0 ? [found('saving_without_cause', saved)] : []),
    ]
  })

/** Where the grant's money is. */
export type Balance = {
  readonly plan: number
  /** Of the grant, what no line plans. */
  readonly gap: number
  readonly fact: number
  readonly unspent: number
  readonly returned: number
  readonly toReturn: number
}
export function balanceOf(
  grant: number,
  lines: readonly Pick<LineSum, 'plan' | 'fact'>[],
  returns: readonly { readonly amount: number }[],
): Balance {
  const plan = sum(lines.map(line => line.plan))
  const fact = sum(lines.map(line => line.fact))
  const returned = sum(returns.map(({ amount }) => amount))
  return { plan, gap: grant - plan, fact, unspent: grant - fact, returned, toReturn: grant - fact - returned }
}
