import { IconCoins } from '@tabler/icons-react'
import type { Page } from '#platform/web/page.ts'
import { registerPart } from '#platform/web/register-part.ts'

export const pages: Page[] = [
  {
    path: '/budget',
    title: { ru: 'Бюджет', kk: 'Бюджет', en: 'Budget' },
    permission: 'money.budget.read',
    nav: { icon: IconCoins, order: 49 },
    load: () => import('./budget-page.tsx'),
  },
  {
    path: '/expenses',
    title: { ru: 'Расходы', kk: 'Шығыстар', en: 'Expenses' },
    permission: 'money.expense.read',
    load: () => import('./expenses-page.tsx'),
    actions: [
      {
        label: { ru: 'Записать расход', kk: 'Шығыс жазу', en: 'Write down an expense' },
        permission: 'money.expense.write',
        search: { open: 'new' },
      },
    ],
  },
  {
    path: '/payments',
    title: { ru: 'Платежи банка', kk: 'Банк төлемдері', en: 'Bank payments' },
    permission: 'money.payment.read',
    load: () => import('./payments-page.tsx'),
  },
  {
    path: '/payroll',
    title: { ru: 'Зарплата', kk: 'Жалақы', en: 'Payroll' },
    permission: 'money.payroll.read',
    load: () => import('./payroll-page.tsx'),
  },
  {
    path: '/payroll/rates',
    title: { ru: 'Ставки налогов', kk: 'Салық мөлшерлемелері', en: 'Tax rates' },
    permission: 'money.payroll.read',
    load: () => import('./rates-page.tsx'),
  },
]

registerPart('today.state', {
  name: 'money.lacks',
  order: 40,
  permission: 'money.expense.write',
  load: () => import('./today-part.tsx').then(part => part.MoneyPart),
})
