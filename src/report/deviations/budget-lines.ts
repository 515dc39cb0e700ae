import type { BudgetLine } from '#money/contract.ts'
import { isOfExpenses, overspentBy, savedOf, unexplainedSaving } from '#money/rules.ts'
import type { Printing } from '../build-model.ts'
import type { Found } from './rules.ts'

/**
 * Lines of the budget whose plan a letter changed, or by which more was spent than planned, or at the end less. Wages
 * and what is paid on them are rows of the effects, and depart there; an interim report answers for the effects only.
 */
export const budgetLines = (print: Printing): Found[] =>
  print.which.kind === 'interim'
    ? []
    : print.parts.budget
        .filter(({ kind }) => isOfExpenses(kind))
        .filter(line => line.changes.length > 0 || overspentBy(line) > 0 || (isOver(print) && savedOf(line) > 0))
        .map(line => ({
          kind: 'budget',
          id: line.id,
          label: line.title,
          planned: plannedOf(line, print),
          actual: print.formats.number(line.fact),
          needsConsent: overspentBy(line) > 0 || line.changes.length > 0,
          needsReplacement: false,
          reason: reasonOf(line, isOver(print)),
          letter: letterOf(line),
        }))

/** What the contract’s annex plans, and what letters made of it. */
const plannedOf = ({ planned, plan }: BudgetLine, { formats: { number } }: Printing) =>
  plan === planned ? number(planned) : `${number(planned)} → ${number(plan)}`

const isOver = ({ parts, today }: Printing) => parts.plan.endsOn <= today

/** What was said of each difference that there is; '' while one of them is not explained. */
function reasonOf(line: BudgetLine, over: boolean): string {
  const saved = over && savedOf(line) > 0
  if ((overspentBy(line) > 0 && !line.overspentBecause) || (saved && unexplainedSaving(line) !== 0)) return ''
  return [
    ...line.changes.map(({ reason }) => reason),
    ...(overspentBy(line) > 0 ? [line.overspentBecause] : []),
    ...(saved ? line.savings.map(({ said }) => said) : []),
  ].join(' ')
}

/** Of what was overspent its own letter; else the last that changed the plan. */
function letterOf({ consentNumber, consentOn, changes, ...line }: BudgetLine): Found['letter'] {
  if (consentNumber && consentOn) return { number: consentNumber, on: consentOn }
  const last = changes.at(-1)
  return last && overspentBy(line) === 0 ? { number: last.letterNumber, on: last.letterOn } : undefined
}
