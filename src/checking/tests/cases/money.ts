import { budget, effect, grant, interim, paragraph, text, unread } from '../small-report.ts'
import type { Cases } from './case.ts'

const payroll = (fact: string, ...reasons: string[]) => ({
  effects: [effect('payroll', '600', fact)],
  deviations: reasons.map(text),
})
const taxes = (fact: string, ...reasons: string[]) => ({
  effects: [effect('payroll', '600', '500'), effect('taxes', '90', fact)],
  deviations: reasons.map(text),
})

export const moneyCases: Cases = {
  'planned-lines-make-the-grant': {
    holds: [
      { head: grant('1 000'), effects: budget('600', '100', '300') },
      { head: grant('1 000'), effects: budget('600', '90', '300'), paragraphs: [paragraph('В резерве 10 тенге.')] },
    ],
    fails: [{ head: grant('1 000'), effects: budget('600', '90', '300') }],
    undecided: [
      { head: grant('1 000'), effects: budget('600', 'около 90', '300') },
      { effects: budget('600', '90', '300') },
    ],
  },
  'spent-is-within-the-grant': {
    holds: [{ head: grant('1 000'), effects: budget('600', '100', '300') }],
    fails: [{ head: grant('1 000'), effects: budget('600', '100', '301') }],
    undecided: [{ head: grant('1 000'), effects: budget('600', '100', '') }],
  },
  'spent-and-left-make-the-grant': {
    holds: [
      {
        head: grant('1 000'),
        effects: budget('600', '90', '300'),
        paragraphs: [paragraph('Остаток 10 тенге возвращён.')],
      },
    ],
    fails: [{ head: grant('1 000'), effects: budget('600', '90', '300') }],
    undecided: [
      { head: grant('1 000'), effects: budget('600', '90', '') },
      { head: { ...grant('1 000'), kind: interim.kind }, effects: budget('600', '90', '300') },
    ],
  },
  'budget-difference-is-explained': {
    holds: [payroll('600'), payroll('500', 'Зарплата меньше: в апреле был простой.')],
    fails: [payroll('500'), { ...payroll('700'), head: interim }],
    undecided: [
      { ...payroll('500'), deviations: [unread] },
      { ...payroll('500'), head: interim },
    ],
  },
  'taxes-follow-the-payroll': {
    holds: [taxes('80')],
    fails: [taxes('110')],
    undecided: [taxes('110', 'Налоги выросли по новой ставке.'), taxes('')],
  },
}
