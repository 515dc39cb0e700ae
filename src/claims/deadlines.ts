import { addWorkingDays, nextWorkingDay, type SpecialDays } from '#directory/working-days.ts'
import { dayAfter } from '#platform/day.ts'
import type { DemandCode } from './demands.ts'
import { inForce, isUsable, type LawNumber, type ParameterCode, type TermUnit, usableOn } from './law.ts'
import type { PaperKind } from './rules.ts'
import type { Sphere } from './spheres.ts'

export const deadlineKinds = [
  'exchange',
  'claim_answer',
  'refund',
  'replacement',
  'repair',
  'body_forwarding',
  'body_answer',
  'own',
] as const
export type DeadlineKind = (typeof deadlineKinds)[number]

/** What deadlines are computed from: days that are known, and what is demanded. */
export type Facts = {
  readonly sphere: Sphere
  readonly demands: readonly DemandCode[]
  readonly boughtOn: string | null
  readonly closedOn: string | null
  readonly withExpertise: boolean
  readonly papers: readonly PaperFacts[]
}
export type PaperFacts = {
  readonly id: string
  readonly kind: PaperKind
  readonly sentOn: string | null
  readonly receivedOn: string | null
  readonly forwardedOn: string | null
  readonly prolongedOn: string | null
  readonly answeredOn: string | null
  readonly answer: 'full' | 'part' | 'refusal' | null
  readonly silentOn: string | null
}

/** A deadline as it follows from the facts. Without a usable number of the law it has no day. */
export type Counted = {
  readonly kind: Exclude<DeadlineKind, 'own'>
  readonly paper: string | null
  readonly startsOn: string
  readonly parameter: LawNumber | null
  /** The last day by count, before it moves off a day that is not a working one. */
  readonly countedTo: string | null
  readonly dueOn: string | null
  readonly doneOn: string | null
}

/** Every deadline of a case, from nothing but its facts, the law and the calendar. */
export function deadlinesOf(facts: Facts, law: readonly LawNumber[], special: SpecialDays): Counted[] {
  return wanted(facts).map(({ code, moves, startsOn, doneOn, ...which }) => {
    const parameter = inForce(law, code, startsOn) ?? null
    const done = { doneOn: doneOn ?? facts.closedOn }
    if (!parameter || !isUsable(parameter))
      return { ...which, startsOn, parameter, countedTo: null, dueOn: null, ...done }
    const countedTo = lastDay(startsOn, parameter.value!, parameter.unit as TermUnit, special)
    const dueOn = moves && usableOn(law, 'last_day_moves', countedTo) ? nextWorkingDay(countedTo, special) : countedTo
    return { ...which, startsOn, parameter, countedTo, dueOn, ...done }
  })
}

type Wanted = Pick<Counted, 'kind' | 'paper' | 'startsOn' | 'doneOn'> & {
  readonly code: ParameterCode
  /** Whether a last day off moves. The citizen's own term never does: who is early is never late. */
  readonly moves: boolean
}

function wanted({ sphere, demands, boughtOn, withExpertise, papers }: Facts): Wanted[] {
  const claims = papers.filter(({ kind }) => kind === 'claim')
  const exchange: Wanted[] =
    sphere === 'proper_quality' && boughtOn
      ? [
          {
            kind: 'exchange',
            code: 'exchange',
            paper: null,
            startsOn: boughtOn,
            doneOn: earliest(claims.map(({ sentOn }) => sentOn)),
            moves: false,
          },
        ]
      : []
  return [...exchange, ...papers.flatMap(paper => ofPaper(paper, demands, withExpertise))]
}

function ofPaper(paper: PaperFacts, demands: readonly DemandCode[], withExpertise: boolean): Wanted[] {
  const { id, kind, receivedOn, answeredOn, silentOn, forwardedOn, prolongedOn } = paper
  if (!receivedOn) return []
  const from = { paper: id, startsOn: receivedOn, moves: true }
  const replied = answeredOn ?? silentOn
  if (kind === 'claim') {
    const demanded = demands.map(demand => fulfilment[demand]).find(Boolean)
    // Who refuses will not fulfil; who agrees still has to.
    const refused = paper.answer === 'refusal' ? answeredOn : null
    return [
      { ...from, kind: 'claim_answer', code: 'claim_answer', doneOn: replied },
      ...(demanded ? [{ ...from, ...demanded(withExpertise), doneOn: refused }] : []),
    ]
  }
  if (kind !== 'complaint' && kind !== 'appeal') return []
  return [
    {
      ...from,
      kind: 'body_forwarding',
      code: 'body_forwarding',
      doneOn: earliest([forwardedOn, prolongedOn, answeredOn, silentOn]),
    },
    { ...from, kind: 'body_answer', code: prolongedOn ? 'body_prolonged' : 'body_answer', doneOn: replied },
  ]
}

/** By when the seller must do what is demanded, beside answering. */
const fulfilment: Partial<Record<DemandCode, (withExpertise: boolean) => Pick<Wanted, 'kind' | 'code'>>> = {
  return_refund: () => ({ kind: 'refund', code: 'refund' }),
  same_model: withExpertise => ({
    kind: 'replacement',
    code: withExpertise ? 'replacement_with_expertise' : 'replacement',
  }),
  free_repair: () => ({ kind: 'repair', code: 'repair' }),
}

const earliest = (days: readonly (string | null)[]): string | null =>
  days.reduce((first, day) => (first === null || (day !== null && day < first) ? day : first), null)

/** Counting begins on the day after the fact; a term of months ends on the same day, or on the last one of a shorter month. */
export function lastDay(startsOn: string, value: number, unit: TermUnit, special: SpecialDays): string {
  if (unit === 'working_days') return addWorkingDays(startsOn, value, special)
  return unit === 'months' ? monthsAfter(startsOn, value) : dayAfter(startsOn, value)
}

function monthsAfter(day: string, months: number): string {
  const [year, month, date] = day.split('-').map(Number) as [number, number, number]
  const last = new Date(Date.UTC(year, month + months, 0)).getUTCDate()
  return new Date(Date.UTC(year, month - 1 + months, Math.min(date, last))).toISOString().slice(0, 10)
}

/** Silence is certain on the day after the term has ended. */
export const isSilent = (dueOn: string | null, today: string) => dueOn !== null && dueOn < today
