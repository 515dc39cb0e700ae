import { type RefObject, useEffect, useLayoutEffect, useState } from 'react'

/**
 * How many columns a table has to give up, because they are wider than the place they stand in. Measured, not guessed
 * from the device: large letters and long words count.
 */
export function useNarrowness(place: RefObject<HTMLElement | null>, columns: string): number {
  const [width, setWidth] = useState(Number.POSITIVE_INFINITY)
  const [measured, setMeasured] = useState<{ columns: string; needs: readonly number[] }>({ columns, needs: [] })
  const needs = measured.columns === columns ? measured.needs : []
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
    setMeasured({ columns, needs: [...needs.slice(0, narrowness), table.offsetWidth] })
  })
  return narrowness
}
