import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { languages } from '#platform/language.ts'
import { check } from '../check.ts'
import { findingInWords } from '../finding.ts'
import { rules } from '../rules/all-rules.ts'
import type { WrittenReport } from '../written-report.ts'
import { activity, cell, classes, effect, group, paragraph, row, small, text, unreadReport } from './small-report.ts'

type Case = { readonly fails: Partial<WrittenReport>; readonly silent: readonly Partial<WrittenReport>[] }

const grant = (sum: string) => ({ ...unreadReport.head, sum: cell(sum) })
const money = (payroll: string, taxes: string, purchases: string) => [
  effect('payroll', payroll, payroll),
  effect('taxes', taxes, taxes),
  effect('purchases', purchases, purchases),
]
const reads = (...tables: (keyof WrittenReport['tables'])[]) => ({
  ...unreadReport.tables,
  ...Object.fromEntries(tables.map(table => [table, 'read'])),
})
const two = [activity('Приём', { people: '80' }), activity('Опрос', { people: '40' })]
const done = (fact: string, completeness: string) => ({
  activities: [activity('Выезды', { completeness: text(completeness) })],
  planFact: [group(0, row('Количество выездов', '5', fact))],
})
const told = (fact: string, words: string) => ({
  activities: [activity('Приём')],
  planFact: [group(0, row('Копии жалоб', 'не менее 10', fact))],
  paragraphs: [paragraph(words, { activity: 0 })],
})
const partner = (name: string) => ({ name: text(name), role: text('анонсы'), contacts: text('почта'), note: text('') })
const letter = (words: string, number: string | null) => ({
  recommendations: [
    { body: text('Акимат'), recommendation: text('Открыть кабинет'), letter: text(words), letterNumber: number },
  ],
})

const proposed = (sum: string): Partial<WrittenReport> => {
  const [number, name, justification, goal, tasks, description, geography, results, direction] = Array(9).fill(
    text('1'),
  )
  return {
    proposals: [
      { number, name, justification, goal, tasks, description, sum: cell(sum), geography, results, direction },
    ],
  }
}

