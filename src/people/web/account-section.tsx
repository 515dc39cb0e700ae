import { Title } from '@mantine/core'
import { type ReactNode, useId } from 'react'

/** One part of the account under its own heading. */
export function AccountSection({ title, children }: { title: string; children: ReactNode }) {
  const id = useId()
  return (
    <section aria-labelledby={id}>
      <Title order={2} id={id} mb='sm'>
        {title}
      </Title>
      {children}
    </section>
  )
}
