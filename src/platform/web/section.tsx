import { Title } from '@mantine/core'
import type { ReactNode } from 'react'
import classes from './section.module.css'

/** A part of a record's page under its heading, with what can be done to it beside. */
export const Section = ({ title, action, children }: { title: string; action?: ReactNode; children: ReactNode }) => (
  <section className={classes.section} aria-label={title}>
    <div className={classes.head}>
      <Title order={2} size='h3'>
        {title}
      </Title>
      {action}
    </div>
    {children}
  </section>
)
