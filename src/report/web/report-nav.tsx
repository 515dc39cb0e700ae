import type { Permission } from '#platform/permissions.ts'
import { useMay } from '#platform/web/actor.tsx'
import { Link } from '#platform/web/link.tsx'
import { useWords } from '#platform/web/words.ts'
import classes from './report.module.css'
import { words } from './words.ts'

const read: Permission = 'report.model.read'
const parts = [
  ['/report', 'whole', read],
  ['/report/texts', 'texts', read],
  ['/report/deviations', 'deviations', read],
  ['/report/claims', 'claims', read],
  ['/report/ledger', 'ledger', read],
  ['/report/annexes', 'annexes', read],
  ['/report/links', 'links', 'report.link.read'],
  ['/report/sign-off', 'signOff', read],
  ['/report/versions', 'versions', read],
  ['/report/forms', 'forms', read],
] as const

/** The report, what is written for it by hand, and what goes with it. */
export function ReportNav() {
  const t = useWords(words)
  const may = useMay()
  return (
    <nav className={classes.nav} aria-label={t('reportPages')}>
      {parts
        .filter(([, , permission]) => may(permission))
        .map(([path, word]) => (
          <Link key={path} to={path} marked={path === '/report' ? 'there' : 'below'}>
            {t(word)}
          </Link>
        ))}
    </nav>
  )
}
