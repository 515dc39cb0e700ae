import type { ReactNode } from 'react'
import classes from './caption.module.css'

/** What a table is called, for whoever hears it: a heading above says it to the others. */
export const Caption = ({ children }: { children: ReactNode }) => (
  <caption className={classes.caption}>{children}</caption>
)