/** What a check speaks about; where it holds or can't decide, it keeps silent. */
const cases: Readonly<Record<string, Case>> = {
  'beneficiaries-come-from-activities': {
    fails: { activities: two, effects: [effect('direct_beneficiaries', '100', '130')] },
    silent: [
      { activities: two, effects: [effect('direct_beneficiaries', '100', '110')] },
      { activities: two, effects: [effect('direct_beneficiaries', '100', '')] },
    ],
  },
  'beneficiaries-have-a-computation': {
    fails: { activities: two, effects: [effect('direct_beneficiaries', '100', '100')] },
    silent: [
      { activities: two, effects: [effect('direct_beneficiaries', '100', '120')] },
      {
        activities: two,
        effects: [effect('direct_beneficiaries', '100', '100')],
        paragraphs: [paragraph('Каждый человек учтён один раз.')],
      },
    ],
  },
  'no-activity-exceeds-the-total': {
    fails: { activities: two, effects: [effect('direct_beneficiaries', '70', '70')] },
    silent: [{ activities: two, effects: [effect('direct_beneficiaries', '90', '90')] }],
  },
  'classes-make-the-total': {
    fails: { statistics: [classes('100', '45', '50')] },
    silent: [{ statistics: [classes('100', '45', '55')] }, { statistics: [classes('100', 'около 40', '50')] }],
  },
  'people-have-one-total': {
    fails: { effects: [effect('direct_beneficiaries', '90', '98')], statistics: [classes('100', '100')] },
    silent: [{ statistics: [classes('100', '100')] }],
  },
  'part-not-added-to-its-whole': {
    fails: {
      activities: [activity('Приём', { people: '80' }), activity('Дни', { people: '30' })],
      paragraphs: [
        paragraph('Помощь получили 80 человек, из них 30 человек – пенсионеры.'),
        paragraph('Помощь получили 110 человек.'),
      ],
    },
    silent: [
      {
        activities: [activity('Приём', { people: '80' }), activity('Дни', { people: '30' })],
        paragraphs: [paragraph('Помощь получили 80 человек и 30 человек.'), paragraph('Всего 110 человек.')],
      },
    ],
  },
  'indicator-has-one-value': {
    fails: told('12', 'Приложены копии 8 жалоб.'),
    silent: [
      told('12', 'Приложены копии 12 жалоб.'),
      told('12', 'Приложены копии 12 жалоб, а копии 8 жалоб – о товарах.'),
      told('12', 'По плану копии 10 жалоб.'),
    ],
  },
  'shortfall-is-listed': {
    fails: { ...done('0', 'Выполнено'), deviations: [] },
    silent: [
      { ...done('5', 'Выполнено') },
      { ...done('0', 'Выполнено'), deviations: [text('Выездов не было из-за карантина.')] },
      { ...done('0', 'Выполнено'), deviations: [{ ...text(''), reading: 'unread' }] },
    ],
  },
  'fully-done-is-true': {
    fails: done('0', 'Полностью выполнено'),
    silent: [
      done('5', 'Полностью выполнено'),
      done('0', 'Выполнено; выезды заменены с согласия оператора'),
      done('', 'Полностью выполнено'),
    ],
  },
  'fact-is-exact': { fails: done('более 100', ''), silent: [done('100', ''), done('', '')] },
  'multiple-is-fact-by-plan': {
    fails: {
      planFact: [group(0, row('Количество лайков', 'не менее 20', '70'))],
      paragraphs: [paragraph('План превышен в 4 раза: 70 лайков.', { activity: 0 })],
    },
    silent: [
      {
        planFact: [group(0, row('Количество лайков', 'не менее 20', '70'))],
        paragraphs: [paragraph('Передача выходит 2 раза в неделю, план выполнен: 70 лайков.', { activity: 0 })],
      },
    ],
  },
  'age-classes-leave-no-gap': {
    fails: {
      paragraphs: [paragraph('Ответили 10% в возрасте до 20 лет, 30% от 21 до 40 лет, 60% от 51 года и старше.')],
    },
    silent: [
      { paragraphs: [paragraph('Ответили 10% в возрасте до 20 лет, 30% от 21 до 40 лет, 60% от 41 года и старше.')] },
    ],
  },
  'planned-lines-make-the-grant': {
    fails: { head: grant('1 000'), effects: money('600', '90', '300') },
    silent: [
      { head: grant('1 000'), effects: money('600', '100', '300') },
      { head: grant('1 000'), effects: money('600', 'около 90', '300') },
      { head: grant('1 000'), effects: money('600', '90', '300'), paragraphs: [paragraph('В резерве 10 тенге.')] },
    ],
  },
  'taxes-follow-the-payroll': {
    fails: { effects: [effect('payroll', '600', '500'), effect('taxes', '90', '110')] },
    silent: [
      { effects: [effect('payroll', '600', '500'), effect('taxes', '90', '80')] },
      {
        effects: [effect('payroll', '600', '500'), effect('taxes', '90', '110')],
        deviations: [text('Налоги выросли по новой ставке.')],
      },
    ],
  },
  'partners-are-listed': {
    fails: { effects: [effect('partners', '2', '2')], partners: [partner('Музей')], tables: reads('partners') },
    silent: [
      { effects: [effect('partners', '1', '1')], partners: [partner('Музей')], tables: reads('partners') },
      { effects: [effect('partners', '2', '2')], partners: [] },
    ],
  },
  'activity-numbers-are-unique': {
    fails: { activities: [activity('Приём'), activity('Опрос')] },
    silent: [
      { activities: [activity('Приём'), activity('Опрос', { number: text('2') })] },
      { activities: [activity('Приём', { number: text('') })] },
    ],
  },
  'indirect-total-is-a-sum-of-reaches': {
    fails: {
      effects: [effect('indirect_beneficiaries', '5000', '50000')],
      paragraphs: [paragraph('Охват публикаций 12000 человек.'), paragraph('Охват радио 20000 человек.')],
    },
    silent: [{ effects: [effect('indirect_beneficiaries', '5000', '50000')] }],
  },
  'change-is-measured': {
    fails: { paragraphs: [paragraph('Уровень знаний значительно вырос.', { section: 'changes' })] },
    silent: [
      { paragraphs: [paragraph('Опрос не доказывает, что уровень вырос.', { section: 'changes' })] },
      { paragraphs: [paragraph('Уровень вырос с 40 % до 55 %.', { section: 'changes' })] },
    ],
  },
  'recommendation-has-its-letter': {
    fails: letter('сказано на встрече', null),
    silent: [letter('№ 15 от 3 мая 2024 г.', '15')],
  },
  'proposal-sum-is-its-product': {
    fails: proposed('14 000 000 тенге (3 000 000 тенге × 5)'),
    silent: [
      proposed('15 000 000 тенге (3 000 000 тенге × 5)'),
      proposed('3 000 000 тенге × 5 (кабинет) = 15 000 000 тенге'),
    ],
  },
  'no-drafting-remarks': {
    fails: { paragraphs: [paragraph('Помощь получили 80 человек (уточнить у бухгалтера).')] },
    silent: [{ paragraphs: [paragraph('Помощь получили 80 человек (по журналу).')] }],
  },
  'phones-stand-with-partners-only': {
    fails: { paragraphs: [paragraph('Звоните: +7 700 000 00 00.')] },
    silent: [{ paragraphs: [paragraph('Грант 3 245 462 тенге.')] }],
  },
  'brackets-and-quotes-are-closed': {
    fails: { paragraphs: [paragraph('Вместе с партнёрами (музей и школа.')] },
    silent: [{ paragraphs: [paragraph('1) Вместе (музей «Дала» и школа).')] }],
  },
}

const speaks = (name: string, report: Partial<WrittenReport>) =>
  check(small(report)).filter(finding => finding.check === name && finding.severity !== 'note')

describe('Rules', () => {
  it('have names of their own, and sentences in three languages whose places are all filled', () => {
    assert.equal(new Set(rules.map(({ check }) => check)).size, rules.length)
    for (const { fails, check: name } of rules)
      for (const language of languages) assert.ok(fails[language], `${name} ${language}`)
    for (const [name, { fails }] of Object.entries(cases))
      for (const { message } of speaks(name, fails))
        for (const language of languages) assert.doesNotMatch(message[language], /\{\w+\}/, `${name} ${language}`)
  })

  it('keep silent about a report of which nothing could be read', () => {
    assert.deepEqual(check(unreadReport), [])
  })

  for (const [name, { fails, silent }] of Object.entries(cases)) {
    it(`${name}: speaks where it fails, and only there`, () => {
      const found = speaks(name, fails)
      assert.ok(found.length > 0, 'it fails')
      assert.ok(findingInWords(found[0]!, 'kk').places.every(({ where }) => where))
      for (const [index, report] of silent.entries()) assert.deepEqual(speaks(name, report), [], `case ${index}`)
    })
  }
})
