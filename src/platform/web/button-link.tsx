import { Button, type ButtonProps } from '@mantine/core'
import type { ReactNode } from 'react'
import { Link } from './link.tsx'

type ButtonLinkProps = ButtonProps & { to: string; search?: Record<string, unknown>; children: ReactNode }

/** Looks like a button, is a link: it can be opened in another tab. */
export const ButtonLink = ({ to, search = {}, ...rest }: ButtonLinkProps) => (
  <Button {...rest} renderRoot={props => <Link {...props} to={to} search={search} />} />
)
