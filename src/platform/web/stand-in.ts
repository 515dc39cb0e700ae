import { useEffect, useRef, useState } from 'react'

/** Of what stands where the button stood that was pressed to fetch it: the button has the focus, and it is open. */
export function useStandIn() {
  const button = useRef<HTMLButtonElement>(null)
  const [opened, setOpened] = useState(false)
  useEffect(() => {
    button.current?.focus()
    setOpened(true)
  }, [])
  return { button, opened, setOpened }
}
