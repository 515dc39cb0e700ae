import type { Case, ClaimLine } from '../contract.ts'
import type { DemandCode } from '../demands.ts'
import { questions } from '../interview-questions.ts'
import type { Sphere } from '../spheres.ts'

/** What is told in the interview, while it is being typed. */
export type Told = {
  sphere: Sphere
  bought: string
  boughtOn: string | null
  priceTenge: number | null
  paidBy: Case['paidBy']
  noticedOn: string | null
  violation: string
  demands: DemandCode[]
  lines: (Omit<ClaimLine, 'tenge'> & { tenge: number | null })[]
  answers: Record<string, string | number | boolean | null>
}

const asked = new Map<string, string>(questions.map(({ code, asks }) => [code, asks]))

/** Answers are kept as text; the fields have numbers and yes or no. */
export const toldOf = (found: Case): Told => ({
  sphere: found.sphere,
  bought: found.bought,
  boughtOn: found.boughtOn,
  priceTenge: found.priceTenge,
  paidBy: found.paidBy,
  noticedOn: found.noticedOn,
  violation: found.violation,
  demands: found.demands,
  lines: found.lines,
  answers: Object.fromEntries(
    Object.entries(found.answers).map(([code, text]) => {
      const kind = asked.get(code)
      return [code, kind === 'money' ? Number(text) : kind === 'yes' ? text === 'yes' : text]
    }),
  ),
})

export const inputOf = ({ lines, answers, ...told }: Told) => ({
  ...told,
  lines: lines.map(line => ({ ...line, tenge: line.tenge as number })),
  answers: Object.fromEntries(
    Object.entries(answers).flatMap(([code, value]) =>
      value === null || value === '' || value === false ? [] : [[code, value === true ? 'yes' : String(value)]],
    ),
  ),
})
