import { IconEyeOff } from '@tabler/icons-react'
import { useWords } from '#platform/web/words.ts'
import type { Person } from '../person-contract.ts'
import classes from './person.module.css'
import { personWords } from './person-words.ts'

/** The name in full, or masked and marked so: nobody should take a mask for a slip. */
export function PersonNameCell({ person: { name, names } }: { person: Pick<Person, 'name' | 'names'> }) {
  const t = useWords(personWords)
  if (names) return name
  return (
    <span className={classes.masked}>
      <IconEyeOff size={14} aria-label={t('nameHidden')} />
      {name}
    </span>
  )
}
