import type { Permission } from '#platform/permissions.ts'
import { type Route, routeOf, type Sphere } from './spheres.ts'

export const caseStates = [
  'preparing',
  'with_seller',
  'seller_answered',
  'seller_silent',
  'pre_trial',
  'pre_trial_failed',
  'with_body',
  'body_answered',
  'body_silent',
  'in_court',
  'decided',
  'closed',
] as const
export type CaseState = (typeof caseStates)[number]

export const paperKinds = [
  'claim',
  'complaint',
  'appeal',
  'lawsuit',
  'settlement',
  'power_of_attorney',
  'consent',
  'motion',
] as const
export type PaperKind = (typeof paperKinds)[number]

/** Who takes a step: the desk by itself, a paper that is sent or answered, or the program on the day. */
export type StepBy = 'desk' | 'sending' | 'reply' | 'day'

export type StepRule = {
  readonly from: readonly CaseState[]
  /** `before`: where the case stood when it was closed. */
  readonly to: CaseState | 'before'
  readonly by: StepBy
  readonly permission: Permission
  readonly route?: Route
  /** The papers whose sending is the step. */
  readonly papers?: readonly PaperKind[]
}

/** After the seller any higher rung may be taken: the seller is never passed over, and nobody goes down. */
const afterSeller = ['seller_answered', 'seller_silent'] as const
const open = caseStates.filter(state => state !== 'closed')

/**
 * The procedure of law No 274-IV (art. 42-4, 42-8) as one table, in the order in which the office is offered its rows. Server and
 * screens ask it; what stands in no row is refused.
 */
export const steps = {
  send_claim: {
    from: ['preparing'],
    to: 'with_seller',
    by: 'sending',
    permission: 'claims.paper.send',
    route: 'consumer',
    papers: ['claim'],
  },
  reroute: {
    from: ['preparing'],
    to: 'with_body',
    by: 'sending',
    permission: 'claims.paper.send',
    route: 'financial',
    papers: ['appeal', 'complaint'],
  },
  seller_answers: {
    from: ['with_seller', 'seller_silent'],
    to: 'seller_answered',
    by: 'reply',
    permission: 'claims.paper.send',
  },
  seller_is_silent: { from: ['with_seller'], to: 'seller_silent', by: 'day', permission: 'claims.paper.send' },
  /** The day of receipt was put right, and the term is still running. */
  seller_was_not_silent: { from: ['seller_silent'], to: 'with_seller', by: 'reply', permission: 'claims.paper.send' },
  agree_on_pre_trial: { from: afterSeller, to: 'pre_trial', by: 'desk', permission: 'claims.case.step' },
  pre_trial_fails: { from: ['pre_trial'], to: 'pre_trial_failed', by: 'desk', permission: 'claims.case.step' },
  complain: {
    from: [...afterSeller, 'pre_trial_failed'],
    to: 'with_body',
    by: 'sending',
    permission: 'claims.paper.send',
    papers: ['complaint', 'appeal'],
  },
  body_answers: {
    from: ['with_body', 'body_silent'],
    to: 'body_answered',
    by: 'reply',
    permission: 'claims.paper.send',
  },
  body_is_silent: { from: ['with_body'], to: 'body_silent', by: 'day', permission: 'claims.paper.send' },
  body_was_not_silent: { from: ['body_silent'], to: 'with_body', by: 'reply', permission: 'claims.paper.send' },
  sue: {
    from: [...afterSeller, 'pre_trial_failed', 'body_answered', 'body_silent'],
    to: 'in_court',
    by: 'sending',
    permission: 'claims.paper.send',
    papers: ['lawsuit'],
  },
  court_decides: { from: ['in_court'], to: 'decided', by: 'desk', permission: 'claims.case.step' },
  settle: { from: open, to: 'closed', by: 'desk', permission: 'claims.case.close' },
  withdraw: { from: open, to: 'closed', by: 'desk', permission: 'claims.case.close' },
  close: { from: open, to: 'closed', by: 'desk', permission: 'claims.case.close' },
  reopen: { from: ['closed'], to: 'before', by: 'desk', permission: 'claims.case.reopen' },
} as const satisfies Record<string, StepRule>
export type Step = keyof typeof steps
export const stepNames = Object.keys(steps) as [Step, ...Step[]]
const rule = (step: Step): StepRule => steps[step]

type Standing = { readonly state: CaseState; readonly sphere: Sphere }

const isOpenTo = ({ sphere }: Pick<Standing, 'sphere'>, step: Step): boolean => {
  const { route } = rule(step)
  return !route || route === routeOf(sphere)
}

/** Whether the table has this row for the case as it stands. */
export const offers = (standing: Standing, step: Step): boolean =>
  rule(step).from.includes(standing.state) && isOpenTo(standing, step)

/** The next steps of a case, in the table's order. */
export const nextSteps = (standing: Standing): Step[] => stepNames.filter(step => offers(standing, step))

