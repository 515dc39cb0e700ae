import type { ReactNode } from 'react'
import classes from './entry.module.css'

/** What a record says: name on the left, value on the right; on a phone one under the other. */
export const Fields = ({ children }: { children: ReactNode }) => <dl className={classes.fields}>{children}</dl>

/** An empty value takes no line. */
export const Field = ({ label, children }: { label: string; children: ReactNode }) =>
  children ? (
    <div className={classes.field}>
      <dt>{label}</dt>
      <dd>{children}</dd>
    </div>
  ) : null
