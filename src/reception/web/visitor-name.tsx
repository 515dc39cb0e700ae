import { useMay } from '#platform/web/actor.tsx'
import { MaskedName } from '#platform/web/masked-name.tsx'
import { useWords } from '#platform/web/words.ts'
import classes from './journal.module.css'
import { words } from './words.ts'

/** The visitor as this reader may know them: in full, masked on purpose, or somebody who gave no name. */
export function VisitorName({ name }: { name: string | null }) {
  const t = useWords(words)
  const may = useMay()
  if (name === null) return <span className={classes.nameless}>{t('nameless')}</span>
  return may('people.person.name') ? name : <MaskedName name={name} />
}