/** The step that sending a paper of this kind is now; undefined where it moves nothing (a second claim, a power of attorney). */
export const stepOfSending = (standing: Standing, kind: PaperKind): Step | undefined =>
  nextSteps(standing).find(step => rule(step).papers?.includes(kind))

/** The paper that the case asks for: of the next step, else of the rung on which it waits, else an agreement. */
export function nextPaper(standing: Standing): PaperKind {
  const here = stepNames.filter(step => rule(step).to === standing.state && isOpenTo(standing, step))
  const [first] = [...nextSteps(standing), ...here].flatMap(step => rule(step).papers ?? [])
  return first ?? 'settlement'
}

const ladder: Readonly<Record<CaseState, number>> = {
  preparing: 0,
  with_seller: 1,
  seller_answered: 1,
  seller_silent: 1,
  pre_trial: 2,
  pre_trial_failed: 2,
  with_body: 3,
  body_answered: 3,
  body_silent: 3,
  in_court: 4,
  decided: 4,
  closed: 5,
}
const rungOf: Partial<Record<PaperKind, number>> = { claim: 1, complaint: 3, appeal: 3, lawsuit: 4 }

/**
 * A paper may be sent when that is the next step, when its rung is reached already (another party, a copy sent once
 * more), and at any time when it moves nothing: an agreement, a power of attorney, a motion.
 */
export function maySend(standing: Standing, kind: PaperKind): boolean {
  if (standing.state === 'closed') return false
  const rung = rungOf[kind]
  return rung === undefined || stepOfSending(standing, kind) !== undefined || rung <= ladder[standing.state]
}

export const outcomes = [
  'refund_full',
  'refund_part',
  'replaced',
  'repaired',
  'explained',
  'ordered',
  'fined',
  'court_decision',
  'forwarded',
  'settled',
  'refused',
  'dropped',
] as const
export type Outcome = (typeof outcomes)[number]

/** Money can come back with these; with the first two it must. */
export const refunds: readonly Outcome[] = ['refund_full', 'refund_part']
export const withMoney: readonly Outcome[] = [...refunds, 'ordered', 'court_decision', 'settled']

const seller: readonly Outcome[] = ['refund_full', 'refund_part', 'replaced', 'repaired', 'explained']
const always: readonly Outcome[] = ['settled', 'dropped']

/** What can have come of a case that stands here: nobody is fined before a state body was asked. */
const possible: Readonly<Record<CaseState, readonly Outcome[]>> = {
  preparing: [...seller, ...always],
  with_seller: [...seller, ...always],
  seller_answered: [...seller, 'refused', ...always],
  seller_silent: [...seller, 'refused', ...always],
  pre_trial: [...seller, ...always],
  pre_trial_failed: [...seller, 'refused', ...always],
  with_body: [...seller, 'ordered', 'fined', 'forwarded', ...always],
  body_answered: [...seller, 'ordered', 'fined', 'forwarded', 'refused', ...always],
  body_silent: [...seller, 'forwarded', 'refused', ...always],
  in_court: [...seller, ...always],
  decided: ['court_decision', ...seller, 'refused', ...always],
  closed: [],
}
export const outcomesOf = (state: CaseState): readonly Outcome[] => possible[state]

/** Closing is one act under three names: the history says whether the parties agreed, the citizen gave up, or it ended. */
export const stepOfOutcome = (outcome: Outcome): Step =>
  outcome === 'settled' ? 'settle' : outcome === 'dropped' ? 'withdraw' : 'close'

type PaperStanding = { readonly kind: PaperKind; readonly state: string }
type Replied = 'answered' | 'silent' | 'waiting' | 'nothing sent'

/** What the replies to a rung's papers make of the case, several parties having one each. */
function replied(papers: readonly PaperStanding[], kinds: readonly PaperKind[]): Replied {
  const sent = papers.filter(({ kind, state }) => kinds.includes(kind) && state !== 'draft')
  if (sent.length === 0) return 'nothing sent'
  if (sent.some(({ state }) => state === 'sent' || state === 'delivered')) return 'waiting'
  return sent.some(({ state }) => state === 'answered') ? 'answered' : 'silent'
}

/** The step that the papers' replies make now: somebody answered and nobody is waited for, all are silent, or one is waited for again. */
export function stepOfReplies(standing: Standing, papers: readonly PaperStanding[]): Step | undefined {
  const seller: Partial<Record<Replied, Step>> = {
    answered: 'seller_answers',
    silent: 'seller_is_silent',
    waiting: 'seller_was_not_silent',
  }
  const body: Partial<Record<Replied, Step>> = {
    answered: 'body_answers',
    silent: 'body_is_silent',
    waiting: 'body_was_not_silent',
  }
  const steps = [seller[replied(papers, ['claim'])], body[replied(papers, ['complaint', 'appeal'])]]
  return steps.find(step => step !== undefined && offers(standing, step))
}
