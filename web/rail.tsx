import { useLanguage } from '#platform/web/language.ts'
import { Link } from '#platform/web/link.tsx'
import type { Page } from '#platform/web/page.ts'
import { useWords } from '#platform/web/words.ts'
import classes from './rail.module.css'
import { frameWords } from './words.ts'

export const offered = (page: Page, may: readonly string[]) => !page.permission || may.includes(page.permission)

type Line = NonNullable<Page['nav']> & Pick<Page, 'path' | 'title'>

/** Lines stand in groups by their order: what the day is about, what the programme owes, where people sit, what is set up once. */
const groups = [
  { key: 'work', below: 30 },
  { key: 'programme', below: 60 },
  { key: 'office', below: 80 },
  { key: 'settings', below: Number.POSITIVE_INFINITY },
] as const

/** The sections in the office's words, only those that the role may use. On a phone it opens from the menu button. */
export function Rail({ pages, shown, organisation }: { pages: readonly Page[]; shown: boolean; organisation: string }) {
  const t = useWords(frameWords)
  const lines = pages.flatMap((page): Line[] => (page.nav ? [{ ...page.nav, path: page.path, title: page.title }] : []))
  lines.sort((a, b) => a.order - b.order)
  let from = 0
  return (
    <nav className={classes.rail} aria-label={t('rail')} id='rail' data-shown={shown || undefined}>
      <p className={classes.organisation}>{organisation}</p>
      {groups.map(({ key, below }) => {
        const own = lines.filter(({ order }) => order >= from && order < below)
        from = below
        return own.length > 0 && <Group key={key} name={t(key)} lines={own} all={lines} />
      })}
    </nav>
  )
}

function Group({ name, lines, all }: { name: string; lines: readonly Line[]; all: readonly Line[] }) {
  const language = useLanguage()
  // A section with sections of its own below it (/programme, /programme/plan) is marked only when it is shown itself.
  const hasInner = (path: string) =>
    all.some(line => line.path !== path && line.path.startsWith(path === '/' ? path : `${path}/`))
  return (
    <div className={classes.group}>
      <p className={classes.name}>{name}</p>
      <ul aria-label={name}>
        {lines.map(({ path, title, label = title, icon: Icon }) => (
          <li key={path}>
            <Link to={path} className={classes.line} marked={hasInner(path) ? 'there' : 'below'}>
              <Icon size={18} stroke={1.6} aria-hidden />
              {label[language]}
            </Link>
          </li>
        ))}
      </ul>
    </div>
  )
}
