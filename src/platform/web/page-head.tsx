import { Title } from '@mantine/core'
import type { ReactNode } from 'react'
import classes from './page-head.module.css'

type PageHeadProps = {
  title: ReactNode
  /** What stands here, in one quiet line: a filter as a sentence, a count, a period. */
  note?: ReactNode
  /** Buttons; the first is what most people came for. */
  actions?: ReactNode
}

/** The head of a page: its one h1, a line under it, and what can be done. */
export const PageHead = ({ title, note, actions }: PageHeadProps) => (
  <header className={classes.head}>
    <div className={classes.words}>
      <Title order={1}>{title}</Title>
      {note && <p className={classes.note}>{note}</p>}
    </div>
    {actions && <div className={classes.actions}>{actions}</div>}
  </header>
)
