/** Whatever people attend: a meeting of the action, a lesson of the school, a hearing, anything else. */
export const eventKinds = ['session', 'lesson', 'hearing', 'other'] as const
export type EventKind = (typeof eventKinds)[number]
/** On the spot (a visit to the district, a room), or through a screen. */
export const eventForms = ['in_person', 'online'] as const
export const eventStates = ['planned', 'held', 'cancelled'] as const

/** When a question was asked, how it ended, and where the asker was sent. */
export const askedWhen = ['before', 'during'] as const
export const questionOutcomes = ['explained', 'documents', 'referred'] as const
export const referrals = [
  'state_body',
  'bank_account',
  'loan_programme',
  'trade_union',
  'court',
  'office',
  'other',
] as const

/** Typed from a paper list, written down by the participants themselves, or read from a meeting's list. */
export const attendanceWays = ['list', 'self', 'import'] as const

/** How somebody is invited, and what they answer; without an answer they are silent. */
export const invitationWays = ['letter', 'email', 'messenger', 'phone', 'in_person'] as const
export const invitationAnswers = ['comes', 'declines'] as const

/** Kinds of documents that a hearing needs, in the order in which an office makes them; the later ones when it was held. */
export const hearingPapers = [
  'programme',
  'invitation',
  'announcement',
  'list',
  'minutes',
  'press_release',
  'presentation',
  'photo',
  'recording',
] as const
export type HearingPaper = (typeof hearingPapers)[number]
const beforehand: readonly HearingPaper[] = ['programme', 'invitation', 'announcement']
export const neededNow = (paper: HearingPaper, held: boolean) => held || beforehand.includes(paper)

/** Kinds of the directory that the contract calls responsible state bodies. */
export const stateBodyKinds = ['state_body', 'akimat'] as const

/** What an event can lack, in the order in which an office would see to it. */
export const lacks = [
  'day_is_over',
  'form_consent',
  'time',
  'contact',
  'programme',
  'invitation',
  'announcement',
  'experts',
  'link',
  'questions',
  'answers',
  'attendance',
  'decisions',
  'list',
  'minutes',
  'press_release',
  'presentation',
  'photo',
  'recording',
] as const
export type Lack = (typeof lacks)[number]

type Known = {
  readonly kind: EventKind
  readonly state: (typeof eventStates)[number]
  readonly heldOn: string
  readonly startsAt: string | null
  readonly plannedForm: string
  readonly form: string | null
  readonly consent: object | null
  readonly contact: string
  readonly announcement: string
  readonly link: string
  readonly recording: string
  readonly experts: number
  readonly questions: number
  readonly unanswered: number
  readonly attendances: number
  readonly doubtful: number
  /** How many of each kind are attached. */
  readonly papers: Readonly<Record<string, number>>
}

/** A paper that stands on a site is as good as one in the annex. */
export const hasPaper = (
  { papers, announcement, recording }: Pick<Known, 'papers' | 'announcement' | 'recording'>,
  paper: HearingPaper,
) => Boolean(papers[paper] || (paper === 'announcement' && announcement) || (paper === 'recording' && recording))

/** What is still missing of an event today. A lesson needs neither press nor questions; what was cancelled needs nothing. */
export function lacking(event: Known, today: string): Lack[] {
  if (event.state === 'cancelled') return []
  const open = event.kind === 'session' || event.kind === 'hearing'
  const session = event.kind === 'session'
  const held = event.state === 'held'
  const online = (event.form ?? event.plannedForm) === 'online'
  const without = (paper: HearingPaper) => !hasPaper(event, paper)
  const hearingWithout = (paper: HearingPaper) => event.kind === 'hearing' && neededNow(paper, held) && without(paper)
  const missing: Record<Lack, boolean> = {
    day_is_over: !held && event.heldOn < today,
    form_consent: event.form !== null && event.form !== event.plannedForm && !event.consent,
    time: !event.startsAt,
    contact: session && !event.contact,
    programme: hearingWithout('programme'),
    invitation: hearingWithout('invitation'),
    announcement: open && without('announcement'),
    experts: session && event.experts === 0,
    link: open && online && !held && !event.link,
    questions: held && session && event.questions === 0,
    answers: held && event.unanswered > 0,
    attendance: held && event.attendances === 0,
    decisions: event.doubtful > 0,
    list: hearingWithout('list'),
    minutes: hearingWithout('minutes'),
    press_release: hearingWithout('press_release'),
    presentation: hearingWithout('presentation'),
    photo: held && open && without('photo'),
    recording: held && open && online && without('recording'),
  }
  return lacks.filter(lack => missing[lack])
}
