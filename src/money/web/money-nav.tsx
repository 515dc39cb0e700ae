import type { Permission } from '#platform/permissions.ts'
import { useMay } from '#platform/web/actor.tsx'
import { Link } from '#platform/web/link.tsx'
import { useWords } from '#platform/web/words.ts'
import classes from './money.module.css'
import { words } from './words.ts'

const parts = [
  ['/budget', 'budget', 'money.budget.read'],
  ['/expenses', 'expenses', 'money.expense.read'],
  ['/payments', 'payments', 'money.payment.read'],
  ['/payroll', 'payroll', 'money.payroll.read'],
] as const satisfies readonly (readonly [string, string, Permission])[]

/** The pages of the money, as far as the reader may see them. */
export function MoneyNav() {
  const t = useWords(words)
  const may = useMay()
  return (
    <nav className={classes.nav} aria-label={t('moneyPages')}>
      {parts
        .filter(([, , permission]) => may(permission))
        .map(([path, word]) => (
          <Link key={path} to={path} marked='below'>
            {t(word)}
          </Link>
        ))}
    </nav>
  )
}
