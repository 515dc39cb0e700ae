import type { ReactNode } from 'react'
import { useWords } from '#platform/web/words.ts'
import type { CoverageStatement } from '../radio-contract.ts'
import { mediaWords } from './media-words.ts'
import classes from './reach.module.css'

type NoteProps = { overlaps: CoverageStatement['overlaps']; children?: ReactNode }

/** Beside a statement of coverage: which others tell of the same days, and that only one of them may be counted. */
export function OverlapNote({ overlaps, children }: NoteProps) {
  const t = useWords(mediaWords)
  if (overlaps.length === 0) return null
  const sources = overlaps.map(({ source }) => source).join('; ')
  return (
    <p className={classes.asks}>
      {t('overlaps', { sources })} {children}
    </p>
  )
}
