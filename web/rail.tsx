import { useLanguage } from '#platform/web/language.ts'
import { Link } from '#platform/web/link.tsx'
import type { Page } from '#platform/web/page.ts'
import { useWords } from '#platform/web/words.ts'
import classes from './rail.module.css'
import { frameWords } from './words.ts'

export const offered = (page: Page, may: readonly string[]) => !page.permission || may.includes(page.permission)

/** The sections in the office's words, only those that the role may use. On a phone it opens from the menu button. */
export function Rail({ pages, shown, organisation }: { pages: readonly Page[]; shown: boolean; organisation: string }) {
  const t = useWords(frameWords)
  const language = useLanguage()
  const lines = pages.flatMap(page => (page.nav ? [{ ...page.nav, path: page.path, title: page.title }] : []))
  lines.sort((a, b) => a.order - b.order)
  // A section with sections of its own below it (/programme, /programme/plan) is marked only when it is shown itself.
  const hasInner = (path: string) =>
    lines.some(line => line.path !== path && line.path.startsWith(path === '/' ? path : `${path}/`))
  return (
    <nav className={classes.rail} aria-label={t('rail')} id='rail' data-shown={shown || undefined}>
      <p className={classes.organisation}>{organisation}</p>
      <ul>
        {lines.map(({ path, title, label = title, icon: Icon }) => (
          <li key={path}>
            <Link to={path} className={classes.line} marked={hasInner(path) ? 'there' : 'below'}>
              <Icon size={20} stroke={1.6} aria-hidden />
              {label[language]}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  )
}
