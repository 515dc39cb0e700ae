import { Link } from '#platform/web/link.tsx'
import { useWords } from '#platform/web/words.ts'
import classes from './report.module.css'
import { words } from './words.ts'

const parts = [
  ['/report', 'whole'],
  ['/report/texts', 'texts'],
  ['/report/ledger', 'ledger'],
  ['/report/annexes', 'annexes'],
  ['/report/sign-off', 'signOff'],
  ['/report/versions', 'versions'],
  ['/report/forms', 'forms'],
] as const

/** The report and what is written for it by hand. */
export function ReportNav() {
  const t = useWords(words)
  return (
    <nav className={classes.nav} aria-label={t('reportPages')}>
      {parts.map(([path, word]) => (
        <Link key={path} to={path} marked={path === '/report' ? 'there' : 'below'}>
          {t(word)}
        </Link>
      ))}
    </nav>
  )
}
