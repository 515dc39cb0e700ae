import type { Answers, Form, Question, Test } from './form-contract.ts'

/** What is wrong with a questionnaire: which question, and what. */
export type FormFault = { readonly question: string; readonly fault: FormFaultKind }
export const formFaultKinds = [
  'code_twice',
  'no_choices',
  'choice_twice',
  'needless_choices',
  'scale_without_ends',
  'ends_crossed',
  'right_is_no_choice',
  'asks_what_is_not_there',
  'asks_itself_in_a_loop',
  'asks_a_later_one',
  'test_does_not_fit',
] as const
export type FormFaultKind = (typeof formFaultKinds)[number]

const chosen = ({ kind }: Pick<Question, 'kind'>) => kind === 'single' || kind === 'many'
const twice = (codes: readonly string[]) => new Set(codes).size < codes.length
export const WIDEST_SCALE = 11

/** Everything that keeps a questionnaire from being asked; empty when it is sound. */
export function formFaults(form: Form): FormFault[] {
  const places = new Map(form.map(({ code }, index) => [code, index]))
  const loops = inLoops(form)
  return form.flatMap((question, index) => {
    const faults = new Set<FormFaultKind>(ownFaults(question))
    if (form.findIndex(({ code }) => code === question.code) < index) faults.add('code_twice')
    if (loops.has(question.code)) faults.add('asks_itself_in_a_loop')
    for (const test of question.when?.tests ?? []) {
      const at = places.get(test.question)
      if (at === undefined) faults.add('asks_what_is_not_there')
      else if (at >= index && !loops.has(question.code)) faults.add('asks_a_later_one')
      else if (!fits(test, form[at]!)) faults.add('test_does_not_fit')
    }
    return [...faults].map(fault => ({ question: question.code, fault }))
  })
}

function* ownFaults({ kind, choices, from, to, right }: Question): Generator<FormFaultKind> {
  const codes = choices.map(({ code }) => code)
  const choosing = chosen({ kind })
  if (choosing && codes.length < 2) yield 'no_choices'
  if (!choosing && codes.length + right.length > 0) yield 'needless_choices'
  if (twice(codes)) yield 'choice_twice'
  if (right.some(code => !codes.includes(code))) yield 'right_is_no_choice'
  if (kind === 'scale' && !marksOf({ from, to })) yield 'scale_without_ends'
  if (from !== null && to !== null && from >= to) yield 'ends_crossed'
}

/** The marks of a scale, from its first to its last. */
export function marksOf({ from, to }: Pick<Question, 'from' | 'to'>): number[] | undefined {
  if (from === null || to === null || !Number.isInteger(from) || !Number.isInteger(to)) return undefined
  if (to <= from || to - from >= WIDEST_SCALE) return undefined
  return Array.from({ length: to - from + 1 }, (_, step) => from + step)
}

function fits({ is, value }: Test, asked: Question): boolean {
  if (is === 'answered') return value === null
  if (is === 'has' || is === 'lacks') return asked.choices.some(({ code }) => code === value)
  return typeof value === 'number' && (asked.kind === 'scale' || asked.kind === 'number')
}

/** Questions whose being asked depends, in the end, on themselves. */
function inLoops(form: Form): Set<string> {
  const needs = new Map(form.map(({ code, when }) => [code, (when?.tests ?? []).map(({ question }) => question)]))
  const reaches = (from: string, goal: string, seen = new Set<string>()): boolean =>
    (needs.get(from) ?? []).some(next => {
      if (next === goal) return true
      if (seen.has(next)) return false
      seen.add(next)
      return reaches(next, goal, seen)
    })
  return new Set(form.map(({ code }) => code).filter(code => reaches(code, code)))
}

/**
 * Versions of a questionnaire as one, the latest first: what a later one no longer asks or offers comes after what it does, so
 * that no answer is lost because the survey went on.
 */
export function asOne([latest = [], ...earlier]: readonly Form[]): Form {
  const all = new Map(latest.map(question => [question.code, question]))
  for (const question of earlier.flat()) {
    const known = all.get(question.code)
    const choices = known?.kind === question.kind ? question.choices : []
    const gone = choices.filter(({ code }) => !known?.choices.some(choice => choice.code === code))
    all.set(question.code, known ? { ...known, choices: [...known.choices, ...gone] } : question)
  }
  return [...all.values()]
}

