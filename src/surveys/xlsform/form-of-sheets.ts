import type { Choice, Form, Question, QuestionKind, Test } from '../form-contract.ts'
import { type Cells, cellsByName, type Table } from './table.ts'

export const leftKinds = [
  'type',
  'group',
  'repeat',
  'no_label',
  'one_language',
  'condition',
  'constraint',
  'calculation',
  'or_other',
  'choice_filter',
  'default',
] as const
export type LeftKind = (typeof leftKinds)[number]
/** What of a sheet was not taken over: the row, what stands there, and why. */
export type Left = { readonly row: number; readonly what: string; readonly why: LeftKind }
export type FormRead = { readonly form: Form; readonly left: readonly Left[] }

const kinds: Readonly<Record<string, QuestionKind>> = {
  ...{ select_one: 'single', select_multiple: 'many', range: 'scale', text: 'text' },
  ...{ integer: 'number', decimal: 'number', date: 'date' },
}
/** Filled in by the telephone that asks, not by a person: nothing is lost without them. */
const silent = /^(start|end|today|deviceid|phonenumber|username|simserial|subscriberid|audit|email)$/

/** As much of an XLSForm as our questionnaires can say, and a list of all the rest. */
export function formOfSheets(survey: Table, choices: Table): FormRead {
  const left: Left[] = []
  const codes = codesFor(
    survey.map(cellsByName).flatMap(({ name }) => (name ? [name] : [])),
    'q',
  )
  const lists = Map.groupBy(choices.map(cellsByName), ({ list_name = '' }) => list_name)
  const form: Question[] = []
  for (const { row, ...line } of survey.map(each => ({ ...cellsByName(each), row: each.row }))) {
    const cells = line as unknown as Cells
    const [type = '', list = '', more = ''] = (cells.type ?? '').trim().split(/\s+/)
    const leave = (why: LeftKind, what = cells.name || type) => left.push({ row, what, why })
    if (type === '' || silent.test(type) || /^end[_ ]?(group|repeat)/.test(type)) continue
    if (/^begin/.test(type)) {
      leave(/repeat/.test(cells.type ?? '') ? 'repeat' : 'group')
      continue
    }
    if (type === 'calculate') {
      leave('calculation')
      continue
    }
    const kind = kinds[type]
    if (!kind) {
      leave('type', `${type} ${cells.name ?? ''}`.trim())
      continue
    }
    const text = inBoth(cells, 'label')
    if (!text) {
      leave('no_label')
      continue
    }
    if (text.alone) leave('one_language')
    if (more || /or_other/.test(cells.type ?? '')) leave('or_other')
    if (cells.choice_filter) leave('choice_filter')
    if (cells.default) leave('default')
    const options = kind === 'single' || kind === 'many' ? (lists.get(list) ?? []) : []
    const named = codesFor(
      options.map(({ name = '' }) => name),
      'a',
    )
    const when = conditionOf(cells.relevant ?? '', codes)
    if (when === 'unread') leave('condition', cells.relevant)
    const ends = endsOf(kind, cells)
    if (ends === 'unread') leave('constraint', cells.constraint)
    const hint = inBoth(cells, 'hint')
    form.push({
      ...{ code: codes.get(cells.name ?? '') ?? `q${form.length + 1}`, kind, text: { ru: text.ru, kk: text.kk } },
      hint: { ru: hint?.ru ?? '', kk: hint?.kk ?? '' },
      required: /^(yes|true|true\(\)|да|иә)$/i.test(cells.required ?? ''),
      choices: options.flatMap((option): Choice[] => {
        const label = inBoth(option, 'label') ?? { ru: option.name ?? '', kk: option.name ?? '' }
        return option.name ? [{ code: named.get(option.name)!, text: { ru: label.ru, kk: label.kk } }] : []
      }),
      ...(ends === 'unread' ? { from: null, to: null } : ends),
      right: (cells.right ?? '').split(/\s+/).flatMap(name => named.get(name) ?? []),
      when: when === 'unread' ? null : when,
    })
  }
  return { form: form.map(question => ({ ...question, when: withChoices(question.when, form) })), left }
}

/** Both languages; with one alone it stands for the other until somebody translates it. */
function inBoth(cells: Cells, column: 'label' | 'hint') {
  const find = (pattern: RegExp) =>
    Object.entries(cells).find(([head, value]) => head.startsWith(`${column}::`) && pattern.test(head) && value)?.[1]
  const [ru, kk] = [find(/\(ru\)|рус|russ/i), find(/\(kk\)|қаз|каз|kaz/i)]
  const any =
    ru ??
    kk ??
    cells[column] ??
    Object.entries(cells).find(([head, value]) => head.startsWith(`${column}::`) && value)?.[1]
  return any ? { ru: ru ?? any, kk: kk ?? any, alone: !ru || !kk } : undefined
}

