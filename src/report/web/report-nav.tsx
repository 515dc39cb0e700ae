import type { Permission } from '#platform/permissions.ts'
import { SectionNav } from '#platform/web/section-nav.tsx'
import { useWords } from '#platform/web/words.ts'
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
  const pages = parts.map(([to, word, permission]) => ({ to, label: t(word), permission, alone: to === '/report' }))
  return <SectionNav label={t('reportPages')} pages={pages} />
}
