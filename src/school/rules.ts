/** What a stream may lack, in the order of its life. */
export const lackKinds = [
  'letters',
  'answers',
  'curriculum',
  'announcement',
  'students',
  'lessons',
  'undecided',
  'feedback',
  'certificates',
] as const
export type LackKind = (typeof lackKinds)[number]
export type Lack = { kind: LackKind; n: number }

type Standing = {
  readonly startsOn: string
  readonly endsOn: string
  readonly curriculum: string
  readonly announcement: string
  readonly counts: {
    readonly letters: number
    readonly answered: number
    readonly students: number
    readonly enrolled: number
    readonly completed: number
    readonly lessons: number
    readonly certificates: number
    readonly feedback: number
  }
}

/** What is missing today: a stream that hasn't begun needs no list yet, one that goes on owes no certificates. */
export function lacksOf({ startsOn, endsOn, curriculum, announcement, counts }: Standing, today: string): Lack[] {
  const begun = startsOn <= today
  const over = endsOn < today
  const lacks: Record<LackKind, number> = {
    letters: counts.letters === 0 ? 1 : 0,
    answers: counts.letters - counts.answered,
    curriculum: curriculum === '' ? 1 : 0,
    announcement: announcement === '' ? 1 : 0,
    students: begun && counts.students === 0 ? 1 : 0,
    lessons: begun && counts.lessons === 0 ? 1 : 0,
    undecided: over ? counts.enrolled : 0,
    feedback: over ? counts.completed - counts.feedback : 0,
    certificates: over ? counts.completed - counts.certificates : 0,
  }
  return lackKinds.filter(kind => lacks[kind] > 0).map(kind => ({ kind, n: lacks[kind] }))
}

/** Where the copies of a print job are: what acts took, what stays with the report, what still lies in the office. */
export const leftOf = ({ quantity, given, kept }: { quantity: number; given: number; kept: number }) =>
  quantity - given - kept

/** When a lesson ends on the clock; one that runs past midnight has no end of its day. */
export function endOf(startsAt: string, minutes: number): string | null {
  const [hours, past] = startsAt.split(':').map(Number) as [number, number]
  const end = hours * 60 + past + minutes
  if (end >= 24 * 60) return null
  return [Math.floor(end / 60), end % 60].map(part => String(part).padStart(2, '0')).join(':')
}
