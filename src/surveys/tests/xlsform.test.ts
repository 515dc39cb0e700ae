import assert from 'node:assert/strict'
import { test } from 'node:test'
import * as fc from 'fast-check'
import { literacyForm } from '#demonstration/survey-form.ts'
import { Form, type Question } from '../form-contract.ts'
import { formFaults } from '../rules.ts'
import { formOfSheets } from '../xlsform/form-of-sheets.ts'
import { heads, sheetsOfForm } from '../xlsform/sheets-of-form.ts'
import { tableOf } from '../xlsform/table.ts'
import { form as asked } from './a-survey.ts'

const there = (form: Form) => {
  const { survey, choices } = sheetsOfForm(form, { ru: 'Опрос', kk: 'Сауалнама' })
  const table = (head: readonly string[], rows: readonly (readonly (string | number | null)[])[]) =>
    tableOf([head, ...rows].map((cells, index) => ({ row: index + 1, cells: cells.map(cell => String(cell ?? '')) })))
  return formOfSheets(table(heads.survey, survey), table(heads.choices, choices))
}

test('what is exported is imported as the very same form', () => {
  for (const form of [literacyForm, Form.parse(asked)]) assert.deepEqual(there(form), { form, left: [] })
})

const words = fc.stringMatching(/^[а-яәіңғүұқөһ]{1,12}$/)
const both = fc.record({ ru: words, kk: words })
const question = (index: number): fc.Arbitrary<Question> =>
  fc
    .record({
      kind: fc.constantFrom('single', 'many', 'scale', 'text', 'number', 'date'),
      ...{ text: both, hint: both, required: fc.boolean() },
      texts: fc.array(both, { minLength: 2, maxLength: 4 }),
      ...{ from: fc.integer({ min: 0, max: 3 }), wide: fc.integer({ min: 1, max: 7 }), right: fc.boolean() },
      bounded: fc.boolean(),
      ...{ conditional: fc.boolean(), every: fc.boolean(), of: fc.nat(index), second: fc.nat(index) },
      ...{ negative: fc.boolean(), hard: fc.boolean() },
    })
    .map(({ kind, text, hint, required, texts, from, wide, right, bounded, ...more }) => {
      const choosing = kind === 'single' || kind === 'many'
      const choices = choosing ? texts.map((each, at) => ({ code: `a${at + 1}`, text: each })) : []
      const ended = kind === 'scale' || (kind === 'number' && bounded)
      const ends = ended ? { from, to: from + wide } : { from: null, to: null }
      const made = { code: `q${index}`, kind: kind as Question['kind'], text, hint, required, choices, ...ends }
      return { ...made, right: choosing && right ? ['a1'] : [], when: null, more } as unknown as Question
    })

/** Conditions on questions that come before. */
function joined(questions: readonly Question[]): Form {
  return questions.map((each, index) => {
    const { more, ...own } = each as Question & {
      more: Record<'of' | 'second', number> & Record<'conditional' | 'every' | 'negative', boolean>
    }
    if (index === 0 || !more.conditional) return own
    const tests = [more.of, more.second].map(at => {
      const asked = questions[at % index]!
      if (asked.choices.length > 0) return { question: asked.code, is: more.negative ? 'lacks' : 'has', value: 'a2' }
      if (asked.kind === 'scale' || asked.kind === 'number')
        return { question: asked.code, is: more.negative ? 'most' : 'least', value: 2 }
      return { question: asked.code, is: 'answered', value: null }
    })
    return { ...own, when: { every: more.every, tests } } as Question
  })
}

test('and so is any form that can be asked', () => {
  const forms = fc
    .tuple(...Array.from({ length: 6 }, (_, index) => question(index)))
    .map(questions => Form.parse(joined(questions)))
  fc.assert(
    fc.property(forms, form => {
      assert.deepEqual(formFaults(form), [])
      const { form: read, left } = there(form)
      assert.deepEqual(left, [])
      // One test alone, or the same twice: «all» and «any» are one.
      const plain = (each: Question) =>
        each.when && JSON.stringify(each.when.tests[0]) === JSON.stringify(each.when.tests[1])
          ? { ...each, when: { ...each.when, every: true } }
          : each
      assert.deepEqual(read.map(plain), form.map(plain))
    }),
    { numRuns: 200 },
  )
})

const sheet = (...rows: string[][]) => tableOf(rows.map((cells, index) => ({ row: index + 1, cells })))
/** How an XLSForm names the answer to a question. */
const $ = (name: string) => `$\{${name}}`
const head = ['type', 'name', 'label', 'relevant', 'constraint', 'calculation']

test('what can’t be asked is listed with its row and the reason, the rest is taken', () => {
  const survey = sheet(
    head,
    ['start', 'start', ''],
    ['begin_group', 'g', 'Группа'],
    ['geopoint', 'where', 'Где Вы?'],
    ['select_one yn or_other', 'Was-There', 'Были?'],
    ['text', 'why', 'Почему?', `${$('Was-There')} = '1'`],
    ['integer', 'n', 'Сколько?', `${$('why')} != '' and (${$('n')} > 3 or ${$('n')} < 1)`, '. > 3'],
    ['calculate', 'sum', '', '', '', `${$('n')} * 2`],
    ['text', 'mute', ''],
    ['end_group', '', ''],
  )
  const choices = sheet(['list_name', 'name', 'label'], ['yn', '1', 'Да'], ['yn', '0', 'Нет'])
  const { form, left } = formOfSheets(survey, choices)
  assert.deepEqual(
    left.map(({ row, why }) => [row, why]),
    [
      [3, 'group'],
      [4, 'type'],
      [5, 'one_language'],
      [5, 'or_other'],
      [6, 'one_language'],
      [7, 'one_language'],
      [7, 'condition'],
      [7, 'constraint'],
      [8, 'calculation'],
      [9, 'no_label'],
    ],
  )
  assert.deepEqual(
    form.map(({ code, when }) => [code, when?.tests[0]?.value]),
    [
      ['was_there', undefined],
      ['why', 'a1'],
      ['n', undefined],
    ],
  )
  assert.deepEqual(formFaults(Form.parse(form)), [])
})

test('a loop in the conditions is read, and found', () => {
  const { form } = formOfSheets(
    sheet(
      head,
      ['text', 'a', 'А?', `${$('b')} != ''`],
      ['text', 'b', 'Б?', `${$('c')} != ''`],
      ['text', 'c', 'В?', `${$('a')} != ''`],
    ),
    [],
  )
  assert.deepEqual(
    formFaults(form).map(({ question, fault }) => [question, fault]),
    ['a', 'b', 'c'].map(code => [code, 'asks_itself_in_a_loop']),
  )
})