/** Our codes for their names: kept where they fit, else made to fit. */
function codesFor(names: readonly string[], prefix: string): Map<string, string> {
  const codes = new Map<string, string>()
  const taken = new Set<string>()
  for (const name of names) {
    if (codes.has(name)) continue
    const bare = name
      .toLowerCase()
      .replace(/[^a-z0-9_]+/g, '_')
      .slice(0, 36)
    const base = /^[a-z]/.test(bare) ? bare : `${prefix}${bare}`
    let code = base
    for (let turn = 2; taken.has(code); turn++) code = `${base}_${turn}`
    taken.add(code)
    codes.set(name, code)
  }
  return codes
}

type Condition = Question['when']

/** `${a} = 'x' and selected(${b}, 'y')`: tests joined by one word. Anything deeper is not read. */
function conditionOf(text: string, codes: ReadonlyMap<string, string>): Condition | 'unread' {
  if (text.trim() === '') return null
  const every = !/\sor\s/i.test(text)
  if (!every && /\sand\s/i.test(text)) return 'unread'
  const tests = text.split(every ? /\sand\s/i : /\sor\s/i).map(part => testOf(part.trim(), codes))
  if (tests.length > 12 || tests.some(test => test === undefined)) return 'unread'
  return { every, tests: tests as Test[] }
}

function testOf(text: string, codes: ReadonlyMap<string, string>): Test | undefined {
  const name = String.raw`\$\{([^}]+)\}`
  const read = (pattern: string) => new RegExp(`^${pattern}$`).exec(text)
  const code = (given: string | undefined) => codes.get(given?.trim() ?? '') ?? given?.trim() ?? ''
  const chosen = read(String.raw`(not\()?\s*selected\(\s*${name}\s*,\s*['"]([^'"]+)['"]\s*\)\s*(\))?`)
  if (chosen && Boolean(chosen[1]) === Boolean(chosen[4]))
    return { question: code(chosen[2]), is: chosen[1] ? 'lacks' : 'has', value: chosen[3]! }
  const same = read(String.raw`${name}\s*(!?=)\s*['"]([^'"]*)['"]`)
  if (same && same[3] === '')
    return same[2] === '!=' ? { question: code(same[1]), is: 'answered', value: null } : undefined
  if (same) return { question: code(same[1]), is: same[2] === '=' ? 'has' : 'lacks', value: same[3]! }
  const compared = read(String.raw`${name}\s*(>=|<=)\s*(-?\d+(?:\.\d+)?)`)
  return compared
    ? { question: code(compared[1]), is: compared[2] === '>=' ? 'least' : 'most', value: Number(compared[3]) }
    : undefined
}

/** What a condition calls a choice, as we call it. */
const withChoices = (when: Condition, form: Form): Condition =>
  when && {
    ...when,
    tests: when.tests.map(test => {
      const asked = form.find(({ code }) => code === test.question)
      const known = typeof test.value !== 'string' || asked?.choices.some(({ code }) => code === test.value)
      if (known) return test
      const bare = String(test.value)
        .toLowerCase()
        .replace(/[^a-z0-9_]+/g, '_')
      return { ...test, value: /^[a-z]/.test(bare) ? bare : `a${bare}` }
    }),
  }

type Ends = { from: number | null; to: number | null }

function endsOf(kind: QuestionKind, { constraint = '', parameters = '' }: Cells): Ends | 'unread' {
  if (kind === 'scale') {
    const of = (name: string) =>
      Number(new RegExp(`${name}\\s*=\\s*(-?\\d+)`).exec(parameters)?.[1] ?? (name === 'start' ? 1 : 10))
    return { from: of('start'), to: of('end') }
  }
  if (constraint.trim() === '') return { from: null, to: null }
  const ends: Ends = { from: null, to: null }
  for (const part of constraint.split(/\sand\s/i)) {
    const read = /^\s*\.\s*(>=|<=)\s*(-?\d+(?:\.\d+)?(?:e[+-]?\d+)?)\s*$/i.exec(part)
    if (!read || kind !== 'number') return 'unread'
    ends[read[1] === '>=' ? 'from' : 'to'] = Number(read[2])
  }
  return ends
}
