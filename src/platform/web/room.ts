import { type RefObject, useEffect, useLayoutEffect, useState } from 'react'

/**
 * How many times a table had to give way, because its columns are wider than the place they stand in: 0 it fits,
 * 1 without its lesser columns, 2 not even so. Measured, not guessed from the device: large letters and long words count.
 */
export function useNarrowness(place: RefObject<HTMLElement | null>): number {
  const [width, setWidth] = useState(Number.POSITIVE_INFINITY)
  const [needs, setNeeds] = useState<readonly number[]>([])
  const narrowness = needs.filter(need => need > width).length
  useEffect(() => {
    const observer = new ResizeObserver(([entry]) => setWidth(Math.ceil(entry!.contentRect.width)))
    observer.observe(place.current!)
    return () => observer.disconnect()
  }, [])
  useLayoutEffect(() => {
    const table = place.current?.querySelector('table')
    if (!table || table.offsetWidth <= place.current!.clientWidth) return
    setWidth(place.current!.clientWidth)
    setNeeds([...needs.slice(0, narrowness), table.offsetWidth])
  })
  return narrowness
}
