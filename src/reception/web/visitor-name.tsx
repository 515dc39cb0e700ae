import { IconEyeOff } from '@tabler/icons-react'
import { useMay } from '#platform/web/actor.tsx'
import { useWords } from '#platform/web/words.ts'
import classes from './journal.module.css'
import { words } from './words.ts'

/** The visitor as this reader may know them: in full, masked on purpose, or somebody who gave no name. */
export function VisitorName({ name }: { name: string | null }) {
  const t = useWords(words)
  const may = useMay()
  if (name === null) return <span className={classes.nameless}>{t('nameless')}</span>
  if (may('people.person.name')) return name
  return (
    <span className={classes.masked} title={t('nameHidden')}>
      <IconEyeOff size={14} aria-label={t('nameHidden')} />
      {name}
    </span>
  )
}
