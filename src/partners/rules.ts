/** As what somebody takes part. Experts of events and lecturers of lessons are drawn from there. */
export const roles = [
  'manager',
  'coordinator',
  'accountant',
  'lawyer',
  'consultant',
  'expert',
  'lecturer',
  'editor',
  'animator',
  'smm',
  'other',
] as const
export type Role = (typeof roles)[number]

/** On what it rests: the staff list, a contract, one's own will, or being sent by an institution. */
export const bases = ['staff', 'contract', 'volunteer', 'delegated'] as const
export type Basis = (typeof bases)[number]

/** What a partner's record can lack, in the order in which an office would see to it. */
export const lacks = ['role', 'contact', 'agreement', 'paper', 'contribution', 'lesson', 'continuation'] as const
export type Lack = (typeof lacks)[number]

type Known = {
  readonly roles: readonly object[]
  readonly contributions: readonly object[]
  readonly phoneMask: string | null
  readonly agreementNumber: string
  readonly papers: number
  readonly untilOn: string | null
  readonly lesson: string
  readonly continuation: string
}

/** What is still missing of a partner. The lesson and how it goes on are told when the work is over: at the latest with the programme. */
export function lacking(partner: Known, today: string, programmeEndsOn: string): Lack[] {
  const over = today >= programmeEndsOn || (partner.untilOn !== null && partner.untilOn < today)
  const missing: Record<Lack, boolean> = {
    role: partner.roles.length === 0,
    contact: partner.phoneMask === null,
    agreement: partner.agreementNumber === '',
    paper: partner.agreementNumber !== '' && partner.papers === 0,
    contribution: partner.contributions.length === 0,
    lesson: over && partner.lesson === '',
    continuation: over && partner.continuation === '',
  }
  return lacks.filter(lack => missing[lack])
}

/** «Сейдахметов Н. Қ.» beside «Сейдахметов Нұрлан Қайратұлы»: one surname and no initial against it. Perhaps one person twice. */
export function maybeSame(one: string, other: string): boolean {
  const [a, b] = [wordsOf(one), wordsOf(other)]
  if (a.join(' ') === b.join(' ') || a[0] !== b[0]) return false
  return a.slice(1, 3).every((word, at) => {
    const against = b[at + 1]
    return !against || word.startsWith(against) || against.startsWith(word)
  })
}

const wordsOf = (name: string) =>
  name
    .toLocaleLowerCase()
    .split(/[\s.]+/)
    .filter(Boolean)
