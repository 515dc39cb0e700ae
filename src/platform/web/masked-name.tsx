import { IconEyeOff } from '@tabler/icons-react'
import { kitWords } from './kit-words.ts'
import classes from './masked-name.module.css'
import { useWords } from './words.ts'

/** A name that this reader may not see in full, marked so: nobody should take a mask for a slip. */
export function MaskedName({ name }: { name: string }) {
  const hidden = useWords(kitWords)('nameHidden')
  return (
    <span className={classes.masked} title={hidden}>
      <IconEyeOff size={14} aria-label={hidden} />
      {name}
    </span>
  )
}
