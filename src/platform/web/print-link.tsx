import { Button, type ButtonProps } from '@mantine/core'
import { IconPrinter } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import type { Endpoint } from '../endpoint.ts'
import type { Permission } from '../permissions.ts'
import { useMay } from './actor.tsx'
import { addressOf, type GivenOf } from './call.ts'

type PrintLinkProps<E extends Endpoint> = ButtonProps & GivenOf<E> & { of: E; children: ReactNode }

/**
 * A print-out in a tab of its own, where the browser prints it or saves it, for who may have it:
 * `<PrintLink of={printCard} params={{ id }}>…</PrintLink>`.
 */
export function PrintLink<E extends Endpoint>({ of, children, ...rest }: PrintLinkProps<E>) {
  const { params, search, ...props } = rest as ButtonProps & { params?: object; search?: object }
  const may = useMay()
  if (!may(of.permission as Permission)) return null
  return (
    <Button
      variant='default'
      leftSection={<IconPrinter size={16} aria-hidden />}
      {...props}
      component='a'
      href={addressOf(of, { params, search })}
      target='_blank'
    >
      {children}
    </Button>
  )
}
