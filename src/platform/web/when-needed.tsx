import { type ComponentType, useEffect, useState } from 'react'

const IDLE_MS = 1500

/**
 * Something whose code isn't part of the page: it is fetched while nobody waits, or at once when it is `needed`. Not by
 * React.lazy: it holds a first showing back by a third of a second, and the first letters would be lost.
 */
export function whenNeeded<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
  needed: (props: Props) => boolean,
): ComponentType<Props> {
  let loaded: ComponentType<Props> | undefined
  return function WhenNeeded(props) {
    const [Body, setBody] = useState(() => loaded)
    const now = needed(props)
    useEffect(() => {
      if (loaded) return
      const later = setTimeout(
        () =>
          void load().then(body => {
            loaded = body
            setBody(() => body)
          }),
        now ? 0 : IDLE_MS,
      )
      return () => clearTimeout(later)
    }, [now])
    return Body ? <Body {...props} /> : null
  }
}
