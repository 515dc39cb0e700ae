import type { Form, Question, Test } from '../form-contract.ts'

export type Row = readonly (string | number | null)[]
export type FormSheets = {
  readonly survey: readonly Row[]
  readonly choices: readonly Row[]
  readonly settings: readonly Row[]
}

const RU = 'Русский (ru)'
const KK = 'Қазақша (kk)'
export const heads = {
  survey: [
    'type',
    'name',
    `label::${RU}`,
    `label::${KK}`,
    `hint::${RU}`,
    `hint::${KK}`,
    'required',
    'relevant',
    'constraint',
    'parameters',
    'right',
  ],
  choices: ['list_name', 'name', `label::${RU}`, `label::${KK}`],
  settings: ['form_title', 'form_id', 'default_language'],
} as const

/** A questionnaire as the three sheets of an XLSForm. `right` is a column of our own, which other programs pass over. */
export function sheetsOfForm(form: Form, title: { ru: string; kk: string }): FormSheets {
  return {
    survey: form.map(question => {
      const { code, text, hint, required, right } = question
      const relevant = relevantOf(question, form)
      return [
        typeOf(question),
        code,
        text.ru,
        text.kk,
        hint.ru,
        hint.kk,
        required ? 'yes' : 'no',
        relevant,
        constraintOf(question),
        parametersOf(question),
        right.join(' '),
      ]
    }),
    choices: form.flatMap(({ code, choices }) =>
      choices.map(choice => [code, choice.code, choice.text.ru, choice.text.kk]),
    ),
    settings: [[title.ru, 'quqyq', RU]],
  }
}

function typeOf({ kind, code }: Question): string {
  const types = {
    single: `select_one ${code}`,
    many: `select_multiple ${code}`,
    scale: 'range',
    text: 'text',
    number: 'decimal',
    date: 'date',
  }
  return types[kind]
}

const parametersOf = ({ kind, from, to }: Question) => (kind === 'scale' ? `start=${from} end=${to} step=1` : '')

function constraintOf({ kind, from, to }: Question): string {
  if (kind !== 'number') return ''
  return [from !== null && `. >= ${from}`, to !== null && `. <= ${to}`].filter(Boolean).join(' and ')
}

const relevantOf = ({ when }: Question, form: Form) =>
  (when?.tests ?? []).map(test => said(test, form)).join(when?.every ? ' and ' : ' or ')

function said({ question, is, value }: Test, form: Form): string {
  const asked = `\${${question}}`
  const several = form.find(({ code }) => code === question)?.kind === 'many'
  if (is === 'answered') return `${asked} != ''`
  if (is === 'least') return `${asked} >= ${value}`
  if (is === 'most') return `${asked} <= ${value}`
  if (several) return is === 'has' ? `selected(${asked}, '${value}')` : `not(selected(${asked}, '${value}'))`
  return `${asked} ${is === 'has' ? '=' : '!='} '${value}'`
}