const answered = (value: Answers[string] | undefined) =>
  value !== undefined && value !== '' && !(Array.isArray(value) && value.length === 0)

function holds({ question, is, value }: Test, answers: Answers): boolean {
  const given = answers[question]
  const has = Array.isArray(given) ? given.includes(value as string) : given === value
  if (is === 'has') return has
  if (is === 'lacks') return !has
  if (is === 'answered') return answered(given)
  return typeof given === 'number' && (is === 'least' ? given >= (value as number) : given <= (value as number))
}

/** The questions that are asked of somebody who answers so. What was answered to a question that isn't asked counts for nothing. */
export function askedOf(form: Form, answers: Answers): Question[] {
  const counted: Record<string, Answers[string]> = {}
  return form.filter(question => {
    const { when, code } = question
    const own = when?.tests.map(test => holds(test, counted))
    const isAsked = !own || (when!.every ? own.every(Boolean) : own.some(Boolean))
    if (isAsked && answers[code] !== undefined) counted[code] = answers[code]
    return isAsked
  })
}

export type AnswerRow = {
  readonly question: string
  readonly choice: string
  readonly amount: number | null
  readonly said: string
}
export const answerFaults = [
  'missing',
  'unknown_choice',
  'not_a_number',
  'out_of_range',
  'not_a_day',
  'not_a_text',
] as const
export type AnswerFault = { readonly question: string; readonly fault: (typeof answerFaults)[number] }
export type Judged = {
  readonly rows: AnswerRow[]
  readonly faults: AnswerFault[]
  /** Share of the questions about knowledge that were answered right; null when none was asked. */
  readonly score: number | null
}

/** One person's answers against the questionnaire: the rows to keep, what is wrong, and how much of the law they know. */
export function judge(form: Form, answers: Answers): Judged {
  const rows: AnswerRow[] = []
  const faults: AnswerFault[] = []
  let [knowing, right] = [0, 0]
  for (const question of askedOf(form, answers)) {
    const { code, required } = question
    const value = answers[code]
    if (question.right.length > 0) {
      knowing++
      if (isRight(question, value)) right++
    }
    if (!answered(value)) {
      if (required) faults.push({ question: code, fault: 'missing' })
      continue
    }
    const read = readAnswer(question, value!)
    if (typeof read === 'string') faults.push({ question: code, fault: read })
    else rows.push(...read)
  }
  return { rows, faults, score: knowing === 0 ? null : right / knowing }
}

function isRight({ right }: Question, value: Answers[string] | undefined): boolean {
  const given = Array.isArray(value) ? value : value === undefined ? [] : [value]
  return given.length === right.length && right.every(code => given.includes(code))
}

function readAnswer(question: Question, value: Answers[string]): AnswerRow[] | AnswerFault['fault'] {
  const { code, kind, choices, from, to } = question
  const row = (given: Partial<AnswerRow>): AnswerRow[] => [
    { question: code, choice: '', amount: null, said: '', ...given },
  ]
  switch (kind) {
    case 'single':
    case 'many': {
      const given = Array.isArray(value) ? [...new Set(value)] : [String(value)]
      if (kind === 'single' && given.length > 1) return 'unknown_choice'
      if (given.some(each => !choices.some(choice => choice.code === each))) return 'unknown_choice'
      return given.flatMap(choice => row({ choice }))
    }
    case 'scale':
    case 'number':
      if (typeof value !== 'number' || !Number.isFinite(value)) return 'not_a_number'
      if ((from !== null && value < from) || (to !== null && value > to)) return 'out_of_range'
      if (kind === 'scale' && !Number.isInteger(value)) return 'out_of_range'
      return row({ amount: value, choice: kind === 'scale' ? String(value) : '' })
    case 'date':
      return typeof value === 'string' && isDay(value) ? row({ said: value }) : 'not_a_day'
    case 'text':
      return typeof value === 'string' ? row({ said: value }) : 'not_a_text'
  }
}

const isDay = (text: string) =>
  /^\d{4}-\d\d-\d\d$/.test(text) && new Date(`${text}T00:00:00Z`).toJSON()?.slice(0, 10) === text
