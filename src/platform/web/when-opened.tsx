import { type ComponentType, useEffect, useState } from 'react'
import { useOpened } from './drawer.tsx'

const IDLE_MS = 1500

/**
 * A drawer whose code isn't part of the page: it is fetched while nobody waits, or when the address opens something.
 * `const EntryDrawer = whenOpened(() => import('./entry-drawer.tsx').then(drawer => drawer.EntryDrawer))`, beside the
 * imports. With a drawer come its forms, which weigh more than the list.
 */
export function whenOpened<Props extends object>(load: () => Promise<ComponentType<Props>>): ComponentType<Props> {
  let loaded: ComponentType<Props> | undefined
  return function WhenOpened(props) {
    const { opened } = useOpened()
    const [Body, setBody] = useState(() => loaded)
    useEffect(() => {
      if (loaded) return
      const later = setTimeout(
        () =>
          void load().then(body => {
            loaded = body
            setBody(() => body)
          }),
        opened ? 0 : IDLE_MS,
      )
      return () => clearTimeout(later)
    }, [opened])
    return Body ? <Body {...props} /> : null
  }
}
