import type { Permission } from '#platform/permissions.ts'
import { SectionNav } from '#platform/web/section-nav.tsx'
import { useWords } from '#platform/web/words.ts'
import { words } from './words.ts'

const parts = [
  ['/budget', 'budget', 'money.budget.read'],
  ['/expenses', 'expenses', 'money.expense.read'],
  ['/payments', 'payments', 'money.payment.read'],
  ['/payroll', 'payroll', 'money.payroll.read'],
] as const satisfies readonly (readonly [string, string, Permission])[]

/** The pages of the money. */
export function MoneyNav() {
  const t = useWords(words)
  const pages = parts.map(([to, word, permission]) => ({ to, label: t(word), permission }))
  return <SectionNav label={t('moneyPages')} pages={pages} />
}
