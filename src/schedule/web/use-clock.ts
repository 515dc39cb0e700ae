import { useEffect, useState } from 'react'
import { useActor } from '#platform/web/actor.tsx'
import { useFormats } from '#platform/web/formats.ts'
import { minutesOf } from '../opening.ts'

/**
 * Minutes since midnight on the office's clock, anew each half minute. Null where the office lives in another day than
 * the clock on the wall (a demonstration): nobody can be late there.
 */
export function useClock(): number | null {
  const { today } = useActor()
  const formats = useFormats()
  const [now, setNow] = useState(() => new Date().toISOString())
  useEffect(() => {
    const ticking = setInterval(() => setNow(new Date().toISOString()), 30_000)
    return () => clearInterval(ticking)
  }, [])
  return formats.instant(now).startsWith(formats.shortDay(today)) ? minutesOf(formats.time(now)) : null
}
