import type { ComponentType } from 'react'
import { useOpened } from './opened.ts'
import { whenNeeded } from './when-needed.tsx'

/**
 * A drawer whose code is fetched when the address opens something.
 * `const EntryDrawer = whenOpened(() => import('./entry-drawer.tsx').then(drawer => drawer.EntryDrawer))`, beside the
 * imports. With a drawer come its forms, which weigh more than the list.
 */
export function whenOpened<Props extends object>(load: () => Promise<ComponentType<Props>>): ComponentType<Props> {
  const Body = whenNeeded<{ opened: boolean; props: Props }>(
    () =>
      load().then(Drawer => ({ props }) => <Drawer {...props} />),
    ({ opened }) => opened,
  )
  return function WhenOpened(props) {
    return <Body opened={useOpened().opened !== undefined} props={props} />
  }
}
