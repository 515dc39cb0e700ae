import type { Words } from '#platform/language.ts'

/** Rights of whoever keeps the money. */
export const moneyRightWords = {
  'money.budget.read': { ru: 'Смотреть смету', kk: 'Сметаны қарау', en: 'Read the budget' },
  'money.budget.write': { ru: 'Вести смету', kk: 'Сметаны жүргізу', en: 'Keep the budget' },
  'money.expense.export': { ru: 'Выгружать расходы', kk: 'Шығыстарды шығару', en: 'Export expenses' },
  'money.expense.read': { ru: 'Смотреть расходы', kk: 'Шығыстарды қарау', en: 'Read expenses' },
  'money.expense.write': { ru: 'Записывать расходы', kk: 'Шығыстарды жазу', en: 'Write down expenses' },
  'money.payment.import': {
    ru: 'Загружать банковские выписки',
    kk: 'Банк көшірмелерін жүктеу',
    en: 'Take in bank statements',
  },
  'money.payment.match': {
    ru: 'Связывать платежи с расходами',
    kk: 'Төлемдерді шығыстармен байланыстыру',
    en: 'Match payments with expenses',
  },
  'money.payment.read': { ru: 'Смотреть платежи банка', kk: 'Банк төлемдерін қарау', en: 'Read the bank’s payments' },
  'money.payroll.read': {
    ru: 'Смотреть ведомости с именами и суммами',
    kk: 'Аты-жөні мен сомалары бар ведомостарды қарау',
    en: 'Read the payroll with names and amounts',
  },
  'money.payroll.write': { ru: 'Вести ведомости', kk: 'Ведомостарды жүргізу', en: 'Keep the payroll' },
  'money.rate.approve': {
    ru: 'Подтверждать ставки налогов',
    kk: 'Салық мөлшерлемелерін растау',
    en: 'Approve tax rates',
  },
  'money.rate.write': { ru: 'Вести ставки налогов', kk: 'Салық мөлшерлемелерін жүргізу', en: 'Keep tax rates' },
} as const satisfies Record<`money.${string}`, Words>
