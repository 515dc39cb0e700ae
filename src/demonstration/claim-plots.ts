import { lastDay } from '#claims/deadlines.ts'
import type { CaseState, Outcome, Step } from '#claims/rules.ts'
import { type Sphere, suggestedSphere } from '#claims/spheres.ts'
import { nextWorkingDay, type SpecialDays } from '#directory/working-days.ts'
import { dayAfter } from '#platform/day.ts'
import type { Chance } from './random.ts'

/** A line of the journal that a case grows from. */
export type Opening = {
  readonly id: string
  readonly office: string
  readonly programme: string
  readonly person: string
  readonly lawyer: string
  readonly receivedOn: string
  readonly topic: string
  readonly question: string
  readonly amountTenge: number | null
  readonly outcome: string | null
  readonly closedOn: string | null
  readonly receptionDay: string | null
}

export type PlotPaper = {
  readonly kind: 'claim' | 'complaint' | 'appeal' | 'lawsuit'
  readonly draftedOn: string
  readonly way: 'hand' | 'registered' | 'email'
  readonly sentOn: string | null
  readonly receivedOn: string | null
  readonly answeredOn: string | null
  readonly answer: 'full' | 'part' | 'refusal' | null
  readonly silentOn: string | null
}
export type PlotStep = {
  readonly step: Step
  readonly to: CaseState
  readonly on: string
  readonly paper: number | null
}
export type Plot = {
  readonly sphere: Sphere
  readonly papers: readonly PlotPaper[]
  readonly steps: readonly PlotStep[]
  readonly outcome: Outcome | null
  readonly closedOn: string | null
}

const outcomes: Readonly<Record<string, Outcome>> = {
  refund_full: 'refund_full',
  refund_part: 'refund_part',
  replaced: 'replaced',
  repaired: 'repaired',
  settled: 'settled',
  refused: 'refused',
  forwarded: 'forwarded',
  inspection: 'ordered',
  court: 'court_decision',
}
const agreed = {
  refund_full: 'full',
  replaced: 'full',
  repaired: 'full',
  refund_part: 'part',
  settled: 'part',
} as const

/** How a case went, so that it ends as its line of the journal says: by the day, or not yet on the demonstration's last one. */
export function plotOf(
  chance: Chance,
  { topic, receivedOn, outcome, closedOn }: Opening,
  today: string,
  special: SpecialDays,
): Plot {
  const sphere = topic === 'retail' && chance.happens(0.25) ? 'proper_quality' : suggestedSphere(topic)
  // A paper was drafted long ago and nobody came back: the citizen has given up.
  const givenUp = outcome === 'drafted' && receivedOn < dayAfter(today, -75)
  const ending = givenUp ? 'dropped' : outcome ? outcomes[outcome] : undefined
  const end = givenUp ? dayAfter(receivedOn, 60) : ending && closedOn ? closedOn : null
  const limit = end ?? today
  /** Sent by slow post in the last weeks: the answer is waited for. */
  const lately = !end && receivedOn > dayAfter(today, -25)
  const papers: PlotPaper[] = []
  const steps: PlotStep[] = []
  const add = (step: Step, to: CaseState, on: string, paper: number | null = papers.length - 1) =>
    steps.push({ step, to, on, paper })
  const within = (from: string, days: number) => (dayAfter(from, days) < limit ? dayAfter(from, days) : limit)
  const send = (kind: PlotPaper['kind'], from: string, reply: (received: string) => Partial<PlotPaper>) => {
    const any = chance.weighed<PlotPaper['way']>([
      ['hand', 5],
      ['registered', 3],
      ['email', 2],
    ])
    const way = lately ? 'registered' : any
    const sentOn = within(from, chance.between(0, 1))
    const days = chance.between(2, 5)
    const receivedOn = way === 'registered' ? within(sentOn, lately ? days + 3 : days) : sentOn
    const none = { answeredOn: null, answer: null, silentOn: null }
    papers.push({ kind, draftedOn: from, way, sentOn, receivedOn, ...none, ...reply(receivedOn) })
    return { sentOn, receivedOn }
  }
  const dueOf = (received: string, days: number) =>
    nextWorkingDay(lastDay(received, days, 'calendar_days', special), special)
  const close = (by: Outcome, on: string) =>
    add(by === 'settled' ? 'settle' : by === 'dropped' ? 'withdraw' : 'close', 'closed', on, null)
  const told = (): Plot => ({ sphere, papers, steps, outcome: end ? ending! : null, closedOn: end })

  if (sphere === 'financial') {
    const { sentOn } = send('appeal', receivedOn, () => ({}))
    add('reroute', 'with_body', sentOn)
    if (end) close(ending!, end)
    return told()
  }
  if (!end && receivedOn > dayAfter(today, -4)) {
    papers.push({
      kind: 'claim',
      draftedOn: receivedOn,
      way: 'hand',
      sentOn: null,
      receivedOn: null,
      answeredOn: null,
      answer: null,
      silentOn: null,
    })
    return told()
  }

  const answer = ending ? ((agreed as Partial<Record<Outcome, PlotPaper['answer']>>)[ending] ?? 'refusal') : 'refusal'
  const { sentOn } = send('claim', receivedOn, received => {
    const due = dueOf(received, 10)
    const silent = due < limit && chance.happens(ending === 'refused' ? 0.6 : 0.35)
    if (silent) return { silentOn: dayAfter(due) }
    const quick = ending === 'ordered' || ending === 'court_decision'
    const answeredOn = within(received, quick ? 2 : chance.between(2, 9))
    return end || (due < today && chance.happens(0.7))
      ? { answeredOn, answer }
      : due < today
        ? { silentOn: dayAfter(due) }
        : {}
  })
  add('send_claim', 'with_seller', sentOn)
  const [claim] = papers
  if (claim!.silentOn) add('seller_is_silent', 'seller_silent', claim!.silentOn)
  if (claim!.answeredOn) add('seller_answers', 'seller_answered', claim!.answeredOn)
  const replied = claim!.silentOn ?? claim!.answeredOn

  if (ending === 'ordered') {
    const complaint = send('complaint', replied!, () => ({ answeredOn: limit, answer: 'full' }))
    add('complain', 'with_body', complaint.sentOn)
    add('body_answers', 'body_answered', limit)
  } else if (ending === 'court_decision') {
    const lawsuit = send('lawsuit', replied!, () => ({}))
    add('sue', 'in_court', lawsuit.sentOn)
    add('court_decides', 'decided', limit, null)
  } else if (!end && replied && chance.happens(0.4)) {
    const complaint = send('complaint', replied, () => ({}))
    add('complain', 'with_body', complaint.sentOn)
    const due = dueOf(papers.at(-1)!.receivedOn!, 15)
    if (due < today) {
      papers.push({ ...papers.pop()!, silentOn: dayAfter(due) })
      add('body_is_silent', 'body_silent', dayAfter(due))
    }
  }
  if (end) close(ending!, end)
  return told()
}
