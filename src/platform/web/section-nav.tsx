import type { Permission } from '../permissions.ts'
import { useMay } from './actor.tsx'
import { Link } from './link.tsx'
import classes from './section-nav.module.css'

type SectionNavProps = {
  label: string
  /** Pages side by side; `alone`: pages below its address are not its own. */
  pages: readonly { to: string; label: string; permission: Permission; alone?: boolean }[]
}

/** The pages of one slice, as far as the reader may see them; the one that is open is marked. */
export function SectionNav({ label, pages }: SectionNavProps) {
  const may = useMay()
  return (
    <nav className={classes.nav} aria-label={label}>
      {pages
        .filter(({ permission }) => may(permission))
        .map(({ to, label, alone = false }) => (
          <Link key={to} to={to} marked={alone ? 'there' : 'below'}>
            {label}
          </Link>
        ))}
    </nav>
  )
}
